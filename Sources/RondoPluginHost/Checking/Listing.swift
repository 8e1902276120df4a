import RondoDiagnostics

/// Lists of a stranger's words in a message: a few of them, made safe to show.
enum Listing {
    /// At most five, each of at most 60 letters, and how many more there are.
    static func some(_ words: [String]) -> String {
        let shown = words.prefix(5).map { word in
            let text = VisibleText.shown(word)
            return text.unicodeScalars.count <= 60 ? text : String(text.unicodeScalars.prefix(57)) + "…"
        }
        let list = shown.joined(separator: ", ")
        return words.count > 5 ? list + " and \(words.count - 5) more" : list
    }

    /// The beginning of a text for a message, on one line.
    static func excerpt(_ bytes: some Sequence<UInt8>, most: Int = 100) -> String {
        let text = VisibleText.shown(String(decoding: Array(bytes.prefix(most * 4)), as: UTF8.self))
        return text.unicodeScalars.count <= most ? text : String(text.unicodeScalars.prefix(most)) + "…"
    }
}
