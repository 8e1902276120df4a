import RondoModel

/// Is anyone put forward at their first meeting, or in a role they haven't said yes to?
enum FirstMeeting: ReviewQuestion {
    static let id = "first-meeting"
    static let title = "Nobody is put forward at their first meeting or without their yes"
    static let restsOn = "Coproduction without experts; Parabol #1467"

    static func item(in context: ReviewContext) -> ReviewItem {
        guard !context.check.turns.isEmpty else { return answer(.notApplicable, ["Nobody holds a turn."]) }
        let early = RoleFirstTime.violations(in: context.check)
        let unasked = context.check.turns.filter {
            context.check.person($0.person)?.yesTo.contains($0.role.id) != true
        }
        let newcomers = context.workshop.people.map(\.id)
            .filter { FirstSession.counting(of: $0, in: context.check) != nil }
        var evidence: [String] = []
        if newcomers.isEmpty {
            evidence.append("This plan shows nobody who joins a group that has already begun.")
        } else if early.isEmpty {
            evidence.append(
                "This plan shows no turn for \(context.names(of: newcomers)) at the first session they come to.")
        } else {
            evidence.append(
                "This plan shows \(ReviewContext.count(early.count, "turn")) at a first session, for "
                    + "\(context.names(of: newcomers.filter { id in early.contains { $0.place.people == [id] } })).")
        }
        evidence.append(
            unasked.isEmpty
                ? "Everyone who holds one of its \(context.check.turns.count) turns said yes to that role beforehand."
                : "Held without a yes: "
                    + ReviewContext.list(
                        unasked.map { "\(context.title(ofRole: $0.role.id)) by \(context.name(of: $0.person))" }) + ".")
        evidence.append("Whoever holds a turn may swap it or say no on the day.")
        return answer(
            verdict((early.isEmpty ? 1 : 0) + (unasked.isEmpty ? 1 : 0), of: 2), evidence,
            suggestion: early.isEmpty
                ? nil : "Let newcomers arrive first: give these turns to people who have been there.")
    }
}
