import RondoModel

/// Strands and small groups have the size the activity works with, and everyone is in one small group.
enum GroupSize: Constraint {
    static let id = "group.size"

    static func violations(in context: CheckContext) -> [Violation] {
        context.sessions.flatMap(\.strands).flatMap { strand in
            [size(of: strand)].compactMap(\.self)
                + (strand.activity.format.hasGroups ? groups(of: strand) + members(of: strand) : needless(in: strand))
        }
    }

    private static func size(of strand: CheckedStrand) -> Violation? {
        let range = strand.activity.people
        return violation(
            outside(strand.people.count, range), at: strand.place,
            "\(strand.label) has \(strand.people.count) people and works with \(range.min) to \(range.max)",
            remedy: "move people between strands, or take another activity")
    }

    private static func groups(of strand: CheckedStrand) -> [Violation] {
        let range = strand.activity.group
        return strand.groups.enumerated().compactMap { index, members in
            violation(
                outside(members.count, range), at: strand.place(group: index, of: members),
                "group \(index + 1) of \(strand.label) has \(members.count) people and works with "
                    + "\(range.min) to \(range.max)",
                remedy: "move people between groups, or make more or fewer of them")
        }
    }

    private static func members(of strand: CheckedStrand) -> [Violation] {
        unique(strand.people).compactMap { person in
            let count = strand.groups(of: person).count
            return violation(
                count == 0 ? 1 : count - 1, at: strand.place(of: [person]),
                "\(person) is in \(count) small groups of \(strand.label)",
                remedy: "put \(person) in one of them")
        }
    }

    private static func needless(in strand: CheckedStrand) -> [Violation] {
        strand.planned.groups.enumerated().compactMap { index, members in
            violation(
                1, at: strand.place(group: index, of: members),
                "\(strand.label) lists group \(index + 1) and its format has none", remedy: "leave the group out")
        }
    }

    private static func unique(_ people: [String]) -> [String] {
        var seen: Set<String> = []
        return people.filter { seen.insert($0).inserted }
    }

    private static func outside(_ count: Int, _ range: CountRange) -> Int {
        Arithmetic.positive(range.min - count) + Arithmetic.positive(count - range.max)
    }
}
