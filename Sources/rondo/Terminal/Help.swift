/// What `--help` says after the first line.
enum Help {
    /// The exit codes that every command may end with, beside those of its own.
    private static let common = ["0 done", "64 the command line can't be understood", "70 a fault in Rondo itself"]

    /// A paragraph, examples, and the exit codes.
    static func text(
        _ paragraph: String, examples: [String], exits: [String] = [], more: String? = nil
    ) -> String {
        var parts = [paragraph, "Example:\n" + examples.map { "  " + $0 }.joined(separator: "\n")]
        let codes = (exits + common).map { ($0, Int($0.prefix { $0.isNumber }) ?? 0) }.sorted { $0.1 < $1.1 }
        parts.append("Exit codes:\n" + codes.map { "  " + $0.0 }.joined(separator: "\n"))
        if let more { parts.append(more) }
        return parts.joined(separator: "\n\n")
    }
}
