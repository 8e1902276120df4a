import ArgumentParser

/// One of a few words, known only to the workflow.
protocol Choice: ExpressibleByArgument {
    /// All words, in the order in which help shows them.
    static var words: [String] { get }
    /// The word that was chosen.
    var word: String { get }
    init(word: String)
}

extension Choice {
    init?(argument: String) {
        guard Self.words.contains(argument) else { return nil }
        self.init(word: argument)
    }

    var defaultValueDescription: String { word }

    static var allValueStrings: [String] { words }

    static var defaultCompletionKind: CompletionKind { .list(words) }
}

/// How findings, lists and reports are written.
enum TextOrJSON: String, ExpressibleByArgument, CaseIterable {
    case text, json
}
