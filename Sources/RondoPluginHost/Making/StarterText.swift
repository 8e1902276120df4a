import RondoModel

/// A file of a new package.
struct TemplateFile: Sendable, Equatable {
    /// Its path in the package.
    var path: String
    /// What it holds.
    var bytes: [UInt8]
    /// True where it may be run.
    var isProgram = false
}

/// Which files a new package has, and the words that stand in their gaps.
struct StarterText: Sendable {
    let name: PluginName
    let language: NewPlugin.Language
    let capabilities: [StarterCapability]

    /// One file made from a template.
    struct Part: Sendable {
        var template: String
        var path: String
        var isProgram = false
    }

    /// What the manifest asks to see, in the manifest's order.
    var sees: [String] {
        ["workshop", "sessions", "activities", "roles", "people"].filter { part in
            capabilities.contains { $0.sees.contains(part) }
        }
    }

    /// The settings where the workshop says nothing.
    var defaults: DataValue { .map(capabilities.flatMap(\.settings).map { DataPair($0.name, $0.value) }) }

    /// Where the package's tests stand.
    var testFolder: String { language == .swift ? "Tests/\(name.module)Tests" : "tests" }

    /// The files with templates.
    var parts: [Part] {
        var parts = [
            Part(template: "README.md", path: "README.md"), Part(template: "gitignore", path: ".gitignore"),
            Part(template: "\(language.rawValue)/ci", path: ".ci/run", isProgram: true),
        ]
        switch language {
        case .swift:
            parts += [
                Part(template: "swift/Package.swift", path: "Package.swift"),
                Part(template: "swift/Plugin.swift", path: "Sources/\(name.module)/\(name.module).swift"),
                Part(template: "swift/Tests.swift", path: "\(testFolder)/\(name.module)Tests.swift"),
            ]
            parts += capabilities.map {
                let file = $0.word.prefix(1).uppercased() + $0.word.dropFirst()
                return Part(template: "swift/\(file).swift", path: "Sources/\(name.module)/\(file).swift")
            }
        case .c:
            parts += [
                Part(template: "c/Makefile", path: "Makefile"), Part(template: "c/plugin.c", path: "src/plugin.c"),
                Part(template: "c/plugin.h", path: "src/plugin.h"), Part(template: "c/json.h", path: "src/json.h"),
                Part(template: "c/test.c", path: "tests/test.c"),
            ]
            parts += capabilities.map { Part(template: "c/\($0.word).c", path: "src/\($0.word).c") }
        }
        return parts
    }

    /// The files that are written out from what the capabilities say.
    var written: [TemplateFile] {
        let manifest = TemplateFile(path: "plugin.yaml", bytes: Array(manifest.utf8))
        guard capabilities.contains(where: { !$0.settings.isEmpty }) else { return [manifest] }
        return [manifest, TemplateFile(path: "settings.example.yaml", bytes: Array(settingsExample.utf8))]
    }

    /// The sample requests, as the tests read them.
    var requests: [TemplateFile] {
        let samples = capabilities.map { capability in
            var request = SampleRequest(capability: capability.id, sees: sees)
            request.settings = defaults
            return (capability, request.value.json)
        }
        guard language == .swift else {
            return samples.map { TemplateFile(path: "tests/requests/\($0.word).json", bytes: Array(($1 + "\n").utf8)) }
        }
        let list = samples.map {
            "        Requests(\n            \"\($0.id)\",\n            #\"\"\"\n            \($1)\n            \"\"\"#),\n"
        }
        // The word apart, so that whoever looks for this file's imports finds none.
        let text = """
            \("import") Testing

            /// A request as `rondo plan` makes it, about a workshop that is made up.
            struct Requests: Sendable, CustomTestStringConvertible {
                let capability: String
                let request: String
                var testDescription: String { capability }

                init(_ capability: String, _ request: String) {
                    self.capability = capability
                    self.request = request
                }

                static let all = [
            \(list.joined())    ]
            }

            """
        return [TemplateFile(path: "\(testFolder)/Requests.swift", bytes: Array(text.utf8))]
    }

    /// A template with its gaps filled.
    func file(_ path: String, from template: [UInt8], isProgram: Bool) -> TemplateFile {
        var text = String(decoding: template, as: UTF8.self)
        for (gap, words) in gaps { text = text.replacing(gap, with: words) }
        return TemplateFile(path: path, bytes: Array(text.utf8), isProgram: isProgram)
    }

    private var gaps: [(String, String)] {
        let words = capabilities.map(\.word)
        return [
            ("__ID__", name.id), ("__NAME__", name.title), ("__Module__", name.module),
            ("__DOES__", capabilities.map { "- It \($0.does)." }.joined(separator: "\n")),
            ("__CAPABILITIES__", capabilities.map { "\"\($0.id)\"" }.joined(separator: ", ")),
            ("__DECLARATIONS__", "answering " + words.map { "answer_\($0)" }.joined(separator: ", ") + ";"),
            ("__ANSWERS__", words.map { "answer_\($0)" }.joined(separator: ", ")),
            ("__TESTED__", words.map { "tests/requests/\($0).json" }.joined(separator: " ")),
            ("__FIRST__", words.first ?? ""),
            ("__SETTINGS__", language == .swift ? swiftSettings : ""),
        ]
    }

    private var manifest: String {
        var lines = [
            "rondo: plugin/1", "id: \(name.id)", "name: \(name.title)", "version: 0.1.0", "contract: 1",
            "library: lib\(name.id).so",
            "capabilities: [\(capabilities.map(\.id).joined(separator: ", "))]",
            "about: \(aboutText)", "licence: Apache-2.0",
            "sees: [\(sees.joined(separator: ", "))]",
        ]
        if capabilities.contains(where: { $0.id == "import/1" }) { lines.append("imports: [md]") }
        let settings = capabilities.flatMap(\.settings)
        if !settings.isEmpty {
            lines += ["settings:"] + settings.map { "  \($0.name): {\($0.form), default: \($0.value.json)}" }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private var aboutText: String {
        let text = capabilities.map { $0.does.split(separator: ":").first.map(String.init) ?? $0.does }
        let joined = text.joined(separator: ", ")
        guard joined.count <= 100 else { return "An example of " + capabilities.map(\.word).joined(separator: ", ") }
        return joined.prefix(1).uppercased() + joined.dropFirst()
    }

    private var settingsExample: String {
        let head =
            "# What stands under `settings:` of the plugin `\(name.id)` in a workshop file; leave out what may stay as it is.\n"
        return head + capabilities.flatMap(\.settings).map { "\($0.name): \($0.example.json)\n" }.joined()
    }

    /// The properties of a plugin's settings in Swift.
    private var swiftSettings: String {
        let lines = capabilities.flatMap(\.settings).map { "        var " + $0.property }
        guard !lines.isEmpty else { return "" }
        return "\n    public struct Settings: Decodable, Sendable {\n" + lines.joined(separator: "\n") + "\n    }\n"
    }
}
