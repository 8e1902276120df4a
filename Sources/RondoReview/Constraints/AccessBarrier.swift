import RondoModel

/// Everyone can take part in what they are placed in: as it is, adapted, or supported.
enum AccessBarrier: Constraint {
    static let id = "access.barrier"

    static func violations(in context: CheckContext) -> [Violation] {
        context.sessions.flatMap { session in
            session.activityBlocks.flatMap { block in
                block.strands.flatMap { strand in
                    strand.people.flatMap { violations(of: $0, in: strand, session, context) }
                } + unplaced(in: block, session, context)
            }
        }
    }

    private static func violations(
        of person: String, in strand: CheckedStrand, _ session: CheckedSession, _ context: CheckContext
    ) -> [Violation] {
        let place = strand.place(of: [person])
        guard strand.activity.demands != nil else {
            let needs = context.person(person)?.needs.isEmpty == false
            return [
                violation(
                    needs ? 1 : 0, at: place,
                    "\(strand.activity.id) does not state its demands, so nobody knows if \(person) can take part",
                    remedy: "state the demands of \(strand.activity.id), or `demands: []` where there are none")
            ].compactMap(\.self)
        }
        let part = TakingPart(of: person, in: strand, of: session, context)
        let open = part.barriers.filter { part.way(past: $0) == .open }.compactMap { demand in
            violation(
                1, at: place, "\(person) meets \(demand) in \(strand.label) and nothing lifts it",
                remedy: remedy(for: demand, in: strand))
        }
        let excluded = part.excludedBy.compactMap { adaptation in
            violation(
                1, at: place, "adaptation \(adaptation) of \(strand.label) is not for \(person), and reaches everyone",
                remedy: "do without \(adaptation), or place \(person) in another strand")
        }
        return open + excluded
    }

    private static func remedy(for demand: String, in strand: CheckedStrand) -> String {
        let lifting = strand.activity.adaptations.filter { $0.lifts.contains(demand) }.map(\.id)
        let known = lifting.isEmpty ? "an adaptation" : "one of its adaptations (\(lifting.joined(separator: ", ")))"
        return "use \(known) or a support that lifts \(demand), or another activity"
    }

    /// People who are there and have nowhere to be.
    private static func unplaced(
        in block: CheckedBlock, _ session: CheckedSession, _ context: CheckContext
    ) -> [Violation] {
        let listed = block.listed
        return context.workshop.people.compactMap { person in
            guard context.takesPart(person.id, in: block, of: session), !listed.contains(person.id) else { return nil }
            return violation(
                1, at: Place(session: session.id, block: block.index, people: [person.id]),
                "\(person.id) is there during \(block.label) and has no strand",
                remedy: "place \(person.id) in a strand that works for them")
        }
    }
}
