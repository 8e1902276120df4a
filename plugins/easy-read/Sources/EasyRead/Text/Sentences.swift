/// Cuts a text into its ideas: one sentence each.
enum Sentences {
    /// Ends of sentences are full stops, question and exclamation marks and semicolons that a space or the end follows.
    static func of(_ text: String) -> [String] {
        var sentences: [String] = []
        var sentence = ""
        var isEnded = false
        for letter in text {
            if letter.isNewline || (isEnded && letter.isWhitespace) {
                add(&sentences, sentence)
                sentence = ""
                isEnded = false
                continue
            }
            sentence.append(letter)
            isEnded = ".?!;".contains(letter)
        }
        add(&sentences, sentence)
        return sentences
    }

    /// A sentence without its full stop, to stand in a list.
    static func bare(_ sentence: String) -> String { sentence.last == "." ? String(sentence.dropLast()) : sentence }

    /// Words of a sentence: what stands between spaces.
    static func words(_ sentence: String) -> Int { sentence.split(whereSeparator: \.isWhitespace).count }

    private static func add(_ sentences: inout [String], _ text: String) {
        guard let first = text.firstIndex(where: { !$0.isWhitespace }),
            let last = text.lastIndex(where: { !$0.isWhitespace })
        else { return }
        var sentence = String(text[first...last])
        if sentence.last == ";" {
            sentence.removeLast()
            sentence.append(".")
        }
        sentences.append(sentence.prefix(1).uppercased() + sentence.dropFirst())
    }
}
