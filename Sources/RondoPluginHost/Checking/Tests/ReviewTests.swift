import RondoModel

/// What a plugin says of a plan.
enum ReviewTests {
    private static let id = "review/1"

    static let all: [PluginTest] = [places, nobody, empty]

    static let places = PluginTest(
        "review.places", .answers, of: [id], "speaks only of sessions, blocks and people of the plan"
    ) { plugin throws(Trouble) in
        for world in [SampleWorld.usual, .single, .large, .empty] {
            let request = plugin.sample(id, world: world)
            let plan = request.value["plan"] ?? .nothing
            let people = world.people.map(\.id)
            for finding in Replies.items(plugin, request, "findings") {
                for person in (finding["people"]?.asList ?? []).compactMap(\.asText) where !people.contains(person) {
                    throw .came("it speaks of '\(Listing.some([person]))'", remedy: "take people from the plan alone")
                }
                try mustStand(finding, in: plan)
            }
        }
    }

    static let nobody = PluginTest(
        "review.no-pseudonyms", .answers, of: [id], "names people under 'people', not in its sentences"
    ) { plugin throws(Trouble) in
        try Replies.mustNameNobody(plugin, plugin.sample(id))
    }

    static let empty = PluginTest(
        "review.unplanned", .answers, of: [id], "copes with a plan without sessions, and with sessions without blocks"
    ) { plugin throws(Trouble) in
        for sessions in [DataValue.list([]), .list([.object(["id": "day-1", "blocks": []])])] {
            let plan = DataValue.object(["sessions": sessions, "score": .object(["hard": 0, "soft": 0])])
            let bytes = Array(plugin.sample(id).value.with("plan", plan).json.utf8)
            let run = plugin.run(Trial(steps: [Trial.Step(capability: id, request: bytes)]))
            guard run.outcome != .answered || run.answers.first?.end != .answered else { continue }
            throw .came(
                "such a plan: " + Endings.words(run), remedy: "answer with no findings where there is nothing to say")
        }
    }

    private static func mustStand(_ finding: DataValue, in plan: DataValue) throws(Trouble) {
        let sessions = plan["sessions"]?.asList ?? []
        guard let session = finding["session"]?.asText else {
            guard finding["block"] == nil else {
                throw .came("a finding has a block and no session", remedy: "say \"session\" beside \"block\"")
            }
            return
        }
        guard let known = sessions.first(where: { $0["id"]?.asText == session }) else {
            throw .came(
                "it speaks of a session '\(Listing.some([session]))'", remedy: "take sessions from the plan alone")
        }
        guard let block = finding["block"]?.asNumber else { return }
        let count = (known["blocks"]?.asList ?? []).count
        guard !(1...max(1, count)).contains(block) || count == 0 else { return }
        throw .came("it speaks of block \(block) of \(count)", remedy: "count a session's blocks from 1")
    }
}
