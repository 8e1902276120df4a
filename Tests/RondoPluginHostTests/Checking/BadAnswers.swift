import Testing

@Suite("The check notices what is wrong with answers")
struct BadAnswers {
    @Test("Each test of the answers fails for the plugin that was spoilt for it", arguments: all)
    func noticed(_ plugin: BadPlugin) throws { try plugin.mustBeNoticed() }

    private static func rules(_ test: String, _ old: String, _ new: String) -> BadPlugin {
        BadPlugin(test, .init("src/rules.c", old, new))
    }

    private static func finding(_ text: String) -> String { "\\\"findings\\\":[\(text)],\\\"rules\\\":[" }

    static let all = [
        BadPlugin("answer.usual", BadPlugin.answering("rules.c", "return RONDO_FAILED;")),
        BadPlugin("answer.usual", BadPlugin.answering("rules.c", "for (volatile int i = 0;; i++) {}")),
        rules("answer.rules", "\\\"cost\\\":", "\\\"price\\\":"),
        BadPlugin("answer.activities", of: "activities", .init("src/activities.c", "\\\"phase\\\"", "\\\"stage\\\"")),
        BadPlugin("answer.vocabulary", of: "vocabulary", .init("src/vocabulary.c", "\\\"title\\\"", "\\\"name\\\"")),
        BadPlugin(
            "answer.review", of: "review", .init("src/review.c", "count <= most ||", ""),
            .init("src/review.c", "warning", "panic")),
        BadPlugin("answer.render", of: "render", .init("src/render.c", "times.html", "../times.exe")),
        BadPlugin("answer.import", of: "import", .init("src/import.c", "\\\"title\\\"", "\\\"name\\\"")),
        rules(
            "answer.empty-settings", "if (cost == 0) return", "if (cost == 0) __builtin_trap(); if (cost == 0) return"),
        rules(
            "answer.no-errors", "\\\"rules\\\":[",
            finding("{\\\"severity\\\":\\\"error\\\",\\\"message\\\":\\\"no\\\"}")),
        rules(
            "answer.plain-messages", "\\\"rules\\\":[",
            finding("{\\\"severity\\\":\\\"note\\\",\\\"message\\\":\\\"a\\\\u001bb\\\"}")),
        BadPlugin("answer.quiet", BadPlugin.answering("rules.c", "puts(\"hello\"); fflush(stdout);")),
        BadPlugin(
            "answer.reads-within",
            BadPlugin.before(
                "if (bytes.length > 0 && ((volatile const uint8_t *)bytes.data)[bytes.length] == 0xEE) return 2;")),
        BadPlugin(
            "answer.alignment", .init("src/json.h", "past != NULL && json_space(past, end) == end", "past == end")),
        BadPlugin(
            "answer.returns",
            .init(
                "src/plugin.c", "if (!json_is_object(request)) return refuse",
                "if (!json_is_object(request)) return 7; if (!json_is_object(request)) return refuse")),
    ]
}
