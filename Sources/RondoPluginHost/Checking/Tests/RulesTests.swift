import RondoModel

/// House rules that a plugin brings.
enum RulesTests {
    private static let id = "rules/1"

    static let all: [PluginTest] = [ids, says, known, notEmpty, nobody]

    static let ids = PluginTest(
        "rules.ids", .answers, of: [id], "names its rules by bare ids, each once"
    ) { plugin throws(Trouble) in
        try Ids.mustBeBare(Replies.items(plugin, plugin.sample(id), "rules"))
    }

    static let says = PluginTest(
        "rules.says", .answers, of: [id], "says why in one sentence of at most 200 letters, without a final period"
    ) { plugin throws(Trouble) in
        for rule in Replies.items(plugin, plugin.sample(id), "rules") {
            let says = rule["says"]?.asText ?? ""
            let remedy = "\"says\": \"After a meal something lively does everyone good\""
            if says.allSatisfy(\.isWhitespace) { throw .came("'\(Ids.of(rule))' doesn't say", remedy: remedy) }
            if says.count > 200 { throw .came("'\(Ids.of(rule))' says it in \(says.count) letters", remedy: remedy) }
            if says.hasSuffix(".") { throw .came("'\(Ids.of(rule))' ends with a period", remedy: remedy) }
        }
    }

    static let known = PluginTest(
        "rules.known-names", .answers, of: [id], "speaks only of activities, sessions, roles and people of the request"
    ) { plugin throws(Trouble) in
        for world in [SampleWorld.usual, .single, .large, .empty] {
            let request = plugin.sample(id, world: world)
            let asked = request.value
            for rule in Replies.items(plugin, request, "rules") {
                for cost in rule["costs"]?.asList ?? [] {
                    try mustBeKnown(cost, in: asked, of: rule)
                }
            }
        }
    }

    static let notEmpty = PluginTest(
        "rules.something-to-count", .answers, of: [id], "brings rules that count something, or none"
    ) { plugin throws(Trouble) in
        for rule in Replies.items(plugin, plugin.sample(id), "rules") where (rule["costs"]?.asList ?? []).isEmpty {
            throw .came("'\(Ids.of(rule))' has no costs", remedy: "leave a rule out that has nothing to count")
        }
    }

    static let nobody = PluginTest(
        "rules.no-pseudonyms", .answers, of: [id], "names nobody in what people read"
    ) { plugin throws(Trouble) in
        try Replies.mustNameNobody(plugin, plugin.sample(id))
    }

    private static func mustBeKnown(_ cost: DataValue, in asked: DataValue, of rule: DataValue) throws(Trouble) {
        let places = ["meal", "break", "arrival", "buffer", "start"]
        for (key, list, others) in [
            ("activity", "activities", []), ("after", "activities", places), ("session", "sessions", []),
            ("role", "roles", []), ("person", "people", []), ("with", "people", []),
        ] {
            guard let word = cost[key]?.asText, !others.contains(word) else { continue }
            let known = (asked[list]?.asList ?? []).compactMap { $0["id"]?.asText }
            guard !known.contains(word) else { continue }
            throw .came(
                "'\(Ids.of(rule))' speaks of '\(key): \(Listing.some([word]))', which isn't in the request",
                remedy: asked[list] == nil ? "add '\(list)' to 'sees'" : "take names from the request's '\(list)' alone"
            )
        }
    }
}
