import RondoDiagnostics
import RondoModel

/// What a plugin's folder and its plugin.yaml say.
enum FolderTests {
    static let all: [PluginTest] = [
        manifest, library, companions, readme, licence, about, settingsExplained, sees, settingsExample,
    ]

    static let manifest = PluginTest(
        "folder.manifest", .folder, "has a plugin.yaml without errors"
    ) { plugin throws(Trouble) in
        let errors = plugin.manifestFindings.filter { $0.severity == .error }
        guard let first = errors.first else { return }
        let place = first.location.map { "line \($0.line): " } ?? ""
        let more = errors.count > 1 ? ", and \(errors.count - 1) more" : ""
        throw .came(place + first.message + more, remedy: first.remedy ?? "see docs/plugins/manifest.md")
    }

    static let library = PluginTest(
        "folder.library", .manifest, "has the library that plugin.yaml names, as a file beside it"
    ) { plugin throws(Trouble) in
        guard plugin.libraries == nil else { return }
        throw .came(
            plugin.libraryTrouble,
            remedy: "run 'rondo plugin build'; a link doesn't count, the file itself must be there")
    }

    static let companions = PluginTest(
        "folder.companions", .library, "has companions that are libraries, and needs each of them"
    ) { plugin throws(Trouble) in
        guard !plugin.companionNames.isEmpty else { throw .notForThisPlugin("it has no companions") }
        var wanted = Set(try plugin.object.needed)
        for (name, bytes) in zip(plugin.companionNames, plugin.image.companions) {
            do throws(SharedObject.Unreadable) { wanted.formUnion(try SharedObject(bytes).needed) } catch {
                throw .came("\(name): \(error.reason)", remedy: "take it off the list of companions")
            }
        }
        let idle = plugin.companionNames.filter { !wanted.contains($0) }
        guard idle.isEmpty else {
            throw .came("nothing needs " + Listing.some(idle), remedy: "take them off the list of companions")
        }
    }

    static let readme = PluginTest(
        "folder.readme", .folder, "has a README that says what it does"
    ) { plugin throws(Trouble) in
        let names = Folders.names(in: plugin.folder).filter { $0.lowercased().hasPrefix("readme") }
        let size = names.compactMap { TreeCopy.read(plugin.folder + "/" + $0)?.count }.max() ?? 0
        guard size < 80 else { return }
        throw .came(
            names.isEmpty ? "there is none" : "it has only \(size) bytes",
            remedy: "say in README.md what it does, what it sees and how it is set")
    }

    static let licence = PluginTest(
        "folder.licence", .manifest, "says under which licence it may be used"
    ) { plugin throws(Trouble) in
        guard plugin.manifest.licence.allSatisfy(\.isWhitespace) else { return }
        throw .came("plugin.yaml has no licence", remedy: "licence: Apache-2.0, or plain words")
    }

    static let about = PluginTest(
        "folder.about", .manifest, "says in one line of at most 120 letters what it does"
    ) { plugin throws(Trouble) in
        let about = plugin.manifest.about
        let remedy = "about: Makes creative activities for the workshop's theme"
        if about.isEmpty { throw .came("'about' is missing", remedy: remedy) }
        if about.count > 120 { throw .came("'about' has \(about.count) letters", remedy: remedy) }
        if !PlainText.isPlain(about) { throw .came("'about' has letters that can't be shown", remedy: remedy) }
    }

    static let settingsExplained = PluginTest(
        "folder.settings-explained", .manifest, "says of each setting what it is for"
    ) { plugin throws(Trouble) in
        guard !plugin.manifest.settings.isEmpty else { throw .notForThisPlugin("it has no settings") }
        let silent = plugin.manifest.settings.filter(\.about.isEmpty).map(\.name)
        guard silent.isEmpty else {
            throw .came("nothing is said of " + Listing.some(silent), remedy: "add 'about:' to each")
        }
    }

    static let sees = PluginTest(
        "folder.sees", .manifest, "asks to see only what its capabilities can use"
    ) { plugin throws(Trouble) in
        let blind: Set<PluginCapability> = [.render]
        guard !plugin.manifest.sees.isEmpty else { return }
        guard plugin.manifest.capabilities.allSatisfy(blind.contains) else { return }
        throw .came(
            "it asks for " + Listing.some(plugin.manifest.sees.map(\.rawValue))
                + ", and no request of render/1 has that",
            remedy: "take 'sees' out")
    }

    static let settingsExample = PluginTest(
        "folder.settings-example", .manifest, "has a settings.example.yaml that names only settings which it has"
    ) { plugin throws(Trouble) in
        guard !plugin.manifest.settings.isEmpty else { throw .notForThisPlugin("it has no settings") }
        guard let bytes = TreeCopy.read(plugin.folder + "/settings.example.yaml") else {
            throw .came("there is none", remedy: "show there what a workshop file says to use this plugin")
        }
        let wrong = try SettingsExample.problems(bytes, plugin.manifest)
        guard let first = wrong.first else { return }
        throw .came(first, remedy: "write there what a workshop says under 'settings:' of this plugin")
    }
}
