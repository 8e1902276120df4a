import RondoModel

/// Activities that a plugin brings.
enum ActivitiesTests {
    private static let id = "activities/1"

    static let all: [PluginTest] = [ids, demands, steps, says, adaptations]

    static let ids = PluginTest(
        "activities.ids", .answers, of: [id], "names its activities by bare ids, each once"
    ) { plugin throws(Trouble) in
        try Ids.mustBeBare(Replies.items(plugin, plugin.sample(id), "activities"))
    }

    static let demands = PluginTest(
        "activities.demands", .answers, of: [id], "says of each activity what it asks of people"
    ) { plugin throws(Trouble) in
        for activity in Replies.items(plugin, plugin.sample(id), "activities") where activity["demands"] == nil {
            throw .came(
                "'\(Ids.of(activity))' doesn't say",
                remedy:
                    "add 'demands', [] where it asks nothing: without it, it is never planned for someone with needs")
        }
    }

    static let steps = PluginTest(
        "activities.steps", .answers, of: [id], "says in steps what happens in each activity"
    ) { plugin throws(Trouble) in
        for activity in Replies.items(plugin, plugin.sample(id), "activities") {
            if (activity["steps"]?.asList ?? []).isEmpty {
                throw .came("'\(Ids.of(activity))' has no steps", remedy: "a facilitator runs it from its steps")
            }
        }
    }

    static let says = PluginTest(
        "activities.says", .answers, of: [id], "says of each activity what participants are told"
    ) { plugin throws(Trouble) in
        for activity in Replies.items(plugin, plugin.sample(id), "activities") {
            guard case .map(let says)? = activity["says"], says.contains(where: { $0.value.asText?.isEmpty == false })
            else {
                throw .came("'\(Ids.of(activity))' doesn't", remedy: "says: {en: \"Say in a few words how you are.\"}")
            }
        }
    }

    static let adaptations = PluginTest(
        "activities.adaptations", .answers, of: [id], "lifts with its adaptations only what the activity asks"
    ) { plugin throws(Trouble) in
        for activity in Replies.items(plugin, plugin.sample(id), "activities") {
            let demands = (activity["demands"]?.asList ?? []).compactMap(\.asText)
            for adaptation in activity["adaptations"]?.asList ?? [] {
                let idle = (adaptation["lifts"]?.asList ?? []).compactMap(\.asText).filter { !demands.contains($0) }
                guard let first = idle.first else { continue }
                throw .came(
                    "'\(Ids.of(adaptation))' of '\(Ids.of(activity))' lifts \(first), which isn't asked",
                    remedy: "add it to 'demands', or take it out of 'lifts'")
            }
        }
    }
}

/// Ids as a reply must have them.
enum Ids {
    /// The id of an entry, made safe to show.
    static func of(_ entry: DataValue) -> String { Listing.some([entry["id"]?.asText ?? "without an id"]) }

    /// Throws where an id has a plugin's name before it, or stands twice.
    static func mustBeBare(_ entries: [DataValue]) throws(Trouble) {
        var seen: Set<String> = []
        for id in entries.compactMap({ $0["id"]?.asText }) {
            if id.contains("/") {
                throw .came(
                    "'\(Listing.some([id]))'",
                    remedy: "leave the part before the slash out; Rondo puts the plugin's id there")
            }
            guard seen.insert(id).inserted else {
                throw .came("'\(Listing.some([id]))' stands twice", remedy: "make each id its own")
            }
        }
    }
}
