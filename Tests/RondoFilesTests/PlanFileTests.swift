import RondoDiagnostics
import RondoModel
import Testing

@testable import RondoFiles

@Suite struct PlanFileTests {
    @Test("what is written is what is read, for random plans", arguments: 1...80)
    func roundTrip(seed: Int) {
        let plan = RandomInputs.plan(seed: UInt64(seed))
        let bytes = PlanFile.encode(plan)
        let (read, findings) = PlanFile.decode(bytes, path: "plan.json")
        #expect(findings == [])
        #expect(read == plan)
        #expect(read.map(PlanFile.encode) == bytes)
    }

    @Test("hashes name the five parts, and change with what they hash")
    func hashes() {
        var inputs = RandomInputs.plan(seed: 7).inputs
        inputs.rules = []
        let hashes = PlanFile.hashes(of: inputs)
        let further = (inputs.rules.isEmpty ? [] : ["rules"]) + (inputs.plugins.isEmpty ? [] : ["plugins"])
        #expect(hashes.map(\.part) == ["workshop", "activities", "vocabulary", "ledger", "earlier"] + further)
        #expect(hashes.allSatisfy { $0.sha256.count == 64 })
        #expect(PlanFile.hashes(of: inputs) == hashes)
        var changed = inputs
        changed.workshop.people.append(Person())
        let after = PlanFile.hashes(of: changed)
        #expect(after[0] != hashes[0])
        #expect(Array(after[1...]) == Array(hashes[1...]))
    }

    @Test("a plan's hashes still fit after reading it back where a person wrote what holds anyway")
    func writtenDefaults() throws {
        let text = Fixture.workshop([
            "groups": "groups: {professionals-at-most: 50%}", "breaks": "breaks: {length: 15m}",
        ])
        let inputs = try #require(Fixture.read(text).inputs)
        var plan = Plan()
        plan.inputs = inputs
        let read = try #require(PlanFile.decode(PlanFile.encode(plan), path: "plan.json").plan)
        #expect(PlanFile.hashes(of: read.inputs) == PlanFile.hashes(of: inputs))
    }

    @Test("places in input files leave no trace in a plan")
    func locations() {
        var plan = RandomInputs.plan(seed: 3)
        let bytes = PlanFile.encode(plan)
        plan.inputs.workshop.location = SourceLocation(file: "/secret/workshop.yaml", line: 3, column: 4)
        #expect(PlanFile.encode(plan) == bytes)
    }

    @Test("a hash of a known text is that of SHA-256")
    func knownHash() {
        var inputs = Inputs()
        inputs.activities = []
        // SHA-256 of the two bytes `[]`.
        let expected = "4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945"
        #expect(PlanFile.hashes(of: inputs)[1] == ContentHash("activities", expected))
    }

    @Test("broken and truncated plans never crash, and what is wrong has a place", arguments: 0..<20)
    func fuzz(seed: UInt64) {
        let bytes = PlanFile.encode(RandomInputs.plan(seed: seed))
        var dice = Dice(seed)
        let letters = Array("{}[],:\"0-9truefalsenull\\ x%".utf8)
        for round in 0..<20 {
            var broken = bytes
            if round == 0 {
                broken = Array(bytes.prefix(dice.int(0...(bytes.count - 2))))
            } else {
                for _ in 0..<dice.int(1...4) { broken[dice.int(0...(bytes.count - 1))] = dice.pick(letters) }
            }
            let (plan, findings) = PlanFile.decode(broken, path: "plan.json")
            #expect(plan != nil || findings.hasErrors)
            for finding in findings { #expect((finding.location?.line ?? 0) > 0) }
            if let plan { _ = PlanFile.encode(plan) }
        }
    }

    @Test("numbers too large to compute with are findings, not traps")
    func large() {
        let plan = """
            {"rondo": "plan/1", "sessions": [], "inputs": {"workshop": {"id": "w", "title": "W", "sessions": [],
            "people": [], "arc": {"a": "9223372036854775807%", "b": "9223372036854775807%"}},
            "activities": [], "vocabulary": {}},
            "score": {"constraints": [{"id": "x", "units": 9223372036854775807, "weight": 9223372036854775807}]}}
            """
        let (read, findings) = PlanFile.decode(Array(plan.utf8), path: "plan.json")
        #expect(read == nil)
        #expect(findings.map(\.code) == Array(repeating: "value.range", count: 4))
    }

    @Test("another format, and no format, are said to be that")
    func formats() {
        func message(_ text: String) -> String? {
            PlanFile.decode(Array(text.utf8), path: "p").findings.first?.message
        }
        #expect(message("{\"rondo\": \"workshop/1\"}") == "this is workshop/1 where plan/1 is wanted")
        #expect(message("{}") == "this file doesn't say what it is")
        #expect(message("{\"rondo\": \"plan/1\"}") == "'inputs' is missing")
    }
}
