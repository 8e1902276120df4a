import Testing

@Suite("The check notices who falls over strange requests, worlds and settings")
struct BadBehaviour {
    @Test("Each test fails for the plugin that was spoilt for it", arguments: broken + worlds + settings)
    func noticed(_ plugin: BadPlugin) throws { try plugin.mustBeNoticed() }

    private static let crash = BadPlugin.crash

    /// Crashes where the bytes of a request fulfil a condition.
    private static func when(_ test: String, _ condition: String, also: [String] = []) -> BadPlugin {
        BadPlugin(test, BadPlugin.before("if (\(condition)) \(crash)"), also: also)
    }

    /// Crashes where these letters stand anywhere in a request.
    private static func on(_ test: String, _ letters: String, also: [String] = []) -> BadPlugin {
        when(
            test, "bytes.length > 0 && memmem(bytes.data, bytes.length, \"\(letters)\", sizeof \"\(letters)\" - 1)",
            also: also)
    }

    private static let most = "bytes.length > 0 && bytes.data[0] == '{'"

    static let broken = [
        when("broken.garbage", "bytes.length == 64 && bytes.data[0] != '{'"),
        when("broken.truncated", "\(most) && bytes.length > 1000 && bytes.length < 1500 && !json_check(bytes).at"),
        when(
            "broken.mutated", "bytes.length > 1600 && bytes.length < 20000 && !json_check(bytes).at",
            also: ["broken.truncated", "broken.texts", "broken.surrounded", "broken.garbage", "broken.deep"]),
        when("broken.other-values", "bytes.length == 2 && bytes.data[0] == '{'"),
        BadPlugin(
            "broken.deep",
            .init("src/json.h", "if (depth == JSON_DEPTH) return NULL;", "if (depth == JSON_DEPTH) __builtin_trap();")),
        when("broken.huge", "bytes.length > 7000000"),
        when("broken.long-text", "bytes.length > 5500000 && bytes.length < 7000000"),
        BadPlugin(
            "broken.texts", .init("src/json.h", "if (length == 0) return NULL;", "if (length == 0) __builtin_trap();"),
            also: ["broken.mutated", "broken.garbage"]),
        when("broken.surrounded", "bytes.length > 3 && bytes.data[0] == 0xEF && bytes.data[1] == 0xBB"),
        on("broken.duplicate-keys", ",\\\"seed\\\":2}"),
        on("broken.numbers", "1e999"),
        on("broken.kinds", "\\\"settings\\\":null"),
    ]

    static let worlds = [
        BadPlugin(
            "world.empty",
            BadPlugin.answering(
                "rules.c",
                "if (json_get(request, \"activities\").at && !json_first(json_get(request, \"activities\")).at) \(crash)"
            )),
        BadPlugin(
            "world.single",
            BadPlugin.answering(
                "rules.c",
                "json all = json_get(request, \"activities\"), one = json_first(all); if (one.at && !json_next(all, one).at) \(crash)"
            )),
        when("world.large", "bytes.length > 60000"),
        when("world.long-titles", "bytes.length > 20000 && bytes.length < 60000"),
        on("world.scripts", "<b>marked"),
        on("world.languages", "zh-Hant-TW"),
        BadPlugin(
            "world.unseen", BadPlugin.answering("rules.c", "if (!json_get(request, \"activities\").at) \(crash)")),
        BadPlugin(
            "world.needs",
            BadPlugin.answering(
                "rules.c", "if (!json_get(json_first(json_get(request, \"people\")), \"needs\").at) \(crash)"),
            .init("plugin.yaml", "sees: [activities]", "sees: [activities, people]\nneeds: [wheelchair]"),
            also: ["world.empty", "world.unseen"]),
    ]

    static let settings = [
        BadPlugin(
            "settings.ends",
            .init("src/rules.c", "if (cost == 0)", "if (cost == 1000) __builtin_trap(); if (cost == 0)")),
        BadPlugin(
            "settings.outside",
            .init("src/rules.c", "if (cost == 0)", "if (cost == 0) __builtin_trap(); if (cost == 0)")),
        on("settings.unknown", "zz-unknown"),
    ]
}
