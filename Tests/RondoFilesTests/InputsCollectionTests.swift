import RondoDiagnostics
import RondoModel
import Testing

@testable import RondoFiles

@Suite struct InputsCollectionTests {
    private func collection(_ changes: [String: String] = [:]) -> InputsCollection {
        var files = Collection()
        files.add(Fixture.source("v.yaml", Fixture.vocabulary), formats: [.vocabulary])
        for (index, activity) in Fixture.activities.enumerated() {
            files.add(Fixture.source("a\(index).yaml", activity), formats: [.activity])
        }
        files.add(Fixture.source("w.yaml", Fixture.workshop(changes)), formats: [.workshop])
        return InputsCollection(files)
    }

    private func vocabulary(_ text: String) throws -> VocabularyReply {
        let reply = PluginReplies.vocabulary(
            Array("{\"rondo\": \"reply/1\", \"vocabulary\": \(text)}".utf8), from: "deck")
        #expect(reply.findings == [])
        return try #require(reply.content)
    }

    private func activities(_ text: String, from words: PluginWords) throws -> ActivitiesReply {
        let reply = PluginReplies.activities(
            Array("{\"rondo\": \"reply/1\", \"activities\": [\(text)]}".utf8), from: words)
        #expect(reply.findings == [])
        return try #require(reply.content)
    }

    private static let clay = """
        {"id": "clay", "title": "Clay", "phase": "explore", "length": {"min": "10m", "max": "20m"},
         "demands": ["dust", "hearing"], "after": ["welcome"], "roles": {"host": 1}, "materials": {"clay": "1 per group"},
         "adaptations": [{"id": "wet", "title": "Wet clay", "lifts": ["dust"]}]}
        """
    private static let words = """
        {"demands": {"dust": {"title": "Dust"}}, "roles": {"host": {"title": "Host"}},
         "materials": {"clay": {"title": "Clay"}},
         "needs": {"clean-air": {"title": "Clean air", "barriers": ["dust"]}}}
        """

    @Test("what plugins bring has their id before its own, wherever it is named")
    func merged() throws {
        var inputs = collection([
            "plugins": "plugins: {deck: {settings: {theme: the park}}}", "like": "like: [deck/clay]",
            "pins": "pins: [{session: one, activity: map, after: deck/clay}]",
            "roles": "roles:\n  lead: {per: block}\n  deck/host:",
            "people":
                "people: [{id: ann, name: Ann, perspective: staff, needs: [deck/clean-air], yes-to: [deck/host]}]",
        ])
        #expect(inputs.add(try vocabulary(Self.words)) == [])
        #expect(inputs.add(try activities(Self.clay, from: inputs.words(of: "deck"))) == [])
        var pin = PluginPin()
        pin.id = "deck"
        inputs.use(pin)
        let (made, findings) = inputs.inputs()
        #expect(findings == [])
        let read = try #require(made)
        let clay = try #require(read.activities.first { $0.id == "deck/clay" })
        #expect(clay.demands == ["deck/dust", "hearing"])
        #expect(clay.after == ["welcome"])
        #expect(clay.roles.map(\.role) == ["deck/host"])
        #expect(clay.materials.map(\.id) == ["deck/clay"])
        #expect(clay.adaptations.map(\.id) == ["wet"])
        #expect(clay.adaptations.first?.lifts == ["deck/dust"])
        #expect(clay.location == nil)
        #expect(read.vocabulary.needs.last?.id == "deck/clean-air")
        #expect(read.vocabulary.needs.last?.barriers == ["deck/dust"])
        #expect(read.workshop.roles.map(\.id) == ["lead", "deck/host"])
        #expect(read.hashes.map(\.part) == ["workshop", "activities", "vocabulary", "ledger", "earlier", "plugins"])
        var plan = Plan()
        plan.inputs = read
        let again = PlanFile.decode(PlanFile.encode(plan), path: "plan.json")
        #expect(again.findings == [])
        #expect(again.plan?.inputs.activities.map(\.id) == read.activities.map(\.id))
        #expect(again.plan?.inputs.plugins == [pin])
        #expect(again.plan?.inputs.workshop.plugins.first?.settings == .map([DataPair("theme", .text("the park"))]))
    }

    @Test("where a plugin brings nothing, wishes and pins about its activities are left out with a warning")
    func absent() throws {
        let inputs = collection([
            "plugins": "plugins: {deck: {}}", "like": "like: [deck/clay, map]", "avoid": "avoid: [deck/paper]",
            "pins": "pins: [{session: one, activity: deck/clay}, {session: one, activity: map, after: deck/clay}]",
        ])
        let (made, findings) = inputs.inputs()
        #expect(findings.map(\.code) == Array(repeating: "plugin.word", count: 4))
        #expect(findings.allSatisfy { $0.severity == .warning })
        #expect(findings.first?.message == "plugin 'deck' brings no 'paper' now, so this is left out")
        #expect(made?.workshop.like.map(\.id) == ["map"])
        #expect(made?.workshop.avoid == [])
        #expect(made?.workshop.pins == [])
    }

    @Test("words of a plugin that nobody named are unknown, and so are those that people rest on")
    func unknown() {
        #expect(collection(["like": "like: [deck/clay]"]).inputs().findings.map(\.code) == ["word.unknown"])
        let roles = collection(["plugins": "plugins: {deck: }", "roles": "roles: {deck/host: {}, lead: {}}"])
        #expect(roles.inputs().findings.map(\.message) == ["unknown role 'deck/host'"])
    }

    @Test("an id with a slash is given in no file")
    func given() {
        #expect(
            collection(["id": "id: deck/w"]).inputs().findings.map(\.message) == [
                "'deck/w' would be a plugin's; an id given here has no slash"
            ])
    }

    @Test("a reply that names what isn't there is not added, and its place is said")
    func names() throws {
        var inputs = collection(["plugins": "plugins: {deck: {}}"])
        let other = Self.clay.replacing("hearing", with: "hearin").replacing("\"welcome\"", with: "\"other/x\"")
        let findings = inputs.add(try activities(other, from: inputs.words(of: "deck")))
        #expect(
            findings.map(\.message) == [
                "plugin 'deck', activities/1: activities[0].demands[0]: unknown demand 'dust'",
                "plugin 'deck', activities/1: activities[0].demands[1]: unknown demand 'hearin'",
                "plugin 'deck', activities/1: activities[0].after[0]: unknown activity 'other/x'",
                "plugin 'deck', activities/1: activities[0].roles.host: unknown role 'host'",
                "plugin 'deck', activities/1: activities[0].materials.clay: unknown material 'clay'",
                "plugin 'deck', activities/1: activities[0].adaptations[0].lifts[0]: unknown demand 'dust'",
            ])
        #expect(findings.allSatisfy { $0.location == nil && $0.sourceLine == nil && $0.severity == .error })
        #expect(inputs.inputs().inputs?.activities.count == 2)
    }

    @Test("two plugins may give the same word, and each means its own")
    func two() throws {
        var inputs = collection()
        #expect(inputs.add(try vocabulary("{\"demands\": {\"hearing\": {\"title\": \"Own\"}}}")) == [])
        let plain = """
            {"id": "map", "title": "M", "phase": "explore", "length": {"min": "5m", "max": "9m"}, "demands": ["hearing"]}
            """
        #expect(inputs.add(try activities(plain, from: inputs.words(of: "deck"))) == [])
        #expect(inputs.add(try activities(plain, from: PluginWords("other"))) == [])
        let made = try #require(inputs.inputs().inputs)
        #expect(made.activities.map(\.id) == ["deck/map", "map", "other/map", "welcome"])
        #expect(made.activities.map(\.demands) == [["deck/hearing"], [], ["hearing"], ["hearing"]])
        var later = collection()
        later.add(pluginsOf: made)
        #expect(later.inputs().inputs?.activities == made.activities.map(Self.placed(like: later.inputs().inputs)))
    }

    /// Activities as other inputs hold them, places included.
    private static func placed(like inputs: Inputs?) -> (Activity) -> Activity {
        { activity in inputs?.activities.first { $0.id == activity.id } ?? activity }
    }
}
