import RondoModel

/// Lively and calm take turns, with a lift after a meal.
enum BalanceEnergy: Constraint {
    static let id = "balance.energy"

    static func violations(in context: CheckContext) -> [Violation] {
        context.sessions.flatMap { session in
            let running = session.consecutiveActivityBlocks.compactMap { earlier, later -> Violation? in
                let lively = isLively(earlier, context) && isLively(later, context)
                let calm = isCalm(earlier, context) && isCalm(later, context)
                return violation(
                    lively || calm ? 1 : 0, at: later.place,
                    "\(earlier.label) and \(later.label) are both \(lively ? "lively" : "calm")")
            }
            let meals = session.blocks.filter { $0.kind == .meal }.compactMap { meal -> Violation? in
                guard let next = session.activityBlocks.first(where: { $0.position > meal.position }) else {
                    return nil
                }
                return violation(
                    isLively(next, context) ? 0 : 1, at: next.place, "\(next.label) follows a meal and is not lively")
            }
            return running + meals
        }
    }

    private static func isLively(_ block: CheckedBlock, _ context: CheckContext) -> Bool {
        block.strands.contains { context.energyLevel($0.activity.energy) > 0 }
    }

    private static func isCalm(_ block: CheckedBlock, _ context: CheckContext) -> Bool {
        !block.strands.isEmpty && block.strands.allSatisfy { context.energyLevel($0.activity.energy) < 0 }
    }
}
