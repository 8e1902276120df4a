import RondoModel

/// Who leads, counted in minutes and by the side that people come from?
enum LeadMinutes: ReviewQuestion {
    static let id = "lead-minutes"
    static let title = "Minutes of leading by perspective, and lived experience in every team that leads"
    static let restsOn = "Repper and Eve: managing power difference"

    static func item(in context: ReviewContext) -> ReviewItem {
        let roles = context.workshop.roles.filter { !$0.minutesShare.isEmpty || $0.id == "lead" }
        guard !roles.isEmpty else { return answer(.notApplicable, ["This workshop has no role that leads."]) }
        let answers = roles.map { reading(of: $0, in: context) }
        return answer(
            verdict(answers.reduce(0) { $0 + $1.holding }, of: answers.reduce(0) { $0 + $1.asked }),
            answers.flatMap(\.evidence),
            suggestion: answers.allSatisfy { $0.holding == $0.asked }
                ? nil
                : "Ask more people of the perspective that has less if they would say yes to leading, first beside someone."
        )
    }

    private static func reading(
        of role: RoleRule, in context: ReviewContext
    ) -> (holding: Int, asked: Int, evidence: [String]) {
        let minutes = PerspectiveMinutes(of: role.id, in: context.check)
        let title = context.title(ofRole: role.id)
        guard minutes.total > 0 else { return (0, 1, ["This plan does not show anyone as \(title)."]) }
        var evidence = [
            "This plan shows \(minutes.total) minutes as \(title): "
                + ReviewContext.list(
                    minutes.parts.map { part in
                        "\(context.title(ofPerspective: part.perspective)) \(part.minutes) minutes "
                            + "(\(percent(part.minutes, of: minutes.total)) %)"
                    }) + "."
        ]
        var holding = 0
        for wanted in role.minutesShare {
            let part = minutes.of(wanted.perspective)
            let isNear = abs(100 * part - wanted.percent * minutes.total) <= 5 * minutes.total
            holding += isNear ? 1 : 0
            evidence.append(
                "Wanted for \(context.title(ofPerspective: wanted.perspective)) are \(wanted.percent) %: "
                    + (isNear ? "within 5 points." : "more than 5 points away."))
        }
        let teams = teams(of: role.id, in: context)
        let without = teams.filter { !$0.hasLived }
        if !teams.isEmpty {
            evidence.append(
                without.isEmpty
                    ? "Someone with lived experience leads in each of its \(teams.count) strands."
                    : "Without lived experience in the lead: \(context.labels(without.map(\.strand))), "
                        + "\(without.reduce(0) { $0 + $1.strand.length }) minutes.")
        }
        let asksTeams = context.workshop.people.contains { context.check.isLived($0.perspective) } && !teams.isEmpty
        return (
            holding + (asksTeams && without.isEmpty ? 1 : 0), role.minutesShare.count + (asksTeams ? 1 : 0), evidence
        )
    }

    /// The strands that have holders of a role.
    private static func teams(
        of role: String, in context: ReviewContext
    ) -> [(strand: CheckedStrand, hasLived: Bool)] {
        context.strands.compactMap { strand in
            let holders = strand.turns.filter { $0.role == role }.compactMap(\.person)
            guard !holders.isEmpty else { return nil }
            return (
                strand, holders.contains { context.check.isLived(context.check.person($0)?.perspective ?? "") }
            )
        }
    }

    /// To the nearest whole percent.
    private static func percent(_ part: Int, of total: Int) -> Int {
        Arithmetic.floor(200 * part + total, over: 2 * total)
    }
}
