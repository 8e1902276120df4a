import RondoModel

/// Is anyone alone of their perspective in a small group, and what would it cost to change that?
enum AloneInGroup: ReviewQuestion {
    static let id = "alone-in-group"
    static let title = "Nobody is alone of their perspective in a small group"
    static let restsOn = "Perkins on being always in a minority; Repper and Eve"

    static func item(in context: ReviewContext) -> ReviewItem {
        let strands = context.strands.filter { strand in strand.groups.contains { $0.count >= 3 } }
        guard !strands.isEmpty else {
            return answer(.notApplicable, ["This plan has no small groups of three or more."])
        }
        let regroupings = Regroupings(in: context)
        var avoidable: [String] = []
        var unavoidable: [String] = []
        var free = false
        var withoutAlone = 0
        for strand in strands {
            let groups = GroupMakeUp.all(of: strand, in: context.check)
            withoutAlone += groups.count { $0.members.count >= 3 && $0.alone.isEmpty }
            let alone = groups.flatMap { group in group.alone.map { (person: $0, group: group.index) } }
            for ((person, group), cheapest) in zip(alone, regroupings.cheapest(for: alone, in: strand)) {
                free = free || (cheapest?.elsewhere ?? 1) <= 0
                avoidable.append(
                    "\(who(person, context)) is alone in group \(group + 1) of \(context.label(strand)). "
                        + sentence(cheapest, context))
            }
            unavoidable += groups.filter { $0.members.count >= 3 }.flatMap { group in
                group.members.filter { isOnlyOne($0, in: strand, context) }.map {
                    "\(who($0, context)) in group \(group.index + 1) of \(context.label(strand))"
                }
            }
        }
        let groups = strands.flatMap(\.groups).filter { $0.count >= 3 }
        let alone = avoidable.count + unavoidable.count
        var evidence = [
            alone == 0
                ? "This plan shows nobody alone of their perspective in its "
                    + "\(ReviewContext.count(groups.count, "small group"))."
                : "This plan shows someone alone of their perspective \(ReviewContext.count(alone, "time")) in its "
                    + "\(ReviewContext.count(groups.count, "small group"))."
        ]
        evidence += avoidable
        if !unavoidable.isEmpty {
            evidence.append(
                "The only ones of their perspective in the whole strand, so that no regrouping helps: "
                    + "\(ReviewContext.list(unavoidable)).")
        }
        return answer(
            alone == 0 ? .shown : withoutAlone > 0 ? .partly : .notShown, evidence,
            suggestion: avoidable.isEmpty
                ? nil
                : free
                    ? "Some of these swaps cost nothing elsewhere: make them."
                    : "Weigh these swaps against what they cost, or raise the weight of group.mix.")
    }

    /// True where the whole strand has nobody else of the person's perspective.
    private static func isOnlyOne(_ person: String, in strand: CheckedStrand, _ context: ReviewContext) -> Bool {
        guard let side = context.check.person(person)?.perspective, !side.isEmpty else { return false }
        return strand.people.count { context.check.person($0)?.perspective == side } == 1
    }

    private static func who(_ person: String, _ context: ReviewContext) -> String {
        let side = context.title(ofPerspective: context.check.person(person)?.perspective ?? "")
        return "\(context.name(of: person)) (\(side))"
    }

    private static func sentence(_ regrouping: Regrouping?, _ context: ReviewContext) -> String {
        guard let regrouping else { return "Every swap would break something that must hold." }
        let swap = regrouping.swap
        let repaired = regrouping.changes.filter { $0.units < 0 }
            .map { "\($0.id) by \(ReviewContext.count(-$0.units, "unit"))" }
        let costs = regrouping.changes.filter { $0.units > 0 }
            .map { "\($0.id) \(ReviewContext.count($0.units, "unit")) (\($0.cost) points)" }
        return "Cheapest swap: \(context.name(of: swap.first)) (group \(swap.from + 1)) with "
            + "\(context.name(of: swap.second)) (group \(swap.to + 1)). It repairs "
            + "\(repaired.isEmpty ? "nothing on the whole" : ReviewContext.list(repaired)) and costs elsewhere "
            + "\(costs.isEmpty ? "nothing" : ReviewContext.list(costs)); soft cost goes from \(regrouping.before.soft) to "
            + "\(regrouping.after.soft)."
    }
}
