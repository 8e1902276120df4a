import RondoEngine
import RondoModel

/// `plan.stable`: strands, people in them and their groups, and turns of the earlier plan that moved or went.
///
/// What the library, the workshop's roles or the workshop's sessions no longer have is lost whatever the engine does.
enum PlanStable: CompiledConstraint {
    static let id = "plan.stable"
    static let kinds: [RuleKind] = [.earlierStrands, .earlierGroups, .earlierTurns]

    static func fill(_ problem: inout Problem, from ground: Groundwork) -> Int {
        guard let earlier = ground.inputs.earlier else { return 0 }
        var lost = 0
        for (index, session) in ground.inputs.workshop.sessions.enumerated() {
            let firstStrand = problem.earlierStrands.count
            let firstTurn = problem.earlierTurns.count
            for planned in earlier.sessions where planned.session == session.id {
                for block in planned.blocks {
                    for strand in block.strands { lost += add(strand, at: block.span.start, &problem, ground) }
                }
                for turn in planned.turns { lost += add(turn, activity: -1, &problem, ground) }
            }
            problem.sessions[index].earlierStrands = firstStrand..<problem.earlierStrands.count
            problem.sessions[index].earlierTurns = firstTurn..<problem.earlierTurns.count
        }
        return lost
    }

    private static func add(_ strand: Strand, at start: Int, _ problem: inout Problem, _ ground: Groundwork) -> Int {
        guard let activity = ground.lookup.activities[strand.activity], activity < ground.library.count else {
            let turns = strand.turns.count { $0.person.map { ground.lookup.people[$0] != nil } ?? false }
            return 3 + turns
        }
        var frame = EarlierStrand()
        frame.activity = activity
        frame.start = start
        frame.space = ground.lookup.spaces[strand.space] ?? -1
        frame.members = members(of: strand, &problem, ground)
        problem.earlierStrands.append(frame)
        return strand.turns.reduce(0) { $0 + add($1, activity: activity, &problem, ground) }
    }

    /// The people of a strand who still come, group by group; whoever was in several groups is in the first.
    private static func members(of strand: Strand, _ problem: inout Problem, _ ground: Groundwork) -> Range<Int> {
        let first = problem.earlierMembers.count
        var seen: Set<Int> = []
        let listed = Set(strand.people)
        for (group, people) in strand.groups.enumerated() {
            for id in people where listed.contains(id) {
                guard let person = ground.lookup.people[id], seen.insert(person).inserted else { continue }
                problem.earlierMembers.append(EarlierMember(person, group: group))
            }
        }
        for id in strand.people {
            guard let person = ground.lookup.people[id], seen.insert(person).inserted else { continue }
            problem.earlierMembers.append(EarlierMember(person, group: -1))
        }
        return first..<problem.earlierMembers.count
    }

    private static func add(_ turn: Turn, activity: Int, _ problem: inout Problem, _ ground: Groundwork) -> Int {
        guard let person = turn.person.flatMap({ ground.lookup.people[$0] }) else { return 0 }
        guard let role = ground.lookup.roles[turn.role] else { return 1 }
        var frame = EarlierTurn()
        frame.activity = activity
        frame.role = role
        frame.person = person
        problem.earlierTurns.append(frame)
        return 0
    }
}
