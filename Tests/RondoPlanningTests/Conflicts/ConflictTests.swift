import RondoModel
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
        #expect((conflict.certainty == .proven) == `case`.isProven, "\(told)")
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

    @Test("a workshop that can work has no conflict")
    func none() async {
        #expect(await Conflicts.find(Contradiction.workable()) == [])
        #expect(await Contradiction.broken(Contradiction.workable()) == [])
    }
}

extension Contradiction {
    /// All of them.
    static let all: [Contradiction] = roles + times + arcs + spaces + access + groups + searched
}
