import RondoModel

/// Nothing exposing comes before trust.
enum ActivityEarlyRisk: Constraint {
    static let id = "activity.early-risk"

    static func violations(in context: CheckContext) -> [Violation] {
        guard context.ledger.sessions.isEmpty else { return [] }
        var minutes = 0
        var violations: [Violation] = []
        for block in context.sessions.flatMap(\.activityBlocks) {
            violations += block.strands.compactMap { strand in
                violation(
                    units(strand.activity.exposure, after: minutes), at: strand.place,
                    "\(strand.label) asks people to show much of themselves after \(minutes) minutes together")
            }
            minutes += block.length
        }
        return violations
    }

    private static func units(_ exposure: Exposure, after minutes: Int) -> Int {
        switch exposure {
        case .high: minutes < 120 ? 2 : 0
        case .medium: minutes < 30 ? 1 : 0
        case .low: 0
        }
    }
}
