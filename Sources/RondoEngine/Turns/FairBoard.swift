/// Who has had how much of each role, and what that costs; the units of `fairSharesUnits` and `groupSharesUnits`.
struct FairBoard: ~Copyable {
    private let people: Int
    private let roles: Int
    private let fair: Int
    private let share: Int
    private let willing: [[Int]]
    private let rotates: [Bool]
    /// `[role]`: its wanted shares.
    private let shares: [[RoleShare]]
    private let perspective: [Int]
    /// `[person]`: minutes that fair shares are measured by.
    private let attendance: Buffer<Int>
    /// `[person × roles + role]`.
    let entries: Buffer<Entry>
    /// `[role]`.
    let totals: Buffer<Total>
    /// `[role × (perspectives + 1) + perspective + 1]`: minutes held.
    private let minutesOf: Buffer<Int>
    private let perspectives: Int

    struct Entry: BitwiseCopyable {
        var minutes: Int32 = 0
        var turns: Int32 = 0
        // What is fair for the turns that the role has now.
        var fewest: Int32 = 0
        var most: Int32 = 0
        var units: Int32 = 0
    }

    struct Total: BitwiseCopyable {
        /// Of the willing.
        var attendance = 0
        var minutes = 0
        var turns = 0
        /// Minutes of everybody.
        var all = 0
        var reciprocal = 0.0
    }

    init(_ problem: Problem, weights: TurnWeights) {
        people = problem.people.count
        roles = problem.roles.count
        fair = weights.fair
        share = weights.share
        willing = problem.roles.map(\.willing)
        rotates = problem.roles.map(\.rotates)
        shares = problem.roles.indices.map { role in problem.roleShares.filter { $0.role == role } }
        perspective = problem.people.map(\.perspective)
        perspectives = 1 + max(perspective.max() ?? -1, problem.roleShares.map(\.perspective).max() ?? -1)
        attendance = Buffer(people, repeating: 0)
        for person in 0..<people { attendance[person] = problem.attendance[person] }
        entries = Buffer(people * roles, repeating: Entry())
        totals = Buffer(roles, repeating: Total())
        minutesOf = Buffer(roles * (perspectives + 1), repeating: 0)
    }

    /// Takes over the minutes and turns of a state.
    func load(_ state: borrowing State) {
        minutesOf.fill(0)
        for role in 0..<roles {
            var total = Total()
            for person in 0..<people {
                let at = person * roles + role
                let minutes = state.columns[state.layout.minutes + at]
                entries[at].minutes = Int32(minutes)
                entries[at].turns = Int32(state.columns[state.layout.turns + at])
                total.all += minutes
                minutesOf[role * (perspectives + 1) + perspective[person] + 1] += minutes
            }
            for person in willing[role] {
                total.attendance += attendance[person]
                total.minutes += Int(entries[person * roles + role].minutes)
                total.turns += Int(entries[person * roles + role].turns)
            }
            total.reciprocal = 1 / Double(max(1, 5 * total.attendance))
            totals[role] = total
            if counts(role) { renew(role) }
        }
    }

    @inline(__always)
    private func counts(_ role: Int) -> Bool { rotates[role] && totals[role].attendance > 0 }

    /// What it changes when a turn of a role goes from one person to another, with the minutes that it is for each;
    /// nobody is -1.
    func delta(_ role: Int, from p: Int, _ minutesP: Int, to q: Int, _ minutesQ: Int) -> Int {
        var delta = 0
        if fair > 0, counts(role) {
            if p >= 0, q >= 0, minutesP == minutesQ {
                let a = entries[p * roles + role]
                let b = entries[q * roles + role]
                let total = totals[role]
                let units =
                    units(a, p, total, minutes: -minutesP, turns: -1) + units(b, q, total, minutes: minutesQ, turns: 1)
                delta = fair * (units - Int(a.units) - Int(b.units))
            } else {
                delta = fair * wholeDelta(role, p, minutesP, q, minutesQ)
            }
        }
        if share > 0, !shares[role].isEmpty { delta += share * sharesDelta(role, p, minutesP, q, minutesQ) }
        return delta
    }

    /// Gives a turn of a role from one person to another.
    func move(_ role: Int, from p: Int, _ minutesP: Int, to q: Int, _ minutesQ: Int) {
        var total = totals[role]
        if p >= 0 {
            entries[p * roles + role].minutes -= Int32(minutesP)
            entries[p * roles + role].turns -= 1
            minutesOf[role * (perspectives + 1) + perspective[p] + 1] -= minutesP
            total.minutes -= minutesP
            total.all -= minutesP
            total.turns -= 1
        }
        if q >= 0 {
            entries[q * roles + role].minutes += Int32(minutesQ)
            entries[q * roles + role].turns += 1
            minutesOf[role * (perspectives + 1) + perspective[q] + 1] += minutesQ
            total.minutes += minutesQ
            total.all += minutesQ
            total.turns += 1
        }
        let isWhole = total.minutes != totals[role].minutes || total.turns != totals[role].turns
        totals[role] = total
        guard counts(role) else { return }
        if isWhole {
            renew(role)
        } else {
            renew(p, role, total)
            renew(q, role, total)
        }
    }

    /// Works out anew what is fair for everybody who is willing.
    private func renew(_ role: Int) {
        let total = totals[role]
        for person in willing[role] {
            let product = total.turns * attendance[person]
            let fewest = product / total.attendance
            entries[person * roles + role].fewest = Int32(fewest)
            entries[person * roles + role].most = Int32(fewest * total.attendance == product ? fewest : fewest + 1)
            renew(person, role, total)
        }
    }

    @inline(__always)
    private func renew(_ person: Int, _ role: Int, _ total: Total) {
        let entry = entries[person * roles + role]
        entries[person * roles + role].units = Int32(units(entry, person, total, minutes: 0, turns: 0))
    }

    /// Units of one person after so many more minutes and turns, with totals and fair turns as they are.
    @inline(__always)
    private func units(_ entry: Entry, _ person: Int, _ total: Total, minutes: Int, turns: Int) -> Int {
        let own = Int(entry.minutes) + minutes
        let count = Int(entry.turns) + turns
        let away = abs(own * total.attendance - total.minutes * attendance[person])
        let parts = Int(entry.fewest) - count
        let beyond = count - Int(entry.most)
        return FairBoard.quotient(away, 5 * total.attendance, total.reciprocal) + 6 * (max(0, parts) + max(0, beyond))
    }

    /// `away / divisor`, by its reciprocal: a division of whole numbers takes longer than all the rest.
    @inline(__always)
    static func quotient(_ away: Int, _ divisor: Int, _ reciprocal: Double) -> Int {
        var result = Int(Double(away) * reciprocal)
        let rest = away - result * divisor
        if rest < 0 { result -= 1 } else if rest >= divisor { result += 1 }
        return result
    }

    /// Change of all units of a role, where its minutes or turns change in all.
    private func wholeDelta(_ role: Int, _ p: Int, _ minutesP: Int, _ q: Int, _ minutesQ: Int) -> Int {
        var total = totals[role]
        total.minutes += (q >= 0 ? minutesQ : 0) - (p >= 0 ? minutesP : 0)
        total.turns += (q >= 0 ? 1 : 0) - (p >= 0 ? 1 : 0)
        var change = 0
        for person in willing[role] {
            var entry = entries[person * roles + role]
            let before = Int(entry.units)
            let product = total.turns * attendance[person]
            let fewest = product / total.attendance
            entry.fewest = Int32(fewest)
            entry.most = Int32(fewest * total.attendance == product ? fewest : fewest + 1)
            let minutes = person == p ? -minutesP : person == q ? minutesQ : 0
            let turns = person == p ? -1 : person == q ? 1 : 0
            change += units(entry, person, total, minutes: minutes, turns: turns) - before
        }
        return change
    }

    private func sharesDelta(_ role: Int, _ p: Int, _ minutesP: Int, _ q: Int, _ minutesQ: Int) -> Int {
        let from = p >= 0 ? perspective[p] : -1
        let to = q >= 0 ? perspective[q] : -1
        let less = p >= 0 ? minutesP : 0
        let more = q >= 0 ? minutesQ : 0
        if from == to, less == more { return 0 }
        let all = totals[role].all
        var change = 0
        for wanted in shares[role] {
            let own = minutesOf[role * (perspectives + 1) + wanted.perspective + 1]
            let now = own - (from == wanted.perspective ? less : 0) + (to == wanted.perspective ? more : 0)
            let total = all - less + more
            if all > 0 { change -= abs(100 * own - wanted.percent * all) / all }
            if total > 0 { change += abs(100 * now - wanted.percent * total) / total }
        }
        return change
    }
}
