// House rules come from outside with costs of any size: their cells are two columns wide, and have no running total.

extension State {
    /// The units of a wide cell.
    @inline(__always)
    private func wide(_ at: Int) -> Int { columns[at] << 32 | columns[at + 1] & 0xFFFF_FFFF }

    /// Writes the units of a wide cell and moves the cost with it.
    private mutating func putWide(_ rule: Int, _ cell: Int, _ units: Int) {
        let at = layout.cells[rule] + 2 * cell
        let difference = units - wide(at)
        if difference == 0 { return }
        columns[at] = units >> 32
        columns[at + 1] = units
        charge(rule, difference)
    }

    /// Recounts the house rules of a session.
    mutating func refreshHouse(session: Int) {
        for rule in index.houseSessionRules {
            let costs = rules[rule].kind == .ruledPlacements ? problem.ruled.placements : problem.wished.placements
            putWide(rule, session, housePlacementsUnits(session, costs))
        }
    }

    /// Recounts the house rules of a person.
    mutating func refreshHouse(person: Int) {
        for rule in index.housePersonRules {
            let costs = rules[rule].kind == .ruledTurns ? problem.ruled.turns : problem.wished.turns
            putWide(rule, person, houseTurnsUnits(person, costs))
        }
    }

    /// All units of a house rule.
    func houseUnits(_ rule: Int) -> Int {
        func sum(_ cells: Int) -> Int { (0..<cells).reduce(0) { $0 + wide(layout.cells[rule] + 2 * $1) } }
        return switch rules[rule].kind {
        case .ruledPlacements, .wishedPlacements: sum(layout.sessions)
        case .ruledTurns, .wishedTurns: sum(layout.people)
        case .ruledMeetings: houseMeetingsUnits(problem.ruled.meetings)
        case .wishedMeetings: houseMeetingsUnits(problem.wished.meetings)
        default: 0
        }
    }
}
