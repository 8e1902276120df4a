import RondoModel

/// Settings at the ends of what they may be, and beyond.
enum SettingsTests {
    static let all: [PluginTest] = [ends, outside, strangers]

    static let ends = PluginTest(
        "settings.ends", .answers, "works with each setting at each end of what plugin.yaml allows"
    ) { plugin throws(Trouble) in
        guard !plugin.manifest.settings.isEmpty else { throw .notForThisPlugin("it has no settings") }
        for capability in plugin.capabilities {
            for end in SampleSettings(plugin.manifest).atTheirEnds {
                var request = plugin.sample(capability)
                request.settings = end.settings
                try Replies.mustCope(plugin, request, end.what)
            }
        }
    }

    static let outside = PluginTest(
        "settings.outside", .answers, "copes with settings outside of what plugin.yaml allows"
    ) { plugin throws(Trouble) in
        guard !plugin.manifest.settings.isEmpty else { throw .notForThisPlugin("it has no settings") }
        for capability in plugin.capabilities {
            for wrong in SampleSettings(plugin.manifest).outside {
                var request = plugin.sample(capability)
                request.settings = wrong.settings
                try Replies.mustSurvive(plugin, request, wrong.what)
            }
        }
    }

    static let strangers = PluginTest(
        "settings.unknown", .answers, "copes with a setting that it doesn't have"
    ) { plugin throws(Trouble) in
        for capability in plugin.capabilities {
            var request = plugin.sample(capability)
            request.settings = request.settings.with("zz-unknown", .object(["a": [1, 2]]))
            try Replies.mustSurvive(plugin, request, "a setting 'zz-unknown'")
        }
    }
}
