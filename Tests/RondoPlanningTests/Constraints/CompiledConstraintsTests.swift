import RondoEngine
import RondoModel
import Testing

@testable import RondoPlanning

@Suite("All constraints")
struct CompiledConstraintsTests {
    @Test("stand in the catalogue's order, and share all kinds of counting among them")
    func order() {
        #expect(CompiledConstraints.all.map { $0.id } == ConstraintCatalogue.all.map(\.id))
        let kinds = CompiledConstraints.all.flatMap { $0.kinds }
        // The engine counts session seats under the rules of strand seats, in kinds of its own.
        let own: Set<RuleKind> = [.emptySessionSeats, .absentSessionHolders]
        #expect(Set(kinds) == Set(RuleKind.allCases).subtracting(own))
        #expect(kinds.count == Set(kinds).count)
    }
}
