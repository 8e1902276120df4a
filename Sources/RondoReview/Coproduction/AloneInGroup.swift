import RondoModel

/// Is anyone alone of their perspective in a small group, and what would it cost to change that?
enum AloneInGroup: ReviewQuestion {
    static let id = "alone-in-group"
    static let title = "Nobody is alone of their perspective in a small group"
    static let restsOn = "Perkins on being always in a minority; Repper and Eve"

    static func item(in context: ReviewContext) -> ReviewItem {
        let groups = context.strands.flatMap { strand in
            strand.groups.enumerated().filter { $0.element.count >= 3 }.map { (strand, $0.offset, $0.element) }
        }
        guard !groups.isEmpty else {
            return answer(.notApplicable, ["This plan has no small groups of three or more."])
        }
        let regroupings = Regroupings(in: context)
        var avoidable: [String] = []
        var unavoidable: [String] = []
        var free = false
        for (strand, index, members) in groups {
            for person in members where isAlone(person, among: members, context) {
                let who = "\(context.name(of: person)) (\(side(of: person, context)))"
                let place = "group \(index + 1) of \(context.label(strand))"
                guard GroupMakeUp.all(of: strand, in: context.check)[index].alone.contains(person) else {
                    unavoidable.append("\(who) in \(place)")
                    continue
                }
                let cheapest = regroupings.cheapest(for: person, in: strand, group: index)
                free = free || (cheapest?.elsewhere ?? 1) <= 0
                avoidable.append("\(who) is alone in \(place). " + sentence(cheapest, context))
            }
        }
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
            alone == 0 ? .shown : avoidable.count < groups.count ? .partly : .notShown, evidence,
            suggestion: avoidable.isEmpty
                ? nil
                : free
                    ? "Some of these swaps cost nothing elsewhere: make them."
                    : "Weigh these swaps against what they cost, or raise the weight of group.mix.")
    }

    private static func isAlone(_ person: String, among members: [String], _ context: ReviewContext) -> Bool {
        guard let side = context.check.person(person)?.perspective, !side.isEmpty else { return false }
        return members.count { context.check.person($0)?.perspective == side } == 1
    }

    private static func side(of person: String, _ context: ReviewContext) -> String {
        context.title(ofPerspective: context.check.person(person)?.perspective ?? "")
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
