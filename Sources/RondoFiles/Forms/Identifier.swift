import RondoDiagnostics
import RondoYAML

/// The words that things are named by.
enum Identifier {
    /// Lower-case letters, digits and hyphens, starting with a letter or digit.
    static let pattern = "^[a-z0-9][a-z0-9-]*$"

    /// True where a word has that form.
    static func isValid(_ word: String) -> Bool {
        guard let first = word.utf8.first, first != UInt8(ascii: "-") else { return false }
        return word.utf8.count <= 100 && word.utf8.allSatisfy(isAllowed)
    }

    /// A word of a plugin: its id, one slash, and the plugin's own word.
    static let qualifiedPattern = "^[a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*)?$"

    /// The plugin and its own word where a word names both, as in `prompt-deck/clay`; otherwise nil.
    static func parts(of word: String) -> (plugin: String, word: String)? {
        let parts = word.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, isValid(parts[0]), isValid(parts[1]) else { return nil }
        return (parts[0], parts[1])
    }

    /// Notes a word that hasn't. Plugins' words may stand in plans, and are given in no file.
    static func check(_ word: String, at mark: Mark, _ reading: inout Reading) {
        guard !isValid(word) else { return }
        if parts(of: word) != nil {
            guard reading.isWritten else { return }
            reading.error(
                "id.form", "'\(Reading.clipped(word))' would be a plugin's; an id given here has no slash", at: mark)
            return
        }
        let mended = made(from: word)
        reading.error(
            "id.form", "'\(Reading.clipped(word))' is no id; an id has lower-case letters, digits and hyphens",
            at: mark,
            remedy: isValid(mended) ? mended : nil)
    }

    /// The nearest known word, also where only case, spaces or underscores differ.
    static func nearest(to word: String, in known: some Sequence<String>) -> String? {
        let mended = made(from: word)
        return known.first { $0 == mended && $0 != word } ?? NearestWord.to(word, in: known)
    }

    private static func made(from word: String) -> String {
        var letters: [UInt8] = []
        for byte in word.lowercased().utf8.prefix(100) {
            if isAllowed(byte) { letters.append(byte) } else if letters.last != 0x2D { letters.append(0x2D) }
        }
        while letters.last == 0x2D { letters.removeLast() }
        while letters.first == 0x2D { letters.removeFirst() }
        return String(decoding: letters, as: UTF8.self)
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
    }
}
