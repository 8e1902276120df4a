import RondoEngine
import RondoModel

/// How a person's turns stand beside those of others who are there as long.
enum FairnessReasons {
    /// For each rotating role that the person said yes to: minutes and turns against the fair share, and whether
    /// somebody with the same attendance has two turns more or fewer, and what forbids to even it out.
    static func statements(of id: String, _ weighing: Weighing) -> [Statement] {
        guard let person = weighing.ground.lookup.people[id] else { return [] }
        return weighing.problem.roles.indices
            .filter { weighing.problem.roles[$0].rotates && weighing.problem.roles[$0].willing.contains(person) }
            .flatMap { role in
                let counts = RoleCounts(role, weighing)
                return [share(person, role, counts, weighing)] + spread(person, role, counts, weighing)
            }
    }

    private static func share(_ person: Int, _ role: Int, _ counts: RoleCounts, _ weighing: Weighing) -> Statement {
        let attendance = weighing.problem.attendance
        let all = weighing.problem.roles[role].willing.reduce(0) { $0 + attendance[$1] }
        let willing = weighing.problem.roles[role].willing
        let minutes = willing.reduce(0) { $0 + counts.minutes[$1] }
        let turns = willing.reduce(0) { $0 + counts.turns[$1] }
        let fair = all == 0 ? 0 : minutes * attendance[person] / all
        let least = all == 0 ? 0 : turns * attendance[person] / all
        let most = all == 0 ? 0 : (turns * attendance[person] + all - 1) / all
        let range = least == most ? "\(least)" : "\(least) to \(most)"
        return Statement(
            "as \(weighing.workshop.roles[role].id), \(weighing.workshop.people[person].id) has "
                + "\(counts.minutes[person]) minutes in \(Self.count(counts.turns[person])), earlier ones included; "
                + "a fair share of the time they are there is \(fair) minutes in \(range) turns")
    }

    private static func spread(
        _ person: Int, _ role: Int, _ counts: RoleCounts, _ weighing: Weighing
    ) -> [Statement] {
        let attendance = weighing.problem.attendance
        let peers = weighing.problem.roles[role].willing.filter { attendance[$0] == attendance[person] }
        let name = weighing.workshop.roles[role].id
        let apart = peers.filter { abs(counts.turns[$0] - counts.turns[person]) > 1 }
        if apart.isEmpty {
            let most = peers.map { counts.turns[$0] }.max() ?? 0
            let least = peers.map { counts.turns[$0] }.min() ?? 0
            if most - least <= 1 {
                return [
                    Statement("as \(name), nobody has more than one turn above another with the same attendance")
                ]
            }
            return []
        }
        return apart.map { peer in
            let more = counts.turns[peer] > counts.turns[person] ? peer : person
            let fewer = more == peer ? person : peer
            return evened(from: more, to: fewer, role, counts, weighing)
        }
    }

    /// What giving one of a person's turns to another would cost.
    private static func evened(
        from more: Int, to fewer: Int, _ role: Int, _ counts: RoleCounts, _ weighing: Weighing
    ) -> Statement {
        let people = weighing.workshop.people
        let name = weighing.workshop.roles[role].id
        let start =
            "as \(name), \(people[more].id) has \(count(counts.turns[more])) and \(people[fewer].id), who is there as "
            + "long, \(count(counts.turns[fewer]))"
        let seats = weighing.seats(Question()).filter {
            weighing.role($0) == role && weighing.holder($0, weighing.solution) == more
        }
        if seats.isEmpty { return Statement(start + "; all of the difference lies in earlier sessions") }
        guard let best = weighing.cheapest(seats.flatMap { weighing.handovers($0, to: fewer) }) else {
            return Statement(
                start + "; \(people[fewer].id) isn't there whenever \(people[more].id) is \(name) (role.eligible)")
        }
        return weighing.statement(best) { cost in start + "; giving one of these turns over \(cost)" }
    }

    private static func count(_ turns: Int) -> String { turns == 1 ? "1 turn" : "\(turns) turns" }
}

/// Minutes and turns of each person in one role, as `role.fair` counts them.
struct RoleCounts: Sendable, Equatable {
    /// `[person]`, the ledger's included.
    private(set) var minutes: [Int]
    /// `[person]`, the ledger's included.
    private(set) var turns: [Int]

    /// Counts a role over a plan.
    init(_ role: Int, _ weighing: Weighing) {
        let problem = weighing.problem
        let people = problem.people.indices
        minutes = people.map { problem.pastMinutes[$0 * problem.roles.count + role] }
        turns = people.map { problem.pastTurns[$0 * problem.roles.count + role] }
        for seat in weighing.seats(Question()) where weighing.role(seat) == role {
            let person = weighing.holder(seat, weighing.solution)
            guard person >= 0 else { continue }
            turns[person] += 1
            let span = weighing.ground.presence.span(seat.strand.session, person)
            for block in weighing.blocks(of: seat) { minutes[person] += span.overlap(block) }
        }
    }
}

extension Weighing {
    /// When a seat's holder acts: its block, or the acting blocks of its session.
    func blocks(of seat: SeatPlace) -> [TimeSpan] {
        let blocks = plan.sessions[seat.strand.session].blocks
        if !seat.isSessionLong { return [blocks[seat.strand.block].span] }
        let activities = blocks.filter { $0.kind == .activity }
        switch problem.roles[role(seat)].acts {
        case .throughout: return activities.map(\.span)
        case .breaks: return blocks.filter { $0.kind == .break || $0.kind == .meal }.map(\.span)
        case .arrival:
            let arrivals = blocks.filter { $0.kind == .arrival }
            return (arrivals.isEmpty ? Array(activities.prefix(1)) : arrivals).map(\.span)
        }
    }
}
