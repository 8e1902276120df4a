import RondoDiagnostics
public import RondoModel
import RondoYAML

/// What a plugin's rules may name: what its request named.
public struct RuleWords: Sendable {
    /// Ids of all candidates.
    public var activities: [String] = []
    /// Ids of the sessions.
    public var sessions: [String] = []
    /// Ids of the roles.
    public var roles: [String] = []
    /// Pseudonyms of the people that the plugin may see.
    public var people: [String] = []

    /// Nothing.
    public init() {}

    /// What a request names. Activities are all those of the library, whether or not the plugin sees them.
    public init(_ request: PluginRequest, activities: [Activity], sessions: [Session], roles: [RoleRule]) {
        self.activities = activities.map(\.id)
        self.sessions = sessions.map(\.id)
        self.roles = roles.map(\.id)
        people = request.people?.map(\.id) ?? []
    }
}

extension PluginReplies {
    /// What a plugin answered to `rules/1`: rules with the plugin's id before their own, in which people are named by
    /// their pseudonyms.
    public static func rules(_ bytes: [UInt8], from plugin: String, naming words: RuleWords) -> Reply<[HouseRule]> {
        let read = ReplyReading(bytes, from: PluginWords(plugin), .rules, shape: rulesShape, format: .activity)
        return read.reply(also: RuleWordsCheck(words).findings(for: read)) { $0 }
    }

    static let rulesShape = ReplyFormat.shape(.rules, empty: [HouseRule]()) {
        Key("rules", \.content, .houseRules, "house rules; at most 50, with 20,000 costs together")
    }
}

extension Form where Value == [HouseRule] {
    /// At most 50 rules with at most 20,000 costs together.
    static var houseRules: Form {
        let list = Form.list(.record(HouseRuleFormat.reply), atMost: 50)
        return Form(
            read: { node, reading in
                let costs = (node.items ?? []).reduce(0) { $0 + ($1["costs"]?.items?.count ?? 0) }
                if costs > 20_000 {
                    reading.error(
                        "list.length", "all rules have at most 20000 costs together, not \(costs)", at: node.mark)
                    return nil
                }
                return list.read(node, &reading)
            },
            write: list.write, schema: list.schema)
    }
}

/// Looks up what rules name.
struct RuleWordsCheck {
    private let known: [WordKind: [String]]
    private let sets: [WordKind: Set<String>]

    init(_ words: RuleWords) {
        let places = ["start"] + BlockKind.allCases.filter { $0 != .activity }.map(\.rawValue)
        known = [
            .activity: words.activities, .session: words.sessions, .role: words.roles, .person: words.people,
            .fixedKindOrActivity: places + words.activities,
        ]
        sets = known.mapValues(Set.init)
    }

    /// Errors for words that the request didn't name.
    func findings(for read: ReplyReading<[HouseRule]>) -> [Finding] {
        let reading = read.reading
        return read.voice.findings(
            reading.mentions.compactMap { mention in
                guard !(sets[mention.kind]?.contains(mention.word) ?? false) else { return nil }
                let known = known[mention.kind] ?? []
                return reading.source.finding(
                    .error, "word.unknown",
                    "the request names no \(mention.kind.rawValue) '\(Reading.clipped(mention.word))'",
                    at: mention.mark, remedy: Identifier.nearest(to: mention.word, in: known))
            })
    }
}
