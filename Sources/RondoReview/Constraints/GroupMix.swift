import RondoModel

/// Perspectives are spread over small groups, and nobody is the only one of theirs where that can be avoided.
enum GroupMix: Constraint {
    static let id = "group.mix"

    static func violations(in context: CheckContext) -> [Violation] {
        context.sessions.flatMap(\.strands).flatMap { strand in
            GroupMakeUp.all(of: strand, in: context).flatMap { group in
                alone(in: group, of: strand) + [majority(in: group, of: strand)].compactMap(\.self)
            }
        }
    }

    private static func alone(in group: GroupMakeUp, of strand: CheckedStrand) -> [Violation] {
        group.alone.compactMap { person in
            violation(
                1, at: strand.place(group: group.index, of: [person]),
                "\(person) is the only one of their perspective in group \(group.index + 1) of \(strand.label)")
        }
    }

    private static func majority(in group: GroupMakeUp, of strand: CheckedStrand) -> Violation? {
        violation(
            group.professionalsBeyondLimit, at: strand.place(group: group.index, of: group.professionals),
            "group \(group.index + 1) of \(strand.label) has \(group.professionals.count) professionals among "
                + "\(group.members.count)")
    }
}

/// Who is in a small group, by the sides they come from.
struct GroupMakeUp {
    /// 0-based, in its strand.
    let index: Int
    let members: [String]
    /// Members who are the only ones of their perspective here while the strand has more; none in groups below 3.
    let alone: [String]
    /// Members whose perspective is professional.
    let professionals: [String]
    /// Professionals beyond the workshop's limit; 0 in groups below 2.
    let professionalsBeyondLimit: Int

    /// The small groups of a strand, in order.
    static func all(of strand: CheckedStrand, in context: CheckContext) -> [GroupMakeUp] {
        let perspective = { (person: String) in context.person(person)?.perspective ?? "" }
        let inStrand = Dictionary(grouping: strand.people, by: perspective).mapValues(\.count)
        return strand.groups.enumerated().map { index, members in
            let here = Dictionary(grouping: members, by: perspective).mapValues(\.count)
            let alone = members.filter { person in
                let side = perspective(person)
                return !side.isEmpty && here[side] == 1 && (inStrand[side] ?? 0) >= 2
            }
            let professionals = members.filter { context.isProfessional(perspective($0)) }
            let limit = Arithmetic.ceiling(
                context.workshop.groups.professionalsAtMost * members.count, over: 100)
            return GroupMakeUp(
                index: index, members: members, alone: members.count >= 3 ? alone : [], professionals: professionals,
                professionalsBeyondLimit: members.count >= 2 ? Arithmetic.positive(professionals.count - limit) : 0)
        }
    }
}
