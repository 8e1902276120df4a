import RondoDiagnostics
import RondoModel
import RondoReview
import Testing

@Suite("Deliberate corruptions of a sound plan")
struct CorruptionTests {
    static let all =
        Corruptions.time + Corruptions.access + Corruptions.roles + Corruptions.groups + Corruptions.rules
        + Corruptions.soft + Corruptions.form

    @Test("each is found, by what it breaks and by nothing else", arguments: all)
    func isFound(_ corruption: Corruption) {
        let sound = Garden.plan
        var plan = sound
        corruption.apply(&plan)
        #expect(plan != sound, "the corruption changes nothing")
        let report = Check.run(plan)
        let raised = Set(report.unmet.map(\.constraint)).union(report.structure.map(\.code)).subtracting(["plan.unmet"])
        #expect(raised == corruption.raises)
        let before = Check.run(sound).score
        for id in corruption.soft {
            let units = report.score.constraints.first { $0.id == id }?.units ?? 0
            let then = before.constraints.first { $0.id == id }?.units ?? 0
            #expect(units > then, "\(id)")
        }
        if report.score != sound.score { #expect(!report.differences.isEmpty) }
        #expect(!report.agrees)
    }

    @Test("there are more than fifty, and every constraint has one of its own")
    func areMany() {
        #expect(Self.all.count >= 50)
        #expect(Set(Self.all.map(\.name)).count == Self.all.count)
        for entry in ConstraintCatalogue.all {
            #expect(
                Self.all.contains { $0.raises == [entry.id] || ($0.raises.isEmpty && $0.soft.contains(entry.id)) },
                "\(entry.id)")
        }
    }
}
