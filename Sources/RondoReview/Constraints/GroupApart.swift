import RondoModel

/// Those who stay apart are in different small groups.
enum GroupApart: Constraint {
    static let id = "group.apart"

    static func violations(in context: CheckContext) -> [Violation] {
        let pairs = PersonPair.all(of: context.workshop.groups.apart)
        return context.sessions.flatMap(\.activityBlocks).flatMap { block in
            pairs.compactMap { pair in
                let shared = block.strands.lazy
                    .compactMap { strand in
                        strand.groups.firstIndex { $0.contains(pair.first) && $0.contains(pair.second) }
                            .map { (strand, $0) }
                    }
                    .first
                guard let (strand, group) = shared else { return nil }
                return violation(
                    1, at: strand.place(group: group, of: pair.people),
                    "\(pair.first) and \(pair.second) stay apart and are both in group \(group + 1) of \(strand.label)",
                    remedy: "let one of them change places with someone of another group")
            }
        }
    }
}
