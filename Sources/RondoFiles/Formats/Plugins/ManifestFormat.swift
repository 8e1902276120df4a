import RondoModel
import RondoYAML

/// Keys of `plugin/1`.
enum ManifestFormat {
    /// A manifest.
    static let shape = Shape(
        "plugin", "What a plugin is, what it can be asked and what it wants to see.", empty: PluginManifest(),
        place: \.location, finish: ManifestChecks.check
    ) {
        Key("id", \.id, .name, "lower-case letters, digits and hyphens; the same as in the library", .required)
        Key("name", \.name, .saying, "what people read", .required)
        Key("version", \.version, .version, "three numbers, such as 1.0.0; the same as in the library", .required)
        Key("contract", \.contract, .contract, "the contract it was written for", .required)
        Key("library", \.library, .fileName, "the library's file name in the same folder; lib<id>.so where not said")
        Key("companions", \.companions, .distinct(.fileName), "libraries that are loaded before it, in this order")
        Key("capabilities", \.capabilities, .distinct(.oneOf), "what it can be asked", .required)
        Key("about", \.about, .saying, "what it does, in one line")
        Key("licence", \.licence, .saying, "SPDX identifier or plain words")
        Key("sees", \.sees, .distinct(.oneOf), "what it wants to see besides its settings; nothing where not said")
        Key("needs", \.needs, .distinct(.need), "needs of people it wants to see, by id; only with people")
        Key("imports", \.imports, .distinct(.ending), "endings of files it reads, for import/1")
        Key("settings", \.settings, .keyed(SettingFormat.setting, id: \.name, .name), "its settings by name")
    }
}

extension Form where Value == String {
    /// A need's id, also one of a plugin.
    static var need: Form {
        text.checked("a need's id", pattern: Identifier.qualifiedPattern) {
            Identifier.isValid($0) || Identifier.parts(of: $0) != nil
        }
    }
}

/// What must hold among the keys of a manifest.
enum ManifestChecks {
    static let check: @Sendable (inout PluginManifest, Node, inout Reading) -> Void = { manifest, node, reading in
        if manifest.library.isEmpty { manifest.library = "lib\(manifest.id).so" }
        func mark(_ key: String) -> Mark { node.pair(key)?.mark ?? node.mark }
        if node["capabilities"]?.items?.isEmpty ?? false {
            reading.error(
                "plugin.capabilities", "a plugin has at least one capability", at: mark("capabilities"),
                remedy: PluginCapability.allCases.map(\.rawValue).joined(separator: ", "))
        }
        if manifest.companions.contains(manifest.library) {
            reading.error(
                "plugin.companions", "the library itself stands among its companions", at: mark("companions"))
        }
        if !manifest.needs.isEmpty, !manifest.sees.contains(.people) {
            reading.error(
                "plugin.needs", "needs are people's, so a plugin that sees them sees people", at: mark("needs"),
                remedy: "add people to 'sees'")
        }
        let reads = manifest.capabilities.contains(.import)
        if !manifest.imports.isEmpty, !reads {
            reading.error(
                "plugin.imports", "'imports' is for plugins that can be asked for import/1", at: mark("imports"),
                remedy: "add import/1 to 'capabilities'")
        }
        if manifest.imports.isEmpty, reads {
            reading.error(
                "plugin.imports", "a plugin for import/1 says which files it reads", at: mark("capabilities"),
                remedy: "imports: [md]")
        }
    }
}
