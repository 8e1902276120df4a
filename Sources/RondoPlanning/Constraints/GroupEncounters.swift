import RondoEngine
import RondoModel

/// `group.encounters`: meetings beyond the first, the ledger's included.
enum GroupEncounters: CompiledConstraint {
    static let id = "group.encounters"
    static let kinds: [RuleKind] = [.meetings]

    static func fill(_ problem: inout Problem, from ground: Groundwork) -> Int {
        let count = problem.people.count
        problem.pastMeetings = [UInt16](repeating: 0, count: count * count)
        for meeting in ground.inputs.ledger.sessions.flatMap(\.encounters) {
            guard let first = ground.lookup.people[meeting.first], let second = ground.lookup.people[meeting.second],
                first != second
            else { continue }
            let sum = UInt16(clamping: Int(problem.pastMeetings[first * count + second]) + meeting.count)
            problem.pastMeetings[first * count + second] = sum
            problem.pastMeetings[second * count + first] = sum
        }
        return 0
    }
}
