import RondoEngine

/// Reads anybody's solution of a problem: what the engine can't represent is refused, with what would mend it.
struct SolutionReader {
    private let problem: Problem
    private let timetable: TimetableReader

    init(_ problem: Problem) {
        self.problem = problem
        timetable = TimetableReader(problem)
    }

    /// The solution of a file.
    func solution(_ file: Place) throws(Refusal) -> Solution {
        let root = try file.object(["rondo", "sessions"])
        let sessions = try root.needed("sessions")
        var solution = Solution()
        for (index, place) in try timetable.sessions(sessions).enumerated() {
            solution.sessions.append(try session(place, index))
        }
        if let frozen = problem.frozen, !solution.hasTimetable(of: frozen) {
            throw sessions.refusal(
                "solution.frozen", "don't have the blocks, options, spaces and pauses of the frozen timetable",
                remedy: "the blocks as they stand under the problem's 'frozen'")
        }
        return solution
    }

    private func session(_ place: Place, _ index: Int) throws(Refusal) -> SessionSolution {
        let members = try place.object(["blocks", "turns"])
        var session = SessionSolution()
        let (blocks, strands) = try timetable.blocks(
            members.needed("blocks"), in: index, strandKeys: ["groups", "turns"])
        session.blocks = blocks
        for (b, block) in blocks.enumerated() where block.kind == .activity {
            try readPeople(&session.blocks[b], strands[b], index)
        }
        session.seats = [Int](repeating: -1, count: problem.sessionSeatRoles.count)
        for place in try members.list("turns") {
            let row = try place.row([0..<problem.roles.count, 0..<problem.people.count])
            let (role, person) = (row[0], row[1])
            guard says(person, yesTo: role), isPresent(person, index, 0, 1440) else {
                throw place.refusal(
                    "solution.turn", "gives role \(role) to person \(person), who didn't say yes to it or isn't there")
            }
            let seat = session.seats.indices.first {
                problem.sessionSeatRoles[$0] == role && session.seats[$0] < 0
            }
            guard let seat else {
                throw place.refusal("solution.turn", "is one more than session \(index) has of role \(role)")
            }
            session.seats[seat] = person
        }
        return session
    }

    /// Who is in which strand and group of a block, and who has which of its turns.
    private func readPeople(_ block: inout BlockSolution, _ strands: [Place], _ session: Int) throws(Refusal) {
        var isListed = [Bool](repeating: false, count: problem.people.count)
        for (k, place) in strands.enumerated() {
            let members = try place.object(["option", "space", "pauses", "groups", "turns"])
            let groups = try members.needed("groups")
            for group in try groups.list() {
                let people = try group.numbers(0..<problem.people.count)
                for person in people {
                    guard isPresent(person, session, block.start, block.start + block.length) else {
                        throw group.refusal("solution.people", "has person \(person), who isn't there then")
                    }
                    guard !isListed[person] else {
                        throw group.refusal("solution.people", "has person \(person), who is in this block already")
                    }
                    isListed[person] = true
                }
                block.strands[k].groups.append(people)
            }
            let order = try sort(&block.strands[k], groups)
            try readTurns(&block.strands[k], members, order)
        }
        let missing = problem.people.indices.first {
            !isListed[$0] && isPresent($0, session, block.start, block.start + block.length)
        }
        if let missing, let place = strands.first {
            throw place.refusal(
                "solution.people", "and the strands beside it lack person \(missing), who is there then",
                remedy: "everybody who is there for a part of a block is in exactly one of its strands")
        }
    }

    /// Puts larger groups first, as the engine has them, and tells where each group of the file went.
    private func sort(_ strand: inout StrandSolution, _ place: Place) throws(Refusal) -> [Int] {
        let people = strand.groups.reduce(0) { $0 + $1.count }
        let sizes = problem.groupSizes(of: people, option: strand.option)
        guard !sizes.isEmpty else {
            guard strand.groups.count <= 1 else {
                throw place.refusal(
                    "solution.groups", "has \(strand.groups.count) lists", remedy: "one list: this option has no groups"
                )
            }
            if strand.groups.isEmpty { strand.groups = [[]] }
            return []
        }
        let order = strand.groups.indices.sorted {
            (-strand.groups[$0].count, $0) < (-strand.groups[$1].count, $1)
        }
        guard order.map({ strand.groups[$0].count }) == sizes else {
            throw place.refusal(
                "solution.groups", "has groups of \(strand.groups.map { String($0.count) }.joined(separator: ", "))",
                remedy: "for \(people) people groups of \(sizes.map(String.init).joined(separator: ", "))")
        }
        strand.groups = order.map { strand.groups[$0] }
        var placeOf = [Int](repeating: 0, count: order.count)
        for (to, from) in order.enumerated() { placeOf[from] = to }
        return placeOf
    }

    private func readTurns(_ strand: inout StrandSolution, _ members: Members, _ order: [Int]) throws(Refusal) {
        strand.seats = problem.seats(of: strand.option, groups: order.count)
        for place in try members.list("turns") {
            let row = try place.row([0..<problem.roles.count, -1..<order.count, 0..<problem.people.count])
            let group = row[1] < 0 ? -1 : order[row[1]]
            let (role, person) = (row[0], row[2])
            let sits =
                group < 0 ? strand.groups.contains { $0.contains(person) } : strand.groups[group].contains(person)
            guard sits else {
                throw place.refusal(
                    "solution.turn", "gives role \(role) to person \(person), who doesn't sit there",
                    remedy: "somebody of this strand, and where it names a group, of that group")
            }
            guard says(person, yesTo: role) else {
                throw place.refusal(
                    "solution.turn", "gives role \(role) to person \(person), who didn't say yes to it",
                    remedy: "leave the seat empty rather than take somebody who hasn't said yes")
            }
            let seat = strand.seats.indices.first {
                strand.seats[$0].role == role && strand.seats[$0].group == group && strand.seats[$0].person < 0
            }
            guard let seat else {
                throw place.refusal(
                    "solution.turn", "is one more than there are seats of role \(role) here",
                    remedy: "the option's 'seats' say how many the strand and each group have")
            }
            strand.seats[seat].person = person
        }
    }

    private func says(_ person: Int, yesTo role: Int) -> Bool { problem.people[person].yesTo >> role & 1 == 1 }

    /// True where a person is there for more than 0 minutes of a span.
    private func isPresent(_ person: Int, _ session: Int, _ start: Int, _ end: Int) -> Bool {
        let at = session * problem.people.count + person
        return min(end, problem.presentTo[at]) > max(start, problem.presentFrom[at])
    }
}
