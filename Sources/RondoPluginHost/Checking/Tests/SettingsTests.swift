import RondoModel

/// Settings at the ends of what they may be, and beyond.
enum SettingsTests {
    static let all: [PluginTest] = [ends, outside, strangers]

    static let ends = PluginTest(
        "settings.ends", .answers, "works with each setting at each end of what plugin.yaml allows"
    ) { plugin throws(Trouble) in
        guard !plugin.manifest.settings.isEmpty else { throw .notForThisPlugin("it has no settings") }
        for capability in plugin.capabilities {
            try Replies.mustCope(plugin, questions(plugin, capability, SampleSettings(plugin.manifest).atTheirEnds))
        }
    }

    static let outside = PluginTest(
        "settings.outside", .answers, "copes with settings outside of what plugin.yaml allows"
    ) { plugin throws(Trouble) in
        guard !plugin.manifest.settings.isEmpty else { throw .notForThisPlugin("it has no settings") }
        for capability in plugin.capabilities {
            try Replies.mustSurvive(plugin, questions(plugin, capability, SampleSettings(plugin.manifest).outside))
        }
    }

    static let strangers = PluginTest(
        "settings.unknown", .answers, "copes with a setting that it doesn't have"
    ) { plugin throws(Trouble) in
        for capability in plugin.capabilities {
            var request = plugin.sample(capability)
            request.settings = request.settings.with("zz-unknown", .object(["a": [1, 2]]))
            try Replies.mustSurvive(plugin, [("a setting 'zz-unknown'", request)])
        }
    }

    private static func questions(
        _ plugin: PluginUnderTest, _ capability: String, _ settings: [(what: String, settings: DataValue)]
    ) -> [Replies.Question] {
        settings.map { what, settings in
            var request = plugin.sample(capability)
            request.settings = settings
            return (what, request)
        }
    }
}
