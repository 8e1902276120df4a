import RondoModel

/// Spaces are free, large enough and right for those who are in them.
enum SpaceFit: Constraint {
    static let id = "space.fit"

    static func violations(in context: CheckContext) -> [Violation] {
        context.sessions.flatMap { session in
            session.activityBlocks.flatMap { block in
                shared(block) + block.strands.flatMap { fit(of: $0, in: session, context) }
                    + nearby(block, in: session, context)
            } + session.consecutiveActivityBlocks.flatMap { walks(from: $0, to: $1, context) }
        }
    }

    /// One strand a space at a time.
    private static func shared(_ block: CheckedBlock) -> [Violation] {
        block.strands.compactMap { strand in
            let first = block.strands.first { $0.space == strand.space }
            return violation(
                first?.index == strand.index ? 0 : 1, at: strand.place,
                "\(strand.label) is in space \(strand.space), where another strand already is",
                remedy: "move one of them to a free space")
        }
    }

    /// The session's list, capacity, and features for the activity and the people.
    private static func fit(
        of strand: CheckedStrand, in session: CheckedSession, _ context: CheckContext
    ) -> [Violation] {
        let listed = violation(
            session.session.spaces.contains(strand.space) ? 0 : 1, at: strand.place,
            "\(strand.label) is in space \(strand.space), which session \(session.id) does not list",
            remedy: "list it under the session's spaces, or move the strand")
        guard let space = context.space(strand.space) else { return [listed].compactMap(\.self) }
        let brought = strand.people.flatMap { context.needs(of: $0) }.reduce(0) { $0 + $1.need.brings }
        let heads = strand.people.count + brought
        let room = violation(
            heads - space.capacity, at: strand.place,
            "\(strand.label) has \(heads) people in space \(space.id), which holds \(space.capacity)",
            remedy: "move it to a larger space, or let some of them be in another strand")
        let lacking = features(of: strand, context).filter { !space.features.contains($0.feature) }
            .compactMap { feature, people in
                violation(
                    1, at: strand.place(of: people), "space \(space.id) lacks \(feature) for \(strand.label)",
                    remedy: "move the strand to a space with \(feature)")
            }
        return [listed, room].compactMap(\.self) + lacking
    }

    /// Each feature once, with the people whose needs ask for it.
    private static func features(
        of strand: CheckedStrand, _ context: CheckContext
    ) -> [(feature: String, people: [String])] {
        var wanted: [(feature: String, people: [String])] = []
        func ask(for features: [String], _ person: String? = nil) {
            for feature in features {
                let known = wanted.firstIndex { $0.feature == feature }
                let place = known ?? wanted.count
                if known == nil { wanted.append((feature, [])) }
                if let person { wanted[place].people.append(person) }
            }
        }
        ask(for: strand.activity.space)
        for use in strand.adaptations { ask(for: use.adaptation.space) }
        for person in strand.people {
            for (need, _) in context.needs(of: person) { ask(for: need.space, person) }
        }
        return wanted
    }

    /// A space kept free nearby where a need asks for one.
    private static func nearby(
        _ block: CheckedBlock, in session: CheckedSession, _ context: CheckContext
    ) -> [Violation] {
        let used = Set(block.strands.map(\.space))
        var asked: [String] = []
        for person in block.strands.flatMap(\.people) {
            for (need, _) in context.needs(of: person) {
                for feature in need.nearby where !asked.contains(feature) { asked.append(feature) }
            }
        }
        return asked.compactMap { feature in
            let free = session.session.spaces.contains { id in
                !used.contains(id) && context.space(id)?.features.contains(feature) == true
            }
            return violation(
                free ? 0 : 1, at: block.place, "no space with \(feature) is free during \(block.label)",
                remedy: "keep a space with \(feature) free, or list one for the session")
        }
    }

    /// Time to move between spaces.
    private static func walks(
        from earlier: CheckedBlock, to later: CheckedBlock, _ context: CheckContext
    ) -> [Violation] {
        let between = later.span.start - earlier.span.end
        guard between < context.workshop.movingBetweenSpaces else { return [] }
        return context.workshop.people.compactMap { person in
            guard let here = earlier.strand(of: person.id)?.space, let there = later.strand(of: person.id)?.space,
                here != there, context.space(here)?.isOnline != true, context.space(there)?.isOnline != true
            else { return nil }
            return violation(
                1, at: Place(session: later.session, block: later.index, people: [person.id]),
                "\(person.id) has \(between) minutes to go from \(here) to \(there) before \(later.label)",
                remedy: "leave \(context.workshop.movingBetweenSpaces) minutes between the blocks")
        }
    }
}
