import RondoModel

/// How many people meet new people?
enum NewEncounters: ReviewQuestion {
    static let id = "new-encounters"
    static let title = "People meet new people in small groups"
    static let restsOn = "DESIGN: groups mix; the social golfer problem"

    static func item(in context: ReviewContext) -> ReviewItem {
        let meetings = Meetings(in: context.check)
        guard !meetings.pairs.isEmpty else { return answer(.notApplicable, ["This plan has no small groups."]) }
        let together = Set(PersonPair.all(of: context.workshop.groups.together))
        let pairs = meetings.pairs.filter { !together.contains($0) }
        let once = pairs.count { meetings.inPlan($0) == 1 }
        let twice = pairs.count { meetings.inPlan($0) == 2 }
        let more = pairs.filter { meetings.inPlan($0) > 2 }
        let new = pairs.count { meetings.before($0) == 0 }
        let possible = possiblePairs(in: context, without: together)
        var evidence = [
            "This plan shows \(ReviewContext.count(pairs.count, "pair")) who meet in small groups, of \(possible) who are "
                + "there together: \(once) once, \(twice) twice, \(more.count) more often, and "
                + "\(Arithmetic.positive(possible - pairs.count)) never.",
            "\(new) of them have not met in a small group before.",
        ]
        if let most = more.max(by: { meetings.inPlan($0) < meetings.inPlan($1) }) {
            evidence.append(
                "Most often meet \(context.names(of: most.people)): \(meetings.inPlan(most)) times.")
        }
        let repeated = twice + more.count
        return answer(
            repeated == 0 ? .shown : once >= repeated ? .partly : .notShown, evidence,
            suggestion: repeated == 0
                ? nil : "Raise the weight of group.encounters where meeting new people matters more.")
    }

    /// Pairs who are there at the same time in some session and aren't kept together anyway.
    private static func possiblePairs(in context: ReviewContext, without together: Set<PersonPair>) -> Int {
        let people = context.workshop.people.map(\.id)
        let presences = people.map { person in
            context.check.sessions.map { context.check.presence(of: person, in: $0) }
        }
        return people.indices.reduce(0) { sum, later in
            sum
                + people[..<later].indices.count { earlier in
                    guard let pair = PersonPair(people[earlier], people[later]), !together.contains(pair) else {
                        return false
                    }
                    return zip(presences[earlier], presences[later]).contains { here, there in
                        guard let here, let there else { return false }
                        return here.overlap(there) > 0
                    }
                }
        }
    }
}
