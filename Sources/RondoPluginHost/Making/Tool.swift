#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A program of the toolchain, run with Rondo's own input and output so that its words pass through.
enum Tool {
    /// Runs a program that is found on PATH, and waits until it ends.
    static func run(_ arguments: [String]) throws(MakingFailure) {
        guard let program = arguments.first else { return }
        var texts: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        defer { for text in texts { free(text) } }
        var child: pid_t = 0
        let reason = posix_spawnp(&child, program, nil, nil, &texts, environ)
        guard reason == 0 else {
            let why = reason == ENOENT ? "it isn't on PATH" : String(cString: strerror(reason))
            throw .request("'\(program)' can't be started: \(why)")
        }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 {
            guard errno == EINTR else { throw .request("'\(program)' could not be waited for") }
        }
        let code = status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
        guard code == 0 else { throw .tool(program, code: code) }
    }
}
