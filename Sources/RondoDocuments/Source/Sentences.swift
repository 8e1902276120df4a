/// Sentences set one after another.
enum Sentences {
    /// Each with its own end, with spaces between.
    static func joined(_ sentences: [String]) -> String {
        sentences.filter { !$0.isEmpty }.map(ended).joined(separator: " ")
    }

    /// With a full stop, where it has no end of its own.
    static func ended(_ sentence: String) -> String {
        guard let last = sentence.last else { return sentence }
        return ".?!:…".contains(last) ? sentence : sentence + "."
    }
}
