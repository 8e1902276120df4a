import RondoDiagnostics
import RondoYAML

/// What is noted while one file's nodes become values.
struct Reading: Sendable {
    /// The file.
    let source: SourceText
    /// What the file holds.
    let format: FileFormat
    /// Whose reply this is; nil in files.
    let plugin: PluginWords?
    /// What is wrong.
    private(set) var findings: [Finding] = []
    /// Words to look up.
    private(set) var mentions: [Mention] = []
    /// Words that were given.
    private(set) var definitions: [Definition] = []
    /// The key whose value is being read.
    var key = ""
    /// True within a person's needs: no message repeats what stands there.
    var isSensitive = false

    init(source: SourceText, format: FileFormat, plugin: PluginWords? = nil) {
        self.source = source
        self.format = format
        self.plugin = plugin
    }

    /// False in plans: their words were checked when the plan was made, and places aren't kept.
    var isWritten: Bool { format != .plan }

    /// True in what a plugin answered, where JSON is taken at its word: a number is no text, and null no value.
    var isReply: Bool { plugin != nil }

    /// A place for a value's `location`; nil in plans and replies.
    func location(_ mark: Mark) -> SourceLocation? { isWritten && !isReply ? source.location(mark) : nil }

    /// The text of a scalar, or nil.
    func text(_ node: Node) -> String? {
        if isReply, case .scalar(_, plain: true) = node.content { return nil }
        return node.text
    }

    /// Notes an error.
    mutating func error(_ code: String, _ message: String, at mark: Mark, remedy: String? = nil) {
        note(.error, code, message, at: mark, remedy: remedy)
    }

    /// Notes a finding; after 200 the rest says nothing new.
    mutating func note(
        _ severity: Finding.Severity, _ code: String, _ message: String, at mark: Mark, remedy: String? = nil
    ) {
        guard findings.count < 200 else { return }
        findings.append(source.finding(severity, code, message, at: mark, remedy: remedy))
    }

    /// Notes that the current key's value has the wrong form.
    mutating func wrongForm(_ node: Node, takes: String, remedy: String? = nil) {
        let name = key.isEmpty ? "this" : "'\(key)'"
        error("value.form", "\(name) takes \(takes), not \(described(node))", at: node.mark, remedy: remedy)
    }

    /// Notes a word that points at something, and returns it as all files know it.
    @discardableResult
    mutating func mention(_ kind: WordKind, _ word: String, at mark: Mark) -> String {
        let word = plugin?.resolved(kind, word) ?? word
        if isWritten { mentions.append(Mention(kind: kind, word: word, mark: mark)) }
        return word
    }

    /// Takes back the mentions of some words, and returns them.
    mutating func leaveOut(where isMeant: (WordKind, String) -> Bool) -> [Mention] {
        let left = mentions.filter { isMeant($0.kind, $0.word) }
        if !left.isEmpty { mentions.removeAll { isMeant($0.kind, $0.word) } }
        return left
    }

    /// Notes a word that something was given, and returns it as all files know it.
    @discardableResult
    mutating func define(_ kind: WordKind, _ word: String, at mark: Mark) -> String {
        guard isWritten else { return word }
        let isShared = format == .vocabulary || kind == .activity || kind == .rule
        let word = isShared ? plugin?.qualified(word) ?? word : word
        definitions.append(Definition(kind: kind, word: word, scope: isShared ? "" : source.file, mark: mark))
        return word
    }

    /// What stands in a node, in words for a message.
    func described(_ node: Node) -> String {
        switch node.content {
        case .null: "nothing"
        case .sequence: "a list"
        case .mapping: "a map"
        case .scalar(let text, let plain):
            if isSensitive {
                "this value"
            } else {
                (plain ? "'\(Reading.clipped(text))'" : "the text '\(Reading.clipped(text))'")
            }
        }
    }

    /// A word that is short enough for a message.
    static func clipped(_ text: String) -> String {
        text.unicodeScalars.count <= 60 ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(57))) + "…"
    }
}
