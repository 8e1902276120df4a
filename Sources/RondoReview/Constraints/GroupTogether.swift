import RondoModel

/// Those who stay together are in one strand and in one small group.
enum GroupTogether: Constraint {
    static let id = "group.together"

    static func violations(in context: CheckContext) -> [Violation] {
        let pairs = PersonPair.all(of: context.workshop.groups.together)
        return context.sessions.flatMap(\.activityBlocks).flatMap { block in
            pairs.compactMap { pair in
                violation(
                    isApart(pair, in: block) ? 1 : 0,
                    at: Place(session: block.session, block: block.index, people: pair.people),
                    "\(pair.first) and \(pair.second) stay together and are apart in \(block.label)",
                    remedy: "put them in one small group")
            }
        }
    }

    private static func isApart(_ pair: PersonPair, in block: CheckedBlock) -> Bool {
        guard let first = block.strand(of: pair.first), let second = block.strand(of: pair.second) else { return false }
        guard first.index == second.index else { return true }
        let (here, there) = (first.groups(of: pair.first), first.groups(of: pair.second))
        return !here.isEmpty && !there.isEmpty && Set(here).isDisjoint(with: there)
    }
}
