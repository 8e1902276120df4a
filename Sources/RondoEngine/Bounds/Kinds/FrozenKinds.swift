/// Where the timetable is frozen, kinds that read nothing but it are settled; where no block has strands side by side,
/// so are those that read who is in which strand, or how large groups are.
enum FrozenKinds {
    private static let always: Set<RuleKind> = [
        .doubleBooking, .stretches, .phaseOrder, .strayPhases, .opening, .closing, .closingBuffer, .emptiness,
        .phaseShares, .energySteps, .talkShare, .plenaryFirst, .air, .restShare, .neighbouringRests, .earlierStrands,
        .ruledPlacements, .wishedPlacements, .precedence, .decideAfterCreate, .repeats, .wanted, .earlyRisk,
    ]
    private static let withoutStrands: Set<RuleKind> = [
        .lengthRange, .lengthTarget, .capacity, .requiredFeatures, .keptFree, .barriers, .sizes, .stock, .ownRuns,
        .ownRestTimes, .travel,
    ]

    /// Units by kind of a state that holds the frozen timetable.
    static func units(_ state: inout State) -> [RuleKind: Int] {
        var isSingle = true
        for session in 0..<state.layout.sessions {
            for i in 0..<state.blockCount(session) where state.strandCount(state.slot(session, i)) > 1 {
                isSingle = false
            }
        }
        var result: [RuleKind: Int] = [:]
        for rule in state.rules {
            guard always.contains(rule.kind) || (isSingle && withoutStrands.contains(rule.kind)) else { continue }
            result[rule.kind] = units(rule.kind, &state)
        }
        return result
    }

    private static func units(_ kind: RuleKind, _ state: inout State) -> Int {
        var units = 0
        switch kind.scope {
        case .block:
            for session in 0..<state.layout.sessions {
                for i in 0..<state.blockCount(session) {
                    units += state.units(kind, block: state.slot(session, i))
                }
            }
        case .session:
            if kind.isHouseRule {
                let costs = (kind == .ruledPlacements ? state.problem.ruled : state.problem.wished).placements
                if costs.isEmpty { return 0 }
                for session in 0..<state.layout.sessions { units += state.housePlacementsUnits(session, costs) }
            } else {
                for session in 0..<state.layout.sessions { units += state.units(kind, session: session) }
            }
        default: units = state.wholeUnits(kind)
        }
        return units
    }
}
