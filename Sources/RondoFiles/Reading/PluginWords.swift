/// The words that one plugin brought: its replies name them bare, everyone else with the plugin's id before them.
public struct PluginWords: Sendable, Equatable {
    /// The plugin's id.
    public let plugin: String
    /// False in replies whose words become those of people's own files.
    let qualifies: Bool
    /// Its own words, bare, by kind.
    private(set) var words: [WordKind: Set<String>] = [:]

    /// A plugin that brought none yet.
    public init(_ plugin: String) { self.init(plugin, qualifies: true) }

    init(_ plugin: String, qualifies: Bool) {
        self.plugin = plugin
        self.qualifies = qualifies
    }

    /// Adds a word of its own as everyone else knows it.
    mutating func give(_ kind: WordKind, _ word: String) {
        if let parts = Identifier.parts(of: word), parts.plugin == plugin {
            words[kind, default: []].insert(parts.word)
        }
    }

    /// A word of its own as everyone else knows it.
    func qualified(_ word: String) -> String { qualifies ? plugin + "/" + word : word }

    /// A word that its reply mentions as everyone else knows it.
    func resolved(_ kind: WordKind, _ word: String) -> String {
        words[kind]?.contains(word) ?? false ? qualified(word) : word
    }
}
