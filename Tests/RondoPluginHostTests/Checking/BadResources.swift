import Testing

@Suite("The check notices who takes too much time, memory or liberty")
struct BadResources {
    @Test("Each test of resources fails for the plugin that was spoilt for it", arguments: all)
    func noticed(_ plugin: BadPlugin) throws { try plugin.mustBeNoticed() }

    private static func rules(_ test: String, _ statements: String, also: [String] = []) -> BadPlugin {
        BadPlugin(
            test, BadPlugin.answering("rules.c", statements),
            .init(
                "src/rules.c", "#include \"plugin.h\"",
                "#include \"plugin.h\"\n#include <stdlib.h>\n#include <sys/socket.h>\n#include <unistd.h>"), also: also)
    }

    private static let isLarge = "request.end - request.at > 60000"

    static let all = [
        rules("resources.answer-time", "static int calls; if (calls++ < 3) usleep(150000);"),
        rules("resources.large-time", "if (\(isLarge)) usleep(2300000);"),
        rules("resources.memory-growth", "static char *volatile kept; kept = malloc(8192); memset(kept, 1, 8192);"),
        rules(
            "resources.memory",
            "static char *kept; if (!kept) { kept = malloc(140 << 20); if (!kept) return RONDO_FAILED; memset(kept, 1, 140 << 20); }"
        ),
        rules("resources.memory-limit", "void *volatile some = malloc(70 << 20); while (!some) {} free(some);"),
        BadPlugin(
            "resources.reply-limit",
            .init("src/rules.c", "return to.is_full ? RONDO_FAILED : RONDO_ANSWERED;", "return RONDO_ANSWERED;")),
        BadPlugin(
            "resources.reply-room",
            .init(
                "src/rules.c", "    bool is_first = true;",
                "    bool is_first = true;\n    for (int i = 0; \(isLarge) && i < 500000; i++) put(&to, \"          \");"
            )),
        rules(
            "resources.forbidden",
            "if (json_number(json_get(request, \"seed\"), 3, 3, 0)) socket(AF_INET, SOCK_STREAM, 0);"),
    ]
}
