import Testing

@Suite("The check notices what is wrong with a plugin's folder")
struct BadFolders {
    @Test("Each test of the folder fails for the plugin that was spoilt for it", arguments: all)
    func noticed(_ plugin: BadPlugin) throws { try plugin.mustBeNoticed() }

    static let all = [
        BadPlugin("folder.manifest", .init("plugin.yaml", "contract: 1", "contract: one")),
        BadPlugin("folder.library") { folder, library in try folder.remove(library) },
        BadPlugin("folder.library") { folder, library in
            try folder.write(try folder.bytes(library), to: "spoilt/other.so")
            try folder.remove(library)
            try folder.link(library, to: "other.so")
        },
        BadPlugin("folder.companions", .init("plugin.yaml", "contract: 1", "contract: 1\ncompanions: [libidle.so]")) {
            folder, library in try folder.write(try folder.bytes(library), to: "spoilt/libidle.so")
        },
        BadPlugin("folder.readme") { folder, _ in try folder.write("# Spoilt\n", to: "spoilt/README.md") },
        BadPlugin("folder.licence", .init("plugin.yaml", "licence: Apache-2.0\n", "")),
        BadPlugin(
            "folder.about", .init("plugin.yaml", "about: Brings", "about: \(String(repeating: "Brings ", count: 20))")),
        BadPlugin("folder.settings-explained", .init("plugin.yaml", ", about: what each time costs", "")),
        BadPlugin("folder.sees", of: "render", .init("plugin.yaml", "sees: []", "sees: [workshop]")),
        BadPlugin("folder.settings-example", .init("settings.example.yaml", "cost: 8", "costs: 8")),
        BadPlugin("folder.settings-example", .init("settings.example.yaml", "cost: 8", "cost: 8000")),
    ]
}
