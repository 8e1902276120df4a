import RondoModel

/// Workshops that are unlike the usual one.
enum WorldTests {
    static let all: [PluginTest] = [
        world("world.empty", "copes with a workshop without sessions, activities and people", .empty),
        world("world.single", "copes with one session, one activity and one person", .single),
        world("world.large", "copes with 24 sessions, 400 activities and 120 people", .large),
        world("world.long-titles", "copes with titles of five thousand letters", .longTitles),
        world(
            "world.scripts", "copes with other scripts, right to left, emoji, quotes and HTML's signs", .otherLanguages),
        languages, unseen, needs,
    ]

    static func world(_ name: String, _ wants: String, _ world: SampleWorld) -> PluginTest {
        PluginTest(name, .answers, wants) { plugin throws(Trouble) in
            for capability in plugin.capabilities {
                try Replies.mustCope(plugin, plugin.sample(capability, world: world), "this workshop")
            }
        }
    }

    static let languages = PluginTest(
        "world.languages", .answers, "copes with documents in any language"
    ) { plugin throws(Trouble) in
        for capability in plugin.capabilities {
            let languages = ["cy", "ar", "zh-Hant-TW", "de-CH-1996", "x-private", ""]
            let questions = languages.map { language -> Replies.Question in
                var request = plugin.sample(capability)
                request.language = language
                return ("the language '\(language)'", request)
            }
            try Replies.mustCope(plugin, questions)
        }
    }

    static let unseen = PluginTest(
        "world.unseen", .answers, "copes where the facilitator shows it less than it asks for"
    ) { plugin throws(Trouble) in
        guard !plugin.manifest.sees.isEmpty else { throw .notForThisPlugin("it asks to see nothing") }
        for capability in plugin.capabilities where capability != "render/1" {
            for hidden in plugin.manifest.sees.map(\.rawValue) {
                var request = plugin.sample(capability)
                request.sees.removeAll { $0 == hidden }
                try Replies.mustCope(plugin, request, "no '\(hidden)'")
            }
        }
    }

    static let needs = PluginTest(
        "world.needs", .answers, "copes with people of whom no need is known"
    ) { plugin throws(Trouble) in
        guard !plugin.manifest.needs.isEmpty else { throw .notForThisPlugin("it asks to see no needs") }
        for capability in plugin.capabilities {
            var request = plugin.sample(capability)
            request.needs = []
            try Replies.mustCope(plugin, request, "no needs")
        }
    }
}
