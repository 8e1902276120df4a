import RondoModel

/// An activity's length is between its least and its most, once group size and adaptations are counted.
enum TimeLength: Constraint {
    static let id = "time.length"

    static func violations(in context: CheckContext) -> [Violation] {
        context.sessions.flatMap(\.strands).compactMap { strand in
            let least = least(of: strand)
            let most = max(strand.activity.length.max, least)
            let content = strand.contentLength
            return violation(
                Arithmetic.steps(least - content) + Arithmetic.steps(content - most), at: strand.place,
                "\(strand.label) has \(content) minutes for itself and works with \(least) to \(most)",
                remedy: content < least
                    ? "give its block \(least - content) more minutes"
                    : "take \(content - most) minutes from its block")
        }
    }

    /// Minutes that an activity needs at least with the people who are in the strand.
    static func least(of strand: CheckedStrand) -> Int {
        let people = strand.groups.map(\.count).max() ?? strand.people.count
        return max(strand.activity.length.min, (strand.activity.length.each ?? 0) * people)
    }
}
