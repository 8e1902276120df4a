import Testing

@Suite("The check notices what is wrong with a library")
struct BadLibraries {
    @Test("Each test of the library fails for the plugin that was spoilt for it", arguments: all)
    func noticed(_ plugin: BadPlugin) throws { try plugin.mustBeNoticed() }

    private static func linked(_ options: String) -> BadPlugin.Edit {
        .init("Makefile", "-Wl,-z,noexecstack,-z,relro,-z,now", options)
    }

    /// Changes bytes of the library.
    private static func patch(_ change: @escaping @Sendable (inout [UInt8]) -> Void)
        -> @Sendable (TestFolder, String) throws -> Void
    {
        { folder, library in
            var bytes = try folder.bytes(library)
            change(&bytes)
            try folder.write(bytes, to: library)
        }
    }

    /// Where the program headers of a kind begin.
    private static func headers(_ bytes: [UInt8], kind: UInt8) -> [Int] {
        let start = Int(bytes[32]) | Int(bytes[33]) << 8
        return (0..<Int(bytes[56])).map { start + 56 * $0 }.filter { bytes[$0] == kind && bytes[$0 + 3] == 0 }
    }

    static let all = [
        BadPlugin("library.readable") { folder, library in try folder.write("not a library", to: library) },
        BadPlugin("library.readable", spoil: patch { $0[16] = 2 }),
        BadPlugin("library.machine", spoil: patch { $0[18] = $0[18] == 62 ? 183 : 62 }),
        BadPlugin("library.exports", .init("Makefile", "-fvisibility=hidden", "-fvisibility=default")),
        BadPlugin(
            "library.exports",
            .init(
                "src/plugin.c", "RONDO_PLUGIN_EXPORT const rondo_plugin *rondo_plugin_entry",
                "RONDO_PLUGIN_EXPORT const rondo_plugin *rondo_entry")),
        BadPlugin(
            "library.entry-is-code",
            .init(
                "src/plugin.c", "RONDO_PLUGIN_EXPORT const rondo_plugin *rondo_plugin_entry",
                "__attribute__((visibility(\"default\"))) int entry_data __asm__(\"rondo_plugin_entry\") = 1;\nconst rondo_plugin *rondo_entry"
            )),
        BadPlugin("library.needs", linked("-Wl,--no-as-needed -lresolv")),
        BadPlugin("library.search-path", linked("-Wl,-rpath,/tmp/here")),
        BadPlugin(
            "library.finds-its-symbols",
            BadPlugin.answering("rules.c", "extern void nobody_has_this(void); nobody_has_this();")),
        BadPlugin("library.stack", linked("-Wl,-z,execstack")),
        BadPlugin(
            "library.text-relocations", linked("-Wl,-z,notext"),
            .init(
                "src/plugin.c", "static const char *const capabilities[]",
                "__asm__(\".text\\n.quad strlen\\n\");\nstatic const char *const capabilities[]")),
        BadPlugin(
            "library.writable-code",
            spoil: patch { bytes in
                for at in headers(bytes, kind: 1) where bytes[at + 4] & 1 == 1 { bytes[at + 4] |= 2 }
            }),
    ]
}
