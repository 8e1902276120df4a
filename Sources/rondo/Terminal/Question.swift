#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension Terminal {
    /// True where somebody sits at a terminal who can see a question and answer it.
    static var canAsk: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

    /// Asks a question that only `y` or `yes` says yes to; the end of input says no.
    static func ask(_ question: String) throws -> Bool {
        complain(question + " [y/N] ")
        guard let answer = readLine(strippingNewline: true) else {
            complain("\n")
            return false
        }
        let word = answer.lowercased().filter { $0 != " " }
        return word == "y" || word == "yes"
    }
}
