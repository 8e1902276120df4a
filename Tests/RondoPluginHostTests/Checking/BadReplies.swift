import Testing

@Suite("The check notices what is wrong with what each capability brings")
struct BadReplies {
    @Test("Each test of a capability fails for the plugin that was spoilt for it", arguments: all + documents)
    func noticed(_ plugin: BadPlugin) throws { try plugin.mustBeNoticed() }

    private static func edit(_ test: String, _ capability: String, _ old: String, _ new: String, also: [String] = [])
        -> BadPlugin
    {
        BadPlugin(test, of: capability, .init("src/\(capability).c", old, new), also: also)
    }

    private static func key(_ name: String) -> String { "\\\"\(name)\\\"" }

    private static let sees = BadPlugin.Edit("plugin.yaml", "sees: [activities]", "sees: [activities, people]")
    private static let first = "put_inside(&to, json_get(json_first(json_get(request, \"people\")), \"id\"), 100);"

    static let all = [
        edit("activities.ids", "activities", "draw-together", "other/draw-together"),
        edit("activities.demands", "activities", key("demands"), key("wants"), also: ["activities.adaptations"]),
        edit("activities.steps", "activities", key("steps"), key("stages")),
        edit("activities.says", "activities", key("says"), key("tells")),
        edit(
            "activities.adaptations", "activities", "\(key("lifts")):[\(key("seeing"))",
            "\(key("lifts")):[\(key("hearing"))"),
        edit("vocabulary.ids", "vocabulary", key("singing"), key("other/singing")),
        edit("vocabulary.titles", "vocabulary", key("Singing"), key(" ")),
        edit("vocabulary.phases", "vocabulary", "{\(key("demands"))", "{\(key("phases")):{},\(key("demands"))"),
        edit("rules.ids", "rules", "lively-after-meals", "other/lively"),
        edit("rules.says", "rules", "everyone good", "everyone good."),
        edit("rules.known-names", "rules", "put_value(&to, json_get(one, \"id\"));", "put(&to, \"\\\"nowhere\\\"\");"),
        edit(
            "rules.something-to-count", "rules", "\"]}\"",
            "\"{\(key("id")):\(key("x")),\(key("says")):\(key("y")),\(key("level")):\(key("soft")),\(key("costs")):[]}]}\"",
            also: []
        )
        .with(.init("src/rules.c", "\"calm\"", "\"none\"")),
        edit("rules.no-pseudonyms", "rules", "put(&to, \"{\\\"activity\\\":\");", "put(&to, \"{\\\"activity\\\":\");")
            .with(
                sees,
                .init(
                    "src/rules.c", "put(&to, is_first ? \"]}\" : \"]}]}\");",
                    "put(&to, is_first ? \"]\" : \"]}]\"); put(&to, \",\\\"findings\\\":[{\\\"severity\\\":\\\"note\\\",\\\"message\\\":\\\"\"); \(first) put(&to, \" again\\\"}]}\");"
                )),
        edit("review.places", "review", "put_value(&to, json_get(one, \"id\"));", "put(&to, \"\\\"nowhere\\\"\");")
            .with(talkative),
        edit(
            "review.no-pseudonyms", "review", "\\\"message\\\":\\\"this session",
            "\\\"message\\\":\\\"\"); \(first) put(&to, \"this session"
        ).with(talkative, .init("plugin.yaml", "sees: []", "sees: [people]")),
        edit(
            "review.unplanned", "review", "out to = {host, false};",
            "if (!json_first(sessions).at) return refuse(host, \"plan\", \"no\"); out to = {host, false};"),
        edit(
            "import.strange-files", "import", "out to = {host, false};",
            "if (at == end) \(BadPlugin.crash) out to = {host, false};"),
        edit(
            "import.nothing-invented", "import", "put(&to, \"]}\");",
            "if (text.end - text.at == 2) put(&to, \"{\\\"id\\\":\\\"x\\\",\\\"title\\\":\\\"X\\\"}\"); put(&to, \"]}\");",
            also: ["import.strange-files"]),
        edit("import.gaps", "import", ",\(key("demands")):\(key("the file doesn't say"))", ""),
        edit(
            "import.ids", "import", "put_id(&to, line + 2, line_end);",
            "put(&to, \"other/\"); put_id(&to, line + 2, line_end);", also: ["import.strange-files"]),
    ]

    /// Lets the example of a review speak of every session.
    private static let talkative = BadPlugin.Edit("src/review.c", "count <= most ||", "")

    private static func render(_ test: String, _ old: String, _ new: String, also: [String] = []) -> BadPlugin {
        edit(test, "render", old, new, also: also)
    }

    private static let body = "<body><h1>"

    static let documents = [
        render("render.names", "times.html", "the_times.html", also: ["render.audiences"]),
        render("render.html-head", "<!doctype html>", "", also: ["render.audiences"]),
        render("render.language", "<html lang=", "<html id="),
        render("render.language", "<title>", "<title></title><style>", also: ["render.audiences"]),
        render("render.no-scripts", body, "<body><script>1</script><h1>", also: ["render.audiences"]),
        render("render.no-scripts", body, "<body onload=1><h1>", also: ["render.audiences"]),
        render(
            "render.no-network", body, "<body><img alt='' src='https://example.org/x.png'><h1>",
            also: ["render.audiences"]),
        render(
            "render.no-network", "</style>", "body{background:url(https://example.org/x)}</style>",
            also: ["render.audiences"]),
        render("render.escapes", "put(to, \"&lt;\")", "put(to, \"<\")"),
        render("render.pictures", body, "<body><img src='data:image/gif;base64,R0'><h1>"),
        render("render.pictures", body, "<body><svg viewBox='0 0 1 1'></svg><h1>"),
        render(
            "render.audiences", "json plan =",
            "if (json_is(json_get(request, \"audience\"), \"public\")) \(BadPlugin.crash) json plan ="),
        render(
            "render.gaps", "json plan =",
            "if (!json_get(json_get(request, \"plan\"), \"purpose\").at) \(BadPlugin.crash) json plan ="),
    ]
}

extension BadPlugin {
    /// The same with further edits.
    fileprivate func with(_ more: Edit...) -> BadPlugin {
        var plugin = self
        plugin.edits += more
        return plugin
    }
}
