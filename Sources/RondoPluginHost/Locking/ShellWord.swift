/// Paths as they are typed into a shell.
enum ShellWord {
    /// The text as one word: as it is where nothing in it means anything to a shell, else in quotes.
    static func quoted(_ text: String) -> String {
        let isPlain =
            !text.isEmpty && !text.hasPrefix("-")
            && text.unicodeScalars.allSatisfy {
                $0.properties.isAlphabetic || "0123456789/._-+@:,=".unicodeScalars.contains($0)
            }
        guard !isPlain else { return text }
        let safe = text.hasPrefix("-") ? "./" + text : text
        return "'" + safe.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}
