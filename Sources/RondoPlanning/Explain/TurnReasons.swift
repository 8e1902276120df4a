import RondoEngine
import RondoModel

/// A seat of a strand or of a session, by its indices.
struct SeatPlace: Sendable, Equatable {
    /// The strand; its `block` and `strand` are -1 for a session seat.
    var strand: StrandPlace
    /// Position among the strand's or session's seats.
    var seat: Int

    /// True where it is held for the whole session.
    var isSessionLong: Bool { strand.block < 0 }
}

/// Why a person holds their turns.
enum TurnReasons {
    /// One statement for each turn of the person that the question is about, with the best other holder.
    static func statements(of id: String, _ question: Question, _ weighing: Weighing) -> [Statement] {
        guard let person = weighing.ground.lookup.people[id] else { return [] }
        let turns = weighing.seats(question).filter { weighing.holder($0, weighing.solution) == person }
        if turns.isEmpty {
            let where_ = question.session.map { " in session \($0)" } ?? ""
            return [Statement("\(id) holds no turn\(where_)")] + consent(person, weighing)
        }
        return turns.map { statement($0, person, weighing) }
    }

    private static func statement(_ seat: SeatPlace, _ person: Int, _ weighing: Weighing) -> Statement {
        let role = weighing.role(seat)
        let id = weighing.workshop.people[person].id
        let turn = "\(weighing.workshop.roles[role].id) \(weighing.name(seat))"
        let willing = weighing.problem.roles[role].willing.filter { $0 != person }
        if willing.isEmpty { return Statement("\(id) holds \(turn) because nobody else said yes to it") }
        var best: (person: Int, other: Weighing.Other)?
        for other in willing {
            guard let found = weighing.cheapest(weighing.handovers(seat, to: other)) else { continue }
            let isBetter =
                best.map { (found.score.hard, found.score.soft) < ($0.other.score.hard, $0.other.score.soft) } ?? true
            if isBetter { best = (other, found) }
        }
        guard let best else {
            return Statement("\(id) holds \(turn) because nobody else who said yes to it is there")
        }
        let name = weighing.workshop.people[best.person].id
        return weighing.statement(best.other) { cost in
            "\(id) holds \(turn); the best other holder, \(name), \(cost)"
        }
    }

    /// Roles that a person said yes to, where they hold none.
    private static func consent(_ person: Int, _ weighing: Weighing) -> [Statement] {
        let roles = weighing.workshop.people[person].yesTo
        let id = weighing.workshop.people[person].id
        if roles.isEmpty { return [Statement("\(id) has not said yes to any role, and nobody is given one unasked")] }
        return [Statement("\(id) said yes to \(roles.joined(separator: ", "))")]
    }
}

extension Weighing {
    /// Every seat that a question is about; session seats where it names no block and no activity.
    func seats(_ question: Question) -> [SeatPlace] {
        var seats: [SeatPlace] = []
        for (s, session) in plan.sessions.enumerated() {
            if let asked = question.session, asked != session.session { continue }
            if question.block == nil, question.activity == nil {
                seats += solution.sessions[s].seats.indices.map {
                    SeatPlace(strand: StrandPlace(session: s, block: -1, strand: -1), seat: $0)
                }
            }
            var narrowed = question
            narrowed.session = session.session
            for place in strands(narrowed) where place.session == s {
                let strand = solution.sessions[s].blocks[place.block].strands[place.strand]
                seats += strand.seats.indices.map { SeatPlace(strand: place, seat: $0) }
            }
        }
        return seats
    }

    /// Who holds a seat; -1 where nobody does.
    func holder(_ seat: SeatPlace, _ solution: Solution) -> Int {
        let session = solution.sessions[seat.strand.session]
        if seat.isSessionLong { return session.seats[seat.seat] }
        return session.blocks[seat.strand.block].strands[seat.strand.strand].seats[seat.seat].person
    }

    /// The role of a seat.
    func role(_ seat: SeatPlace) -> Int {
        if seat.isSessionLong { return problem.sessionSeatRoles[seat.seat] }
        return solution.sessions[seat.strand.session].blocks[seat.strand.block].strands[seat.strand.strand]
            .seats[seat.seat].role
    }

    /// "in journey-map at 10:30 in session listen", or "for session listen".
    func name(_ seat: SeatPlace) -> String {
        seat.isSessionLong ? "for session \(plan.sessions[seat.strand.session].session)" : "in \(name(seat.strand))"
    }

    /// Ways to give a seat to somebody else: as it is; in exchange for a turn they hold in the same block or session;
    /// and, where they sit in another group, by changing places with its holder.
    func handovers(_ seat: SeatPlace, to person: Int) -> [Other] {
        let from = holder(seat, solution)
        var ways: [Other?] = [weigh { $0.setHolder(seat, person) }]
        let beside = seats(Question()).filter {
            $0 != seat && $0.strand.session == seat.strand.session && $0.strand.block == seat.strand.block
                && holder($0, solution) == person
        }
        for other in beside where problem.people[max(0, from)].yesTo >> role(other) & 1 == 1 && from >= 0 {
            ways.append(
                weigh {
                    $0.setHolder(seat, person)
                    $0.setHolder(other, from)
                })
        }
        if !seat.isSessionLong, from >= 0 {
            ways.append(
                weigh {
                    $0.changePlaces(from, person, seat.strand)
                })
        }
        return ways.compactMap(\.self)
    }
}

extension Solution {
    /// Puts somebody into a seat.
    mutating func setHolder(_ seat: SeatPlace, _ person: Int) {
        if seat.isSessionLong {
            sessions[seat.strand.session].seats[seat.seat] = person
        } else {
            sessions[seat.strand.session].blocks[seat.strand.block].strands[seat.strand.strand].seats[seat.seat]
                .person = person
        }
    }

    /// Two people of a block change groups and turns.
    mutating func changePlaces(_ first: Int, _ second: Int, _ place: StrandPlace) {
        func swapped(_ person: Int) -> Int { person == first ? second : person == second ? first : person }
        for k in sessions[place.session].blocks[place.block].strands.indices {
            var strand = sessions[place.session].blocks[place.block].strands[k]
            strand.groups = strand.groups.map { $0.map(swapped) }
            for q in strand.seats.indices { strand.seats[q].person = swapped(strand.seats[q].person) }
            sessions[place.session].blocks[place.block].strands[k] = strand
        }
    }
}
