import RondoModel

/// What a plugin makes of other people's files.
enum ImportTests {
    private static let id = "import/1"

    static let all: [PluginTest] = [strange, invented, unknown, ids]

    static let strange = PluginTest(
        "import.strange-files", .answers, of: [id], "copes with empty, endless, binary and strange files"
    ) { plugin throws(Trouble) in
        let files = SampleFile.strange(plugin.manifest.imports.first ?? "md")
        let questions = files.map { what, file -> Replies.Question in
            var request = plugin.sample(id)
            request.file = file
            return (what, request)
        }
        try Replies.mustCope(plugin, questions)
    }

    static let invented = PluginTest(
        "import.nothing-invented", .answers, of: [id], "finds nothing in an empty file"
    ) { plugin throws(Trouble) in
        var request = plugin.sample(id)
        request.file = SampleFile.file("empty." + (plugin.manifest.imports.first ?? "md"), "")
        let reply = Replies.value(plugin, request)
        for key in ["activities", "people"] where !(reply?[key]?.asList ?? []).isEmpty {
            throw .came("it found \(key)", remedy: "what a file doesn't say is left out")
        }
        if case .map(let pairs)? = reply?["workshop"], !pairs.isEmpty {
            throw .came("it found '\(pairs[0].key)' of a workshop", remedy: "what a file doesn't say is left out")
        }
    }

    static let unknown = PluginTest(
        "import.gaps", .answers, of: [id], "names under 'unknown' what a file doesn't say of an activity"
    ) { plugin throws(Trouble) in
        for activity in Replies.items(plugin, plugin.sample(id), "activities") {
            for key in ["length", "demands"] where activity[key] == nil && activity["unknown"]?[key] == nil {
                throw .came(
                    "'\(Ids.of(activity))' has no '\(key)' and doesn't say so",
                    remedy: "\"unknown\": {\"\(key)\": \"the file doesn't say\"}")
            }
        }
    }

    static let ids = PluginTest(
        "import.ids", .answers, of: [id], "names what it found by bare ids, each once"
    ) { plugin throws(Trouble) in
        try Ids.mustBeBare(Replies.items(plugin, plugin.sample(id), "activities"))
    }
}
