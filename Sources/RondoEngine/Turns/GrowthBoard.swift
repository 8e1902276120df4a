/// When learners hold a turn alone: the units of `growthUnits`, counted for the learners whom a change touches.
struct GrowthBoard: ~Copyable {
    /// `[role]`: true where somebody is learning it.
    private(set) var hasLearners: [Bool]
    /// `[person]`: bits of the roles that they are learning.
    private let learning: [Int]
    private let pastBeside: [Int]
    /// Turns for sessions of learners, which stay: `[person]`, in order of sessions.
    private var sessionTurns: [[SessionTurn]]

    private struct SessionTurn {
        var session: Int
        var role: Int
        var isBeside: Bool
    }

    init(_ problem: Problem) {
        learning = problem.people.map(\.learning)
        pastBeside = problem.pastBeside
        let counts = problem.rules.contains { $0.kind == .growth }
        hasLearners = problem.roles.indices.map { role in
            counts && problem.people.contains { $0.learning & (1 << role) != 0 }
        }
        sessionTurns = []
    }

    /// Takes over the turns for sessions, which stay as they are.
    mutating func load(_ state: borrowing State) {
        if !hasLearners.contains(true) || state.layout.sessionSeats == 0 { return }
        sessionTurns = learning.map { _ in [] }
        for session in 0..<state.layout.sessions {
            for q in 0..<state.layout.sessionSeats {
                let person = state.sessionSeat(session, q)
                let role = state.problem.sessionSeatRoles[q]
                if person < 0 || learning[person] & (1 << role) == 0 { continue }
                var isBeside = false
                for other in 0..<state.layout.sessionSeats where state.problem.sessionSeatRoles[other] == role {
                    let holder = state.sessionSeat(session, other)
                    if holder >= 0, holder != person, learning[holder] & (1 << role) == 0 { isBeside = true }
                }
                sessionTurns[person].append(SessionTurn(session: session, role: role, isBeside: isBeside))
            }
        }
    }

    /// Units of the learners whom a seat concerns: those who hold one of its role in its strand, and two others.
    func units(_ s: Int, _ p: Int, _ q: Int, _ board: borrowing TurnBoard) -> Int {
        let seat = board.seats[s]
        let bit = 1 << Int(seat.role)
        var sum = 0
        if p >= 0, learning[p] & bit != 0 { sum += units(p, board) }
        if q >= 0, q != p, learning[q] & bit != 0 { sum += units(q, board) }
        for other in Int(seat.strandFrom)..<Int(seat.strandTo) where board.seats[other].role == seat.role {
            let holder = Int(board.seats[other].holder)
            if holder < 0 || holder == p || holder == q || learning[holder] & bit == 0 { continue }
            if !isListedBefore(other, Int(seat.strandFrom), holder, seat.role, board) { sum += units(holder, board) }
        }
        return sum
    }

    private func isListedBefore(
        _ s: Int, _ from: Int, _ holder: Int, _ role: Int32, _ board: borrowing TurnBoard
    ) -> Bool {
        for other in from..<s where board.seats[other].role == role && Int(board.seats[other].holder) == holder {
            return true
        }
        return false
    }

    /// Turns that a learner holds alone before one beside somebody who knows the role.
    private func units(_ person: Int, _ board: borrowing TurnBoard) -> Int {
        var known = pastBeside[person]
        var units = 0
        func take(_ role: Int, _ isBeside: Bool) {
            if isBeside { known |= 1 << role } else if known & (1 << role) == 0 { units += 1 }
        }
        var next = 0
        let own = sessionTurns.isEmpty ? [] : sessionTurns[person]
        for time in board.times.indices {
            while next < own.count, own[next].session <= board.times[time].session {
                take(own[next].role, own[next].isBeside)
                next += 1
            }
            let cell = board.cells[time * board.people + person]
            if Int(cell.bits) & learning[person] == 0 { continue }
            let strand = board.strands[time * board.strandsPerBlock + Int(cell.place)]
            for s in strand where Int(board.seats[s].holder) == person {
                let role = Int(board.seats[s].role)
                if learning[person] & (1 << role) != 0 { take(role, isBeside(s, strand, role, person, board)) }
            }
        }
        while next < own.count {
            take(own[next].role, own[next].isBeside)
            next += 1
        }
        return units
    }

    private func isBeside(
        _ s: Int, _ strand: Range<Int>, _ role: Int, _ person: Int, _ board: borrowing TurnBoard
    ) -> Bool {
        for other in strand where Int(board.seats[other].role) == role {
            let holder = Int(board.seats[other].holder)
            if holder >= 0, holder != person, learning[holder] & (1 << role) == 0 { return true }
        }
        return false
    }
}
