import RondoDiagnostics
import RondoModel
import Testing

@testable import RondoFiles

@Suite struct PluginSettingsTests {
    private func collection(_ plugins: String) -> InputsCollection {
        var files = Collection()
        files.add(Fixture.source("v.yaml", Fixture.vocabulary), formats: [.vocabulary])
        files.add(Fixture.source("w.yaml", Fixture.workshop(["plugins": plugins])), formats: [.workshop])
        return InputsCollection(files)
    }

    private func manifest() throws -> PluginManifest {
        try #require(PluginFilesTests.read(PluginFilesTests.manifest).manifest)
    }

    @Test("settings come in the manifest's order with its defaults")
    func defaults() throws {
        let inputs = collection("plugins: {prompt-deck: {settings: {loud: true, how-many: 12, theme: '2026'}}}")
        let (settings, findings) = inputs.settings(for: try manifest())
        #expect(findings == [])
        #expect(
            settings
                == .map([
                    DataPair("theme", "2026"), DataPair("how-many", 12), DataPair("techniques", ["clay"]),
                    DataPair("loud", .flag(true)),
                ]))
        #expect(
            inputs.workshop?.plugins.first?.settings
                == .map([
                    DataPair("loud", .flag(true)), DataPair("how-many", 12), DataPair("theme", "2026"),
                ]))
    }

    @Test(
        "each slip is found at the workshop's line",
        arguments: [
            ("{loud: true, themes: x}", "plugin 'prompt-deck' has no setting 'themes'", "theme"),
            (
                "{loud: yes}", "setting 'loud' of plugin 'prompt-deck': it takes true or false, not the text 'yes'",
                "true"
            ),
            (
                "{loud: true, theme: 5}", "setting 'theme' of plugin 'prompt-deck': it takes a text, not the number 5",
                "\"5\""
            ),
            (
                "{loud: true, how-many: 1.5}",
                "setting 'how-many' of plugin 'prompt-deck': it takes a whole number, not the text '1.5'", nil
            ),
            (
                "{loud: true, how-many: 41}", "setting 'how-many' of plugin 'prompt-deck': it is at most 40, not 41",
                "40"
            ),
            (
                "{loud: true, techniques: clay}",
                "setting 'techniques' of plugin 'prompt-deck': it takes a list, not the text 'clay'", "[clay]"
            ),
            (
                "{loud: true, techniques: [clay, collag]}",
                "setting 'techniques' of plugin 'prompt-deck': it takes one of clay, collage, drawing, not 'collag'",
                "collage"
            ),
            (
                "{loud: true, techniques: [clay, clay, clay]}",
                "setting 'techniques' of plugin 'prompt-deck': it has at most 2 items, not 3", nil
            ),
        ])
    func slips(settings: String, message: String, remedy: String?) throws {
        let (made, findings) = collection("plugins: {prompt-deck: {settings: \(settings)}}").settings(
            for: try manifest())
        #expect(made == nil)
        #expect(findings.map(\.message) == [message])
        #expect(findings.first?.remedy == remedy)
        #expect(findings.first?.location?.file == "w.yaml")
        #expect(findings.first?.sourceLine?.contains("prompt-deck") == true)
    }

    @Test("a setting that must be told is asked for at the plugin's line")
    func missing() throws {
        let (_, findings) = collection("plugins:\n  prompt-deck:").settings(for: try manifest())
        #expect(
            FindingPrinter().text(findings) == """
                w.yaml:13:3: error[settings.missing]: plugin 'prompt-deck' must be told its setting 'loud'
                      prompt-deck:
                      ^
                    maybe: settings: {loud: …}

                """)
        let plain = PluginSettings.checked(.map([]), against: try manifest())
        #expect(plain.settings == nil)
        #expect(plain.findings.map(\.code) == ["settings.missing"])
    }
}
