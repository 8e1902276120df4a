import RondoEngine
import RondoModel

/// `access.support`: teams against places in each block, and how long people work without a break.
enum AccessSupport: CompiledConstraint {
    static let id = "access.support"
    static let kinds: [RuleKind] = [.teams, .supportRuns]

    static func fill(_ problem: inout Problem, from ground: Groundwork) -> Int {
        let limit = ground.inputs.workshop.breaks.longestStretch
        problem.supportKinds = ground.classes.kinds.map { position in
            let kind = ground.inputs.vocabulary.supports[position]
            var frame = SupportKindFrame()
            frame.placesPerTeam = max(1, kind.groupsAtOnce)
            frame.team = max(1, kind.team?.people ?? 1)
            frame.beyond = kind.team?.beyond ?? 0
            frame.isPerson = kind.isPerson
            frame.longestRun = kind.longestStretch ?? limit
            return frame
        }
        problem.supportPeople = ground.classes.supportPeople.flatMap { $0 }
        return 0
    }
}
