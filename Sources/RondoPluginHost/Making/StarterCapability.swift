import RondoModel

/// A setting of a new plugin, as its manifest, its Swift and its example say it.
struct StarterSetting: Sendable {
    /// As in the manifest.
    var name: String
    /// What stands behind the name there, but for the default.
    var form: String
    /// Where the workshop says nothing.
    var value: DataValue
    /// Its property in Swift.
    var property: String
    /// What the settings example says.
    var example: DataValue
}

/// What a new plugin can be made to do: one template file for each language, and what its manifest says.
struct StarterCapability: Sendable {
    /// Such as `rules/1`.
    let id: String
    /// The word before the slash; templates are named after it.
    var word: String { String(id.prefix { $0 != "/" }) }
    /// What the example does, to stand after "It".
    let does: String
    /// What its manifest asks to see.
    var sees: [String] = []
    /// What can be set.
    var settings: [StarterSetting] = []

    /// All of contract 1, in the contract's order.
    static let all: [StarterCapability] = [
        StarterCapability(
            id: "activities/1", does: "brings an activity: drawing the workshop's theme together",
            settings: [
                StarterSetting(
                    name: "theme", form: "type: text, longest: 80, about: what is drawn", value: "our place",
                    property: "theme: String", example: "the park")
            ]),
        StarterCapability(id: "vocabulary/1", does: "brings a word: a demand that activities can name, singing"),
        StarterCapability(
            id: "rules/1", does: "brings a house rule: something calm comes rather not right after a meal",
            sees: ["activities"],
            settings: [
                StarterSetting(
                    name: "cost", form: "type: number, least: 1, most: 1000, about: what each time costs", value: 5,
                    property: "cost: Int", example: 8)
            ]),
        StarterCapability(
            id: "review/1", does: "looks for sessions that are packed with activities",
            settings: [
                StarterSetting(
                    name: "most-blocks", form: "type: number, least: 1, most: 100, about: activities in a session",
                    value: 6, property: "mostBlocks: Int", example: 5)
            ]),
        StarterCapability(id: "render/1", does: "writes a page that says when each block begins"),
        StarterCapability(id: "import/1", does: "reads the title of a Markdown file as an activity"),
    ]

    /// The capability that someone means by `rules` or `rules/1`.
    static func meant(by word: String) -> StarterCapability? { all.first { $0.id == word || $0.word == word } }
}
