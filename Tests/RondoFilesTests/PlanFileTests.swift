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
        let inputs = RandomInputs.plan(seed: 7).inputs
        let hashes = PlanFile.hashes(of: inputs)
        #expect(hashes.map(\.part) == ["workshop", "activities", "vocabulary", "ledger", "earlier"])
        #expect(hashes.allSatisfy { $0.sha256.count == 64 })
        #expect(PlanFile.hashes(of: inputs) == hashes)
        var changed = inputs
        changed.workshop.people.append(Person())
        let after = PlanFile.hashes(of: changed)
        #expect(after[0] != hashes[0])
        #expect(Array(after[1...]) == Array(hashes[1...]))
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
}
