import Testing

@Suite("The check notices what doesn't stay the same")
struct BadRepetitions {
    @Test("Each test of sameness fails for the plugin that was spoilt for it", arguments: all)
    func noticed(_ plugin: BadPlugin) throws { try plugin.mustBeNoticed() }

    private static func rules(_ test: String, _ statements: String, cost: String = "cost", also: [String] = [])
        -> BadPlugin
    {
        BadPlugin(
            test, BadPlugin.answering("rules.c", statements),
            .init("src/rules.c", "put_number(&to, cost)", "put_number(&to, \(cost))"), also: also)
    }

    private static let refusal = "return refuse(host, \"\", \"no\");"

    static let all = [
        rules(
            "same.process", "static int calls; calls++;", cost: "cost + calls",
            also: [
                "same.nothing-kept", "same.after-refusal", "same.key-order", "same.spaces", "same.unknown-keys",
                "same.escapes",
            ]),
        rules(
            "same.new-process", "long chance = (long)((uintptr_t)&host >> 12 & 0xFF);", cost: "cost + chance",
            also: ["same.seeds"]),
        rules(
            "same.nothing-kept",
            "static long most; long seed = json_number(json_get(request, \"seed\"), 0, 1000, 0); if (seed > most) most = seed;",
            cost: "cost + (most == 99)"),
        BadPlugin(
            "same.after-refusal", BadPlugin.before("static int broken;"),
            .init(
                "src/plugin.c", "if (!json_is_object(request)) return",
                "if (broken) return refuse(host, \"\", \"again\"); if (!json_is_object(request)) broken = 1; if (!json_is_object(request)) return"
            )),
        rules("same.key-order", "if (json_get(request, \"rondo\").at > json_get(request, \"seed\").at) \(refusal)"),
        BadPlugin("same.spaces", .init("src/json.h", "*at == '\\t' ||", "")),
        rules("same.unknown-keys", "if (json_get(request, \"zz-of-a-later-rondo\").at) \(refusal)"),
        BadPlugin(
            "same.escapes",
            .init("src/json.h", "if (*at == '\\\\') letter =", "if (*at == '\\\\') return false; if (0) letter =")),
        rules(
            "same.seeds",
            "if (json_is(json_get(request, \"rondo\"), \"request/1\") && json_number(json_get(request, \"seed\"), 0, 0, 1) == 0) \(refusal)"
        ),
        rules(
            "same.capability-key", "if (json_is(json_get(request, \"capability\"), \"another/1\")) \(BadPlugin.crash)"),
    ]
}
