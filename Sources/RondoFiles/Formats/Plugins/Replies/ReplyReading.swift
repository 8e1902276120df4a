import RondoDiagnostics
import RondoModel
import RondoYAML

/// One reply while it is read.
struct ReplyReading<Content: Sendable>: Sendable {
    /// The plugin's words, its own new ones among them.
    private(set) var words: PluginWords
    /// What the reply holds; nil where it isn't such a reply at all.
    private(set) var body: ReplyBody<Content>?
    /// What is wrong with it, and what the plugin says.
    private(set) var findings: [Finding] = []
    /// The reply's nodes, for finding places.
    let voice: PluginVoice
    /// What was noted.
    private(set) var reading: Reading

    /// Reads a reply; what can't be one is a finding.
    ///
    /// - Parameter limit: bytes beyond which it isn't read.
    init(
        _ bytes: [UInt8], from plugin: PluginWords, _ capability: PluginCapability, shape: Shape<ReplyBody<Content>>,
        format: FileFormat, limit: Int = 4 << 20
    ) {
        words = plugin
        let source = SourceText(file: "", bytes: bytes, showsLines: false)
        reading = Reading(source: source, format: format, plugin: words)
        let (root, wrong) = JSONReader.read(source, limits: ReadingLimits(bytes: limit, depth: 64, nodes: 200_000))
        voice = PluginVoice(plugin: plugin.plugin, capability: capability, root: root)
        guard let root, wrong.isEmpty else {
            findings = voice.findings(wrong)
            return
        }
        if let finding = ReplyReading.wrongVersion(root, source) {
            findings = voice.findings([finding])
            return
        }
        let content = Node(.mapping((root.pairs ?? []).filter { $0.key != "rondo" }), at: root.mark)
        var body = shape.read(content, &reading)
        if give() {
            // Some words were mentioned before it was known that they are its own.
            reading = Reading(source: source, format: format, plugin: words)
            body = shape.read(content, &reading)
        }
        findings = voice.findings(reading.findings + twice())
        self.body = body
    }

    /// Notes the words that the reply gives; true where one of them is mentioned bare.
    private mutating func give() -> Bool {
        let before = words
        for definition in reading.definitions { words.give(definition.kind, definition.word) }
        guard words != before else { return false }
        return reading.mentions.contains { words.resolved($0.kind, $0.word) != $0.word }
    }

    /// Words that the reply gives twice; those of adaptations may recur from activity to activity.
    private func twice() -> [Finding] {
        var seen: [WordKind: Set<String>] = [:]
        return reading.definitions.compactMap { definition in
            guard definition.kind != .adaptation,
                !seen[definition.kind, default: []].insert(definition.word).inserted
            else { return nil }
            return reading.source.finding(
                .error, "id.twice", "\(definition.kind.rawValue) '\(Reading.clipped(definition.word))' stands twice",
                at: definition.mark, remedy: "rename or delete one of them")
        }
    }

    private static func wrongVersion(_ root: Node, _ source: SourceText) -> Finding? {
        guard root.pairs != nil else {
            return source.finding(.error, "value.form", "a reply is an object", at: root.mark)
        }
        guard let said = root["rondo"], case .scalar(ReplyFormat.version, plain: false) = said.content else {
            return source.finding(
                .error, "format.unknown", "a reply says \"rondo\": \"\(ReplyFormat.version)\"",
                at: root["rondo"]?.mark ?? root.mark)
        }
        return nil
    }

    /// The reply with something made of its content: nil where something is wrong, or the plugin says so.
    func reply<Made: Sendable>(
        also more: [Finding] = [], _ make: (Content) -> Made?
    ) -> PluginReplies.Reply<Made> {
        let said = body?.findings ?? []
        let all = findings + more + said.map(voice.finding)
        let content = all.hasErrors ? nil : body.flatMap { make($0.content) }
        return PluginReplies.Reply(content: content, findings: all)
    }
}
