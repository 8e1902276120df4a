import RondoModel

/// How one stated need of one person is met at one place of the plan.
struct NeedOutcome {
    /// From best to worst.
    enum Way: Int, CaseIterable, Comparable {
        /// The activity asks nothing that meets this need.
        case asItIs
        /// An adaptation lifts what it asks.
        case adapted
        /// A support or a feature of the space lifts it.
        case supported
        /// Something stays in the way.
        case unmet

        static func < (a: Way, b: Way) -> Bool { a.rawValue < b.rawValue }
    }

    let need: Need
    let person: String
    let way: Way
    /// Where, and what is in the way where something is.
    let note: String

    /// Of every need that a person states, in every strand they are in and every session they are there for.
    static func all(in context: ReviewContext) -> [NeedOutcome] {
        let late = TimeBreak.violations(in: context.check)
        return context.check.sessions.flatMap { session in
            session.strands.flatMap { strand in
                strand.people.flatMap { person in
                    context.check.needs(of: person).compactMap { need, _ in
                        inStrand(need, of: person, strand, session, context)
                    }
                }
            }
                + context.workshop.people.flatMap { person in
                    context.check.needs(of: person.id).compactMap { need, _ in
                        inSession(need, of: person.id, session, late: late, context)
                    }
                }
        }
    }

    /// Barriers, features of the space and a space kept free.
    private static func inStrand(
        _ need: Need, of person: String, _ strand: CheckedStrand, _ session: CheckedSession, _ context: ReviewContext
    ) -> NeedOutcome? {
        guard !need.barriers.isEmpty || !need.space.isEmpty || !need.nearby.isEmpty else { return nil }
        let label = context.label(strand)
        func outcome(_ way: Way, _ note: String) -> NeedOutcome {
            NeedOutcome(need: need, person: person, way: way, note: note)
        }
        guard strand.activity.demands != nil else { return outcome(.unmet, "\(label) states no demands") }
        let features = context.check.space(strand.space)?.features ?? []
        if let lacking = need.space.first(where: { !features.contains($0) }) {
            return outcome(.unmet, "\(strand.space) lacks \(lacking) in \(label)")
        }
        if let missing = need.nearby.first(where: { !isFree($0, during: strand, session, context) }) {
            return outcome(.unmet, "no space with \(missing) is free during \(label)")
        }
        let part = TakingPart(of: person, in: strand, of: session, context.check)
        if let against = part.excludedBy.first { return outcome(.unmet, "\(against) is used for everyone in \(label)") }
        var worst = outcome(.asItIs, label)
        for demand in part.barriers.filter(need.barriers.contains) {
            let here: NeedOutcome =
                switch part.way(past: demand) {
                case .adapted(let adaptations): outcome(.adapted, "\(label) with \(ReviewContext.list(adaptations))")
                case .spaceFeature(let feature): outcome(.supported, "\(label) with \(feature)")
                case .supported(let support): outcome(.supported, "\(label) with \(support)")
                case .open: outcome(.unmet, "\(demand) in \(label)")
                }
            if here.way > worst.way { worst = here }
        }
        return worst
    }

    private static func isFree(
        _ feature: String, during strand: CheckedStrand, _ session: CheckedSession, _ context: ReviewContext
    ) -> Bool {
        let used = session.blocks.first { $0.index == strand.block }?.strands.map(\.space) ?? []
        return session.session.spaces.contains { id in
            !used.contains(id) && context.check.space(id)?.features.contains(feature) == true
        }
    }

    /// Pauses and breaks at a time.
    private static func inSession(
        _ need: Need, of person: String, _ session: CheckedSession, late: [Violation], _ context: ReviewContext
    ) -> NeedOutcome? {
        guard need.longestStretch != nil || need.means == .breakAt,
            context.check.presence(of: person, in: session) != nil
        else { return nil }
        let missing = late.filter { $0.place.session == session.id && $0.place.people == [person] }
        let title = "“\(context.title(of: session))”"
        return NeedOutcome(
            need: need, person: person, way: missing.isEmpty ? .asItIs : .unmet,
            note: missing.isEmpty ? title : "the breaks of \(title)")
    }
}
