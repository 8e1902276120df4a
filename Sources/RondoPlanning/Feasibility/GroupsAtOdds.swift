import RondoDiagnostics
import RondoEngine
import RondoModel

/// Pairs who are asked to stay together and apart.
enum GroupsAtOdds: FeasibilityCheck {
    static func findings(_ compilation: Compilation) -> [Finding] {
        let rules = compilation.ground.inputs.workshop.groups
        let people = compilation.ground.inputs.workshop.people
        let apart = Set(compilation.ground.pairs(in: rules.apart).map { [$0.first, $0.second] })
        return compilation.ground.pairs(in: rules.together).filter { apart.contains([$0.first, $0.second]) }.map {
            Finding(
                .warning, "group.together",
                "\(people[$0.first].id) and \(people[$0.second].id) are asked to be both together and apart",
                at: rules.location, remedy: "take one of the two wishes away")
        }
    }
}
