import Testing

@Suite("The check notices what is wrong with how a library is loaded and what it says of itself")
struct BadEntries {
    @Test("Each test of the entry fails for the plugin that was spoilt for it", arguments: all)
    func noticed(_ plugin: BadPlugin) throws { try plugin.mustBeNoticed() }

    private static func plugin(_ test: String, _ old: String, _ new: String, also: [String] = []) -> BadPlugin {
        BadPlugin(test, .init("src/plugin.c", old, new), also: also)
    }

    private static let test = "host->contract >= RONDO_PLUGIN_CONTRACT"

    static let all = [
        BadPlugin("entry.loads", BadPlugin.constructor(BadPlugin.crash)),
        plugin("entry.loads", ".answer = answer", ".answer = NULL"),
        BadPlugin(
            "entry.load-time", BadPlugin.constructor("usleep(600000);"),
            .init("src/plugin.c", "#include \"plugin.h\"", "#include \"plugin.h\"\n#include <unistd.h>")),
        plugin("entry.id", ".id = \"spoilt\"", ".id = \"other\""),
        plugin("entry.version", ".version = \"0.1.0\"", ".version = \"0.1.1\""),
        plugin("entry.capabilities", "{\"rules/1\", NULL}", "{\"rules/1\", \"review/1\", NULL}"),
        plugin("entry.capabilities", "{\"rules/1\", NULL}", "{\"rules/1\", \"rules/1\", NULL}"),
        plugin(
            "entry.larger-host", test, "host->size == sizeof(rondo_host)",
            also: ["entry.newer-host", "entry.older-host"]),
        plugin("entry.older-host", test, "host != NULL"),
        plugin("entry.newer-host", test, "host->contract == RONDO_PLUGIN_CONTRACT"),
        plugin(
            "entry.unknown-capability", "return refuse(host, \"capability\", \"this plugin can't be asked that\");",
            "return answers[0](host, json_check(bytes));", also: ["entry.next-revision"]),
        plugin("entry.next-revision", "strcmp(capability, capabilities[i])", "strncmp(capability, capabilities[i], 6)"),
        BadPlugin("entry.quiet", BadPlugin.constructor("puts(\"hello\"); fflush(stdout);")),
    ]
}
