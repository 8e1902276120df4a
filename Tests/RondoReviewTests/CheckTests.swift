import RondoModel
import RondoReview
import Testing

@Suite("The check as a whole")
struct CheckTests {
    @Test("a sound plan holds, has the form its inputs allow, and says of itself what the check finds")
    func soundPlan() {
        let report = Check.run(Garden.plan)
        #expect(report.unmet == [])
        #expect(report.structure == [])
        #expect(report.differences == [])
        #expect(report.holds)
        #expect(report.agrees)
    }

    @Test("the score has every constraint in the catalogue's order, and units are sums over violations")
    func scoreSumsViolations() {
        let report = Check.run(Garden.plan)
        #expect(report.score.constraints.map(\.id) == ConstraintCatalogue.all.map(\.id))
        for part in report.score.constraints {
            let violations = report.violations.filter { $0.constraint == part.id }
            #expect(part.units == violations.reduce(0) { $0 + $1.units }, "\(part.id)")
            #expect(part.units == Check.units(of: part.id, in: Garden.plan), "\(part.id)")
            #expect(violations.allSatisfy { $0.units > 0 && !$0.sentence.isEmpty }, "\(part.id)")
        }
        #expect(Check.units(of: "no.such", in: Garden.plan) == 0)
    }

    @Test("the soft units of the sound plan are those counted by hand")
    func softUnits() {
        let counted = Dictionary(
            uniqueKeysWithValues: Check.run(Garden.plan).score.constraints.map { ($0.id, $0.units) })
        // listen: 115 strand minutes; gather 15 (13.04 %, wanted 15: 1), explore 90 (78.26, 75: 3), reflect 10
        // (8.69, 10: 1). decide: 85; gather 10 (11.76, 10: 1), create 30 (35.29, 35: 0), decide 20 (23.53, 25: 1),
        // reflect 25 (29.41, 30: 0).
        #expect(counted["balance.phases"] == 7)
        // No two lively or calm blocks in a row, no meal.
        #expect(counted["balance.energy"] == 0)
        // Only story (30 of 115) and vote (20 of 85) offer talking only: less than half.
        #expect(counted["balance.modes"] == 0)
        // vote is plenary after make in small groups.
        #expect(counted["balance.formats"] == 0)
        // hello → walk, hello → make: a new phase directly after another. vote → close has a buffer between. One pause.
        #expect(counted["time.buffer"] == 3)
        // Pairs who meet twice: walk {aceg}{bdfh}, map {abeg}, story {cdfh}, make {adfg}{bceh}.
        // ag is a together pair. ae 2, eg 2, df 3, dh 2, fh 2, be 2, bh 2, ce 2, ch 2, ... see below.
        // ab 1, ac 1, ad 1, ae 2, af 1, [ag], bc 1, bd 1, be 2, bf 1, bg 1, bh 2, cd 1, ce 2, cf 1, cg 1, ch 2,
        // df 3, dg 1, dh 2, eg 2, eh 1, fg 1, fh 2: 1 × 8 (ae be bh ce ch dh eg fh) + 2 (df) = 10.
        #expect(counted["group.encounters"] == 10)
        // walk {ada cal eve gil}: eve and gil alone (2 carers, 2 staff in the strand); {bea dov fay hal}: fay and hal.
        // map: 1 carer and 1 staff in the strand: nobody. story: the same. make {ada dov fay gil}, {bea cal eve hal}: 4.
        #expect(counted["group.mix"] == 8)
        #expect(counted["activity.liked"] == 0)
        #expect(counted["activity.again"] == 0)
        // close: 10 against 15 (1 unit) and 25 against 15 (2); hello 10 against 15 (1); the others as they should be.
        #expect(counted["activity.ideal-length"] == 4)
        // lead minutes: ada 15 + 30 + 25, bea 30 + 30, cal 10, dov 30 + 20, gil 10 = 200; lived 190: 95 % against 50.
        #expect(counted["role.power"] == 45)
        // vote after make 1, close after a buffer 4, dov leads story and vote 6, bea and dov in walk 2, cal and eve in
        // walk and make 6.
        #expect(counted["plugin.wish"] == 19)
        // cal and hal are not in it twice running; scribe: gil, hal → bea, fay: nobody. lead: never twice running.
        #expect(counted["role.rest"] == 0)
    }
}
