import CPluginRunner

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// An open file of the host's own, closed on exec, and when nobody holds it any more.
final class Descriptor {
    /// Its number, to be used within `withExtendedLifetime` alone.
    fileprivate let number: Int32

    /// Takes over what a call returned: a number that is open, or a negative errno.
    fileprivate init(_ result: Int32) throws(SystemFailure) {
        guard result >= 0 else { throw SystemFailure(number: -result) }
        number = result
    }

    deinit { close(number) }

    /// Bytes sealed in memory, so that nobody can change them any more.
    static func sealed(_ bytes: [UInt8]) throws(SystemFailure) -> Descriptor {
        try Descriptor(bytes.withUnsafeBytes { runner_sealed($0.baseAddress, $0.count) })
    }

    /// The same sealed bytes once more, with a position of its own.
    func reopened() throws(SystemFailure) -> Descriptor {
        try withExtendedLifetime(self) { () throws(SystemFailure) in try Descriptor(runner_reopened(number)) }
    }

    /// Nothing to read, nowhere to write.
    static func nothing() throws(SystemFailure) -> Descriptor {
        let number = open("/dev/null", O_RDONLY | O_CLOEXEC)
        return try Descriptor(number < 0 ? -errno : number)
    }

    /// A new pipe; reading from it never waits.
    static func pipe() throws(SystemFailure) -> (reading: Descriptor, writing: Descriptor) {
        var reading: Int32 = -1
        var writing: Int32 = -1
        let result = runner_pipe(&reading, &writing)
        guard result == 0 else { throw SystemFailure(number: -result) }
        return (try Descriptor(reading), try Descriptor(writing))
    }

    /// What is there to be read, up to 64 KiB; empty where nothing is there yet, nil at the end of the file.
    func whatCame() -> [UInt8]? {
        var isEnd = false
        let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
            var got = read(number, buffer.baseAddress, buffer.count)
            while got < 0 && errno == EINTR { got = read(number, buffer.baseAddress, buffer.count) }
            isEnd = got == 0 || got < 0 && errno != EAGAIN
            count = max(0, got)
        }
        return isEnd ? nil : bytes
    }

    /// Waits until one of these has something to be read or has ended, for at most this many milliseconds.
    static func wait(for some: [Descriptor], milliseconds: Int) {
        var asked = some.map { pollfd(fd: $0.number, events: Int16(POLLIN), revents: 0) }
        withExtendedLifetime(some) { _ = poll(&asked, nfds_t(asked.count), Int32(clamping: milliseconds)) }
    }

    /// Starts a program that gets these as 0, 1, 2 and so on, and nothing else.
    static func start(
        _ program: String, _ arguments: [String], with inherited: [Descriptor]
    ) throws(SystemFailure) -> pid_t {
        var texts: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
        defer { for text in texts { free(text) } }
        texts.append(nil)
        let child = withExtendedLifetime(inherited) {
            runner_start(program, texts, inherited.map(\.number), Int32(inherited.count))
        }
        guard child > 0 else { throw SystemFailure(number: -child) }
        return child
    }
}

/// A call to the system that failed.
struct SystemFailure: Error {
    /// An errno.
    var number: Int32
    /// The system's own words for it.
    var words: String { String(cString: strerror(number)) }
}
