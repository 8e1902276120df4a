import RondoModel
import RondoYAML

/// What participants can read at once.
enum PlainText {
    /// Words in a sentence beyond which it is hard to follow (NHS, GOV.UK and Easy Read guides say 15 to 25).
    static let sentenceWords = 20
    /// Words in what is said about one activity.
    static let textWords = 80

    /// The number of words of the longest sentence.
    static func longestSentence(_ text: String) -> Int {
        var longest = 0
        var words = 0
        for word in text.split(whereSeparator: \.isWhitespace) {
            if word.contains(where: \.isLetter) || word.contains(where: \.isNumber) { words += 1 }
            longest = max(longest, words)
            let end = word.last { !"\"')]”’".contains($0) }
            if let end, ".!?:;…".contains(end) { words = 0 }
        }
        return longest
    }

    /// The number of words.
    static func words(_ text: String) -> Int { text.split(whereSeparator: \.isWhitespace).count }
}

extension LintRule {
    /// What participants are told is there, and short.
    static let plainWords = LintRule { looking in
        let says = looking.activity.says
        guard !says.isEmpty else {
            looking.warn(
                "says.missing", "this activity doesn't say what participants are told", key: "says",
                remedy: "says: {en: …}")
            return
        }
        for said in says {
            let node = looking.root["says"]?[said.language]
            let longest = PlainText.longestSentence(said.text)
            if longest > PlainText.sentenceWords {
                looking.warn(
                    "says.sentence", "a sentence of \(longest) words is hard to follow", at: node,
                    remedy: "sentences of at most \(PlainText.sentenceWords) words")
            }
            let words = PlainText.words(said.text)
            if words > PlainText.textWords {
                looking.warn(
                    "says.length", "\(words) words are many to be told at once", at: node,
                    remedy: "at most \(PlainText.textWords)")
            }
        }
    }
}
