import RondoWorkflow

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The terminal, or whatever stands in its place.
enum Terminal {
    /// Why text could not be written.
    enum Failure: Error {
        /// Whoever read it has stopped reading, as `head` does.
        case closed
        /// The place where it goes is full or broken.
        case broken(reason: String)
    }

    /// A reader that stops reading, and a file that may not grow, are told by the calls that meet them: the signals
    /// for them would end Rondo without a word.
    static func begin() {
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
    }

    /// Writes to standard output.
    static func write(_ text: String) throws { try write(text, to: STDOUT_FILENO) }

    /// Writes to standard error; nothing can be done where that fails.
    static func complain(_ text: String) { try? write(text, to: STDERR_FILENO) }

    /// True where standard error is a terminal that someone may look at.
    static var showsProgress: Bool { isatty(STDERR_FILENO) == 1 && takesSequences }

    /// How texts are set on standard output.
    static var look: TextLook {
        let isTerminal = isatty(STDOUT_FILENO) == 1
        return TextLook(
            width: columns, usesColour: isTerminal && allowsColour, usesUnicode: !isTerminal || speaksUnicode,
            isTerminal: isTerminal)
    }

    /// True where standard error takes colours.
    static var complainsInColour: Bool { isatty(STDERR_FILENO) == 1 && allowsColour }

    /// A variable of the environment; nil where it isn't set or is empty.
    static func environment(_ name: String) -> String? {
        guard let value = getenv(name) else { return nil }
        let text = String(cString: value)
        return text.isEmpty ? nil : text
    }

    /// See https://no-color.org.
    private static var allowsColour: Bool { environment("NO_COLOR") == nil && takesSequences }

    /// False for a terminal that says it is dumb, or says nothing about itself.
    private static var takesSequences: Bool { environment("TERM").map { $0 != "dumb" } ?? false }

    private static var speaksUnicode: Bool {
        let language = environment("LC_ALL") ?? environment("LC_CTYPE") ?? environment("LANG") ?? ""
        let name = language.lowercased()
        return name.contains("utf-8") || name.contains("utf8")
    }

    private static var columns: Int {
        var size = winsize()
        if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
        return environment("COLUMNS").flatMap(Int.init).flatMap { (1...1000).contains($0) ? $0 : nil } ?? 80
    }

    private static func write(_ text: String, to descriptor: Int32) throws {
        let bytes = Array(text.utf8)
        var done = 0
        while done < bytes.count {
            let count = bytes[done...].withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR || errno == EAGAIN { continue }
            guard count > 0 else {
                throw errno == EPIPE ? Failure.closed : Failure.broken(reason: String(cString: strerror(errno)))
            }
            done += count
        }
    }
}

/// The system's `write`, under a name that a method of the same name doesn't hide.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}
