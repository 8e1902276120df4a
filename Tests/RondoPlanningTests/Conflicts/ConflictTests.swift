import RondoModel
import RondoReview
import Testing

@testable import RondoPlanning

@Suite("Why it is impossible")
struct ConflictTests {
    @Test(
        "the conflict is what a person would name, no line too many, and a way out that works",
        arguments: Contradiction.all)
    func named(_ case: Contradiction) async throws {
        let inputs = `case`.inputs
        let conflicts = await `case`.conflicts()
        let told = conflicts.map { conflict in
            "\(conflict.constraint): \(conflict.sentence) | \(conflict.lines.map { "\($0.path.joined(separator: "/")) (\($0.says))" }) | "
                + "\(conflict.ways.map(\.sentence))"
        }
        let conflict = try #require(
            conflicts.first { $0.lines.map { $0.path.joined(separator: "/") }.sorted() == `case`.lines.sorted() },
            "\(told)")
        #expect(conflict.constraint == `case`.constraint, "\(told)")
        #expect(conflict.certainty == `case`.certainty, "\(told)")
        if let sentence = `case`.sentence { #expect(conflict.sentence == sentence) }
        #expect(conflicts.count == 1, "\(told)")

        // Without any one of them it can: a plan that the check finds nothing against.
        #expect(conflict.lines.allSatisfy { $0.isConfirmed }, "\(told)")
        for line in conflict.lines {
            let without = Contradiction.inputs(inputs, keeping: conflict.lines, without: line)
            #expect(await Contradiction.broken(without, isPart: true) == [], "without \(line.says)")
        }

        // All ways end it; the one that is expected is among them, and they come cheapest first.
        #expect(conflict.ways.map(\.cost) == conflict.ways.map(\.cost).sorted())
        if let way = `case`.way {
            let told = try #require(conflict.ways.first { $0.sentence.hasPrefix(way) }, "\(told)").sentence
            let changed = try #require(Contradiction.inputs(inputs, taking: told))
            #expect(await Contradiction.broken(changed) == [], "with \(told)")
        } else {
            #expect(conflict.ways.isEmpty, "\(told)")
        }
    }

    @Test("a stopped search tells the sums, without ways out, and says that it was cut short")
    func stopped() async throws {
        let contradiction = try #require(Contradiction.roles.first)
        let found = await Conflicts.find(contradiction.inputs, isCancelled: { true })
        #expect(found.wasCutShort)
        let conflict = try #require(found.conflicts.first)
        #expect(found.conflicts.count == 1)
        #expect(conflict.certainty == .proven)
        #expect(conflict.sentence == contradiction.sentence)
        #expect(conflict.lines.map { $0.path.joined(separator: "/") }.sorted() == contradiction.lines)
        #expect(conflict.lines.allSatisfy { !$0.isConfirmed })
        #expect(conflict.ways.isEmpty && conflict.wasLeftWithoutWays)
        // Where no sum tells, nothing is claimed of lines that were never left out.
        let other = try #require(Contradiction.searched.first)
        let inputs = other.inputs
        var plan = await Planner.plan(inputs, options: PlanningOptions(effort: .quick, steps: 1)).plan
        if let made = plan { plan?.unmet = Check.run(made).unmet }
        let open = await Conflicts.find(inputs, plan: plan, isCancelled: { true })
        #expect(open.conflicts.isEmpty)
        #expect(open.wasCutShort)
    }

    @Test("where sums are silent, all timetables of a session are gone through")
    func exhausted() async throws {
        // Gathering takes 20 minutes and the pins stand from 10:30 to 11:30: nowhere is room for a break before 11:30.
        let inputs = Contradiction.workable {
            $0.activity("gather-it") { $0.length.min = 20 }
            for id in ["explore-it", "create-it"] {
                $0.activity(id) { $0.length = LengthRange(min: 30, ideal: 30, max: 30) }
            }
            $0.workshop.pins = [Contradiction.pin("explore-it", at: 630), Contradiction.pin("create-it", at: 660)]
        }
        #expect(Sums.reasons(Compilation(inputs)) == [])
        let search = ConflictSearch(inputs, PlanningOptions(), steps: 96, patience: 1) { false }
        let all = Set(search.wishes.indices)
        var oracle = search.oracle(inputs, session: "one", named: all, attempts: 9)
        let whole = await oracle.verdict(all)
        guard case .exhausted = whole else { throw Unexpected(verdict: "\(whole)") }
        let pin = try #require(search.wishes.firstIndex { $0.id == PinWish.id(1) })
        let part = await oracle.verdict(all.subtracting([pin]))
        guard case .possible = part else { throw Unexpected(verdict: "\(part)") }
        #expect(!oracle.wasCutShort)
    }

    private struct Unexpected: Error { let verdict: String }

    @Test("taking a fixed point away takes nothing from under a pin that stands after it")
    func pinAfter() {
        var inputs = Contradiction.workable {
            $0.workshop.fixed = [Contradiction.fixed(.arrival, at: 600, 10)]
            $0.workshop.pins = [Contradiction.pin("gather-it", after: "arrival")]
        }
        #expect(Sums.reasons(Compilation(inputs)) == [])
        for wish in WishKinds.wishes(inputs) where wish.id.kind == FixedPointWish.name { wish.relax(&inputs) }
        #expect(Sums.reasons(Compilation(inputs)) == [])
    }

    @Test("a way helps where what the conflict is about is broken less, and nothing more")
    func mends() throws {
        func units(_ some: [String: Int]) -> [Int] { ConstraintCatalogue.all.map { some[$0.id] ?? 0 } }
        let old = units(["pin.kept": 2, "role.filled": 1])
        #expect(WayFinder.mends("pin.kept", old, units(["pin.kept": 1, "role.filled": 1])))
        #expect(!WayFinder.mends("pin.kept", old, units(["pin.kept": 2])))
        #expect(!WayFinder.mends("pin.kept", old, units(["role.filled": 2])))
        #expect(!WayFinder.mends("pin.kept", old, old))
        // What a plan trades for another rule counts by that one.
        #expect(WayFinder.mends("space.fit", old, units(["pin.kept": 2])))
    }

    @Test("a workshop that can work has no conflict")
    func none() async {
        #expect(await Conflicts.find(Contradiction.workable()) == FoundConflicts())
        #expect(await Contradiction.broken(Contradiction.workable()) == [])
    }
}

extension Contradiction {
    /// All of them.
    static let all: [Contradiction] = roles + times + arcs + spaces + access + groups + searched
}
