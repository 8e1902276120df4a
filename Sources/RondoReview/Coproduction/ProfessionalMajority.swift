import RondoModel

/// Do professionals dominate a small group?
enum ProfessionalMajority: ReviewQuestion {
    static let id = "professional-majority"
    static let title = "No small group that professionals dominate"
    static let restsOn = "Repper and Eve; the ratio is the workshop's own setting, since none is published"

    static func item(in context: ReviewContext) -> ReviewItem {
        let groups = context.strands.flatMap { strand in
            GroupMakeUp.all(of: strand, in: context.check).filter { $0.members.count >= 2 }.map { (strand, $0) }
        }
        guard !groups.isEmpty else { return answer(.notApplicable, ["This plan has no small groups."]) }
        let limit = context.workshop.groups.professionalsAtMost
        let dominated = groups.filter { $0.1.professionalsBeyondLimit > 0 }
        let evidence = dominated.map { strand, group in
            "Group \(group.index + 1) of \(context.label(strand)) has \(group.professionals.count) professionals among "
                + "\(group.members.count): \(context.names(of: group.professionals))."
        }
        let held = groups.count - dominated.count
        return answer(
            verdict(held, of: groups.count),
            [
                "This plan shows \(held) of \(ReviewContext.count(groups.count, "small group")) with at most \(limit) % "
                    + "professionals."
            ] + evidence,
            suggestion: dominated.isEmpty ? nil : "Regroup, or let professionals sit out a round of small groups.")
    }
}
