import RondoModel

/// Words that a plugin brings.
enum VocabularyTests {
    private static let id = "vocabulary/1"

    static let all: [PluginTest] = [ids, titles, phases]

    static let ids = PluginTest(
        "vocabulary.ids", .answers, of: [id], "names its words by bare ids"
    ) { plugin throws(Trouble) in
        for (section, word, _) in words(plugin) where word.contains("/") {
            throw .came(
                "'\(Listing.some([word]))' under '\(section)'",
                remedy: "leave the part before the slash out; Rondo puts the plugin's id there")
        }
    }

    static let titles = PluginTest(
        "vocabulary.titles", .answers, of: [id], "gives each word a title that people can read"
    ) { plugin throws(Trouble) in
        for (section, word, value) in words(plugin) {
            let title = value["title"]?.asText ?? ""
            guard title.allSatisfy(\.isWhitespace) || !PlainText.isPlain(title) else { continue }
            throw .came("'\(Listing.some([word]))' under '\(section)' has none", remedy: "add 'title', in plain words")
        }
    }

    static let phases = PluginTest(
        "vocabulary.phases", .answers, of: [id], "leaves the phases as they are"
    ) { plugin throws(Trouble) in
        let reply = Replies.value(plugin, plugin.sample(id))?["vocabulary"]
        guard reply?["phases"] != nil else { return }
        throw .came("it brings phases", remedy: "take them out: the arc is the workshop's own")
    }

    private static func words(_ plugin: PluginUnderTest) -> [(section: String, word: String, value: DataValue)] {
        guard case .map(let sections)? = Replies.value(plugin, plugin.sample(id))?["vocabulary"] else { return [] }
        return sections.flatMap { section -> [(String, String, DataValue)] in
            guard case .map(let words) = section.value else { return [] }
            return words.map { (section.key, $0.key, $0.value) }
        }
    }
}
