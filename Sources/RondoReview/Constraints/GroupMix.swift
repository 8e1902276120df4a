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
        let sides = Sides(of: strand, in: context)
        return strand.groups.enumerated().map { GroupMakeUp(of: $1, index: $0, sides: sides, in: context) }
    }

    /// One small group of a strand that has so many people of each side.
    init(of members: [String], index: Int, sides: Sides, in context: CheckContext) {
        self.index = index
        self.members = members
        let here = Dictionary(grouping: members, by: sides.side).mapValues(\.count)
        alone =
            members.count < 3
            ? []
            : members.filter { person in
                let side = sides.side(of: person)
                return !side.isEmpty && here[side] == 1 && sides.count(of: side) >= 2
            }
        professionals = members.filter { context.isProfessional(sides.side(of: $0)) }
        let limit = Arithmetic.ceiling(context.workshop.groups.professionalsAtMost * members.count, over: 100)
        professionalsBeyondLimit = members.count >= 2 ? Arithmetic.positive(professionals.count - limit) : 0
    }

    /// Units of `group.mix`.
    var units: Int { alone.count + professionalsBeyondLimit }
}

/// The sides that the people of a strand come from.
struct Sides {
    private let context: CheckContext
    private let counts: [String: Int]

    init(of strand: CheckedStrand, in context: CheckContext) {
        self.context = context
        counts = Dictionary(grouping: strand.people) { context.person($0)?.perspective ?? "" }.mapValues(\.count)
    }

    /// A person's perspective; empty where none is stated.
    func side(of person: String) -> String { context.person(person)?.perspective ?? "" }

    /// People of a perspective in the strand.
    func count(of side: String) -> Int { counts[side] ?? 0 }
}
