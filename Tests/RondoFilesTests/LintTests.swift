import RondoDiagnostics
import RondoModel
import RondoYAML
import Testing

@testable import RondoFiles

@Suite struct LintTests {
    /// Codes for an activity in the file `gather/x.yaml`, with some keys written differently.
    private func codes(_ changes: [String: String] = [:], file: String = "gather/x.yaml") -> [String] {
        let parts: [(String, String)] = [
            ("id", "id: x"), ("title", "title: X"), ("summary", "summary: S"), ("phase", "phase: gather"),
            ("length", "length: {min: 10m, max: 20m}"), ("demands", "demands: [hearing]"),
            ("adaptations", "adaptations: [{id: a, title: A, lifts: [hearing]}]"),
            ("steps", "steps: [{title: S, share: 100%, how: H}]"), ("says", "says: {en: Short words.}"),
            ("source", "source: {title: T, of: O, licence: CC0-1.0}"), ("format", ""),
        ]
        let lines = ["rondo: activity/1"] + parts.map { changes[$0.0] ?? $0.1 }.filter { !$0.isEmpty }
        var collection = Collection()
        collection.add(Fixture.source("v.yaml", Fixture.vocabulary), formats: [.vocabulary])
        collection.add(
            Fixture.source(file, lines.joined(separator: "\n") + "\n"), formats: [.activity])
        guard let read = collection.activityFiles.first else { return ["unread"] }
        var looking = ActivityLooking(read.activity, root: read.root, source: read.source, library: collection.library)
        for rule in LintRule.all { rule.run(&looking) }
        return looking.findings.inOrder().map(\.code)
    }

    @Test("an activity that says everything has no warnings")
    func clean() {
        #expect(codes() == [])
    }

    @Test(
        "what is missing is warned of",
        arguments: [
            ("demands", "", ["demands.missing"]),
            ("source", "", ["source.missing"]),
            ("source", "source: {title: T, of: O}", ["licence.missing"]),
            ("source", "source: {licence: CC0-1.0}", ["source.missing"]),
            ("says", "", ["says.missing"]),
            ("summary", "", ["summary.missing"]),
            ("steps", "", ["steps.missing"]),
            ("steps", "steps: [{title: S, share: 100%}]", ["step.how"]),
            ("steps", "steps: [{title: S, share: 100%, how: H, if-late: skip}]", ["steps.skip"]),
            ("adaptations", "adaptations: [{id: a, title: A, lifts: [standing]}]", ["adaptation.idle"]),
            (
                "adaptations", "adaptations: [{id: a, title: A, lifts: [hearing], raises: [hearing]}]",
                ["adaptation.raises"]
            ),
            ("demands", "demands: [standing, hearing]", ["demands.unlifted"]),
            ("format", "format: small-groups", ["group.missing"]),
            ("format", "group: {min: 3, max: 4}", ["group.idle"]),
            ("id", "id: y", ["file.name"]),
            ("phase", "phase: explore", ["file.folder"]),
        ])
    func missing(key: String, text: String, expected: [String]) {
        #expect(codes([key: text]) == expected)
    }

    @Test("sentences that are long, and texts that are, are warned of")
    func words() {
        let long = Array(repeating: "word", count: 21).joined(separator: " ")
        #expect(codes(["says": "says: {en: \(long).}"]) == ["says.sentence"])
        let many = Array(repeating: "Nine words in a sentence are not too many.", count: 10).joined(separator: " ")
        #expect(codes(["says": "says: {en: \(many)}"]) == ["says.length"])
        #expect(PlainText.longestSentence("One two. Three four five! “Six.” Seven") == 3)
    }

    @Test("vocabulary words say where they come from, things apart")
    func vocabulary() {
        let text = "rondo: vocabulary/1\nmodes: {talking: {title: T}}\nmaterials: {pen: {title: P}}\n"
        let source = Fixture.source("v.yaml", text)
        let root = YAMLReader.read(source).root
        #expect(
            root.map { VocabularyLint.findings(in: $0, source: source).map(\.message) } == [
                "'talking' doesn't say where it comes from"
            ])
    }

    @Test("a path that isn't there is an error")
    func noPath() {
        #expect(Linter.lint(paths: ["no/such.yaml"]).map(\.code) == ["file.missing"])
    }
}
