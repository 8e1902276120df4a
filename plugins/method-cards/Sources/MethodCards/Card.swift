import RondoPluginKit

/// What stands on one card.
struct Card {
    /// The file's name without its ending, as an id.
    let id: String
    let title: String
    /// What it is, in a sentence or two.
    let summary: String?
    let category: String?
    /// Its words on how long it takes.
    let time: String?
    let steps: [Step]
    /// The headings of the parts that its list of steps has; see ``StepList``.
    let parts: [String]

    /// One item of the card's list.
    struct Step: Equatable {
        /// The words in bold at its start; nil where there are none.
        var title: String?
        var text: String
    }

    init(_ text: String, name: String, stepsUnder heading: String) throws {
        let (head, body) = try FrontMatter.split(text, name: name)
        let said: (String...) -> String? = { keys in
            keys.lazy.compactMap { head[$0] }.map(PlainText.plain).first { !$0.isEmpty }
        }
        let stem = name.split(separator: ".", omittingEmptySubsequences: false).first.map(String.init) ?? name
        guard let title = said("title", "name") else {
            throw Refusal(
                "the card has no title", place: name, remedy: "write 'title:' between the lines of hyphens at its start"
            )
        }
        self.title = title
        let id = PlainText.id(stem)
        self.id = id.isEmpty ? PlainText.id(title) : id
        guard !self.id.isEmpty else {
            throw Refusal("no id can be made of the card's name or title", place: name, remedy: "rename the file")
        }
        summary = said("what", "summary", "description")
        category = said("category", "phase")
        time = said("timeRequired", "time", "duration", "length")
        let list = StepList(in: body, under: heading)
        steps = list.steps
        parts = list.parts
    }

    /// All that the card says about what to do, as one text.
    var allSteps: String { steps.map(\.text).joined(separator: " ") }
}
