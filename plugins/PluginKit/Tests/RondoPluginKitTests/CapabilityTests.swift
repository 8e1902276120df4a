import Foundation
import Testing

@testable import RondoPluginKit

/// Has every capability and answers with as much as there is to say.
private struct Everything: ActivitiesPlugin, VocabularyPlugin, RulesPlugin, ReviewPlugin, RenderPlugin, ImportPlugin {
    static let id = "everything"
    static let version = "1.0.0"

    func activities(_ request: Request<NoSettings>) throws -> ActivitiesReply {
        ActivitiesReply([Examples.activity], findings: [Finding(.note, "a note", place: "here", remedy: "none")])
    }
    func vocabulary(_ request: Request<NoSettings>) throws -> VocabularyReply { VocabularyReply(Examples.vocabulary) }
    func rules(_ request: Request<NoSettings>) throws -> RulesReply { [Examples.rule] }
    func review(_ plan: Plan, _ request: Request<NoSettings>) throws -> [Finding] {
        plan.sessions.flatMap { session in
            session.blocks.indices.map { Finding(.note, "a block", session: session.id, block: $0 + 1) }
        }
    }
    func render(_ plan: Handout, _ request: Request<NoSettings>) throws -> RenderReply {
        [RenderFile("title.txt", "\(plan.title) for \(plan.audience.rawValue), \(plan.style)")]
    }
    func read(_ file: ImportFile, _ request: Request<NoSettings>) throws -> ImportReply {
        ImportReply(
            activities: [ImportedActivity(id: "a", title: file.name, unknown: [.init("length", "not said")])],
            people: [.object([.init("id", .text("ann"))])], workshop: .object([.init("title", .text("T"))]))
    }
}

@Suite struct CapabilityTests {
    private func ask(_ capability: String, _ rest: String = "") throws -> JSON {
        let request =
            #"{"rondo":"request/1","capability":"\#(capability)","seed":1,"language":"en","settings":{}\#(rest)}"#
        let answer = Everything.answer(capability, request: request)
        #expect(answer.outcome == .answered, "\(answer.text)")
        return try JSON(parsing: answer.reply)
    }

    @Test("A plugin's capabilities are those whose protocols it has")
    func had() {
        #expect(
            Capability.of(Everything.self).map(\.id) == [
                "activities/1", "vocabulary/1", "rules/1", "review/1", "render/1", "import/1",
            ])
        #expect(Capability.of(Obliging.self).map(\.id) == ["activities/1", "import/1"])
    }

    @Test("Every value that a reply can hold is read back as it was")
    func repliesRoundTrip() throws {
        #expect(try Activity(json: Examples.activity.json) == Examples.activity)
        #expect(try Vocabulary(json: Examples.vocabulary.json) == Examples.vocabulary)
        #expect(try HouseRule(json: Examples.rule.json) == Examples.rule)
        #expect(try ImportedActivity(json: Examples.imported.json) == Examples.imported)
        #expect(try ActivitiesReply(json: ask("activities/1")).activities == [Examples.activity])
        #expect(try VocabularyReply(json: ask("vocabulary/1")).vocabulary == Examples.vocabulary)
        #expect(try RulesReply(json: ask("rules/1")).rules == [Examples.rule])
    }

    @Test("An activity is written with the keys and the forms of an activity file")
    func activityForm() throws {
        let json = Examples.activity.json
        #expect(json["length"]?.jsonText == #"{"min":"20m","ideal":"30m","max":"45m","each":"2m"}"#)
        #expect(json["people"]?.jsonText == #"{"min":4,"max":40}"#)
        #expect(json["roles"]?.jsonText == #"{"lead":{"amount":1,"does":"Opens the bag."},"scribe":"1 per group"}"#)
        #expect(json["materials"]?.jsonText == #"{"clay":"2 per group","pen":"1 per person","bell":1}"#)
        #expect(json["says"]?.jsonText == #"{"en":"Make it.","cy":"Gwnewch."}"#)
        #expect(json["steps"]?.jsonText == #"[{"title":"All","share":"100%","how":"Do.","if-late":"keep"}]"#)
        #expect(
            json["adaptations"]?.jsonText
                == #"[{"id":"soft","title":"Soft","how":"Warm it.","lifts":["fine-movement"],"raises":["seeing"],"scope":"everyone","adds":{"length":"5m"},"requires":{"materials":{"paper":2},"space":["tables"]},"only-for":["seated"],"not-for":["no-sight"],"at-step":1}]"#
        )
        #expect(
            Activity(id: "a", title: "A", phase: .gather, length: .init(min: 5, ideal: 5, max: 5)).json["demands"]
                == nil)
    }

    @Test("A review sees the plan, and its findings name session and block")
    func review() throws {
        let plan = try JSON(parsing: Examples.planJSON)
        #expect(try Plan(json: plan).json == plan)
        let reply = try ask("review/1", #","plan":\#(Examples.planJSON)"#)
        #expect(
            reply.jsonText
                == #"{"rondo":"reply/1","findings":[{"severity":"note","message":"a block","session":"day-1","block":1}]}"#
        )
    }

    @Test("A document sees the plan at its audience and style")
    func render() throws {
        let plan = try JSON(parsing: Examples.handoutJSON)
        #expect(try Handout(json: plan).json == plan)
        let reply = try ask("render/1", #","audience":"public","style":"large-print","plan":\#(Examples.handoutJSON)"#)
        #expect(
            reply.jsonText
                == #"{"rondo":"reply/1","files":[{"name":"title.txt","text":"Ours for public, large-print"}]}"#)
    }

    @Test("An import sees the file, as text or as Base64")
    func imports() throws {
        #expect(
            try ask("import/1", #","file":{"name":"x.md","text":"y"}"#).jsonText
                == #"{"rondo":"reply/1","activities":[{"id":"a","title":"x.md","unknown":{"length":"not said"}}],"people":[{"id":"ann"}],"workshop":{"title":"T"}}"#
        )
        let bytes = try ImportFile(json: JSON(parsing: #"{"name":"x","base64":"AA=="}"#))
        #expect(bytes.text == nil && bytes.base64 == "AA==")
    }

    @Test(
        "A request that lacks what a capability needs is refused with its place",
        arguments: [
            ("review/1", "", "plan"), ("review/1", #","plan":{"sessions":[]}"#, "plan.score"),
            ("render/1", #","plan":{"title":"T","sessions":[]}"#, "audience"),
            ("render/1", #","audience":"all","plan":{"title":"T","sessions":[]}"#, "audience"),
            ("import/1", "", "file"), ("import/1", #","file":{"text":"x"}"#, "file.name"),
            ("rules/1", #","sessions":[{"id":"a","start":"10:00","end":"25:00"}]"#, "sessions[1].end"),
            ("rules/1", #","people":[{"id":1}]"#, "people[1].id"), ("rules/1", #","seed":"x""#, "seed"),
        ])
    func lacking(_ capability: String, _ rest: String, _ place: String) throws {
        let request = #"{"rondo":"request/1","capability":"\#(capability)"\#(rest)}"#
        let answer = Everything.answer(capability, request: request)
        #expect(answer.outcome == .refused)
        #expect(try JSON(parsing: answer.reply)["error"]?["place"] == .text(place))
    }

    @Test("More findings than a reply may hold are cut, and the last one says how many there were")
    func manyFindings() throws {
        let findings = (0..<250).map { Finding(.note, "finding \($0)") }
        let json = ActivitiesReply([], findings: findings).json
        guard case .list(let written) = json["findings"] else { throw Refusal("no findings") }
        #expect(written.count == 100)
        #expect(written.last?["message"] == .text("151 more findings are not shown"))
        #expect(written.last?["severity"] == .text("note"))
    }
}
