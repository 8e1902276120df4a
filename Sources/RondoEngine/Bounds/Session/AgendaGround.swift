/// What agendas of one session are made of: its grid, who is there when, and what an activity asks of a block.
struct AgendaGround {
    let problem: Problem
    let weights: SessionWeights
    /// Steps of the grid in the session.
    let slots: Int
    /// Steps between fixed points.
    let spans: [Range<Int>]
    /// By start in steps: the fixed point that stands there.
    let fixedAt: [Int: FixedPointFrame]
    /// Steps that no fixed point takes.
    let openSlots: Int
    /// Activities that are followed: those asked for and those pinned, one bit each.
    let followed: [Int]
    /// Pins that an agenda must keep, one bit each.
    let pins: [PinFrame]
    private let present: [Int]

    init(_ ground: BoundGround, _ weights: SessionWeights) {
        problem = ground.problem
        self.weights = weights
        let frame = ground.problem.sessions[0]
        slots = (frame.end - frame.start) / 5
        spans = ground.openSpans(0).map { (($0.lowerBound - frame.start) / 5)..<(($0.upperBound - frame.start) / 5) }
        var fixed: [Int: FixedPointFrame] = [:]
        for i in frame.fixedPoints {
            fixed[(ground.problem.fixedPoints[i].start - frame.start) / 5] = ground.problem.fixedPoints[i]
        }
        fixedAt = fixed
        openSlots = spans.reduce(0) { $0 + $1.count }
        pins = Array(
            ground.problem.pins.filter { pin in
                pin.activity >= 0 && weights.holds(pin.session < 0 ? .openPins : .pins)
            }.prefix(8))
        var followed: [Int] = []
        let asked = weights[.wanted] > 0 ? ground.problem.likedActivities : []
        for activity in asked + pins.map(\.activity) where !followed.contains(activity) && followed.count < 16 {
            followed.append(activity)
        }
        self.followed = followed
        present = ground.index.present[0]
    }

    /// Who takes part in a block, ascending.
    func people(from start: Int, _ length: Int) -> [Int] {
        let from = problem.sessions[0].start + 5 * start
        return present.filter { problem.presentFrom[$0] < from + 5 * length && problem.presentTo[$0] > from }
    }

    /// Those of them who are there for all of it.
    func throughout(_ people: [Int], _ start: Int, _ length: Int) -> [Int] {
        let from = problem.sessions[0].start + 5 * start
        return people.filter { problem.presentFrom[$0] <= from && problem.presentTo[$0] >= from + 5 * length }
    }

    /// False where an option breaks something for these people wherever they are.
    func suits(_ option: Int, _ people: [Int]) -> Bool {
        let frame = problem.options[option]
        let n = people.count
        if weights.holds(.sizes) {
            if n < frame.peopleLeast || n > frame.peopleMost { return false }
            if frame.hasGroups, GroupSizes.outside(n, groups: GroupSizes.count(of: n, in: frame), in: frame) > 0 {
                return false
            }
        }
        if weights.holds(.strayPhases), !frame.anywhere, problem.phasePercent[frame.phase] == 0 { return false }
        return problem.sessions[0].spaces.contains { hasRoom(problem.sessionSpaces[$0], option, people) }
    }

    private func hasRoom(_ space: Int, _ option: Int, _ people: [Int]) -> Bool {
        let room = problem.spaces[space]
        if weights.holds(.capacity), people.reduce(0, { $0 + problem.people[$1].heads }) > room.capacity {
            return false
        }
        if weights.holds(.requiredFeatures) {
            let asked = people.reduce(problem.options[option].features) { $0 | problem.people[$1].features }
            if asked & ~room.features != 0 { return false }
        }
        if weights.holds(.keptFree) {
            let asked = people.reduce(0) { $0 | problem.people[$1].nearby }
            let free = problem.sessions[0].spaces.reduce(0) { bits, i in
                problem.sessionSpaces[i] == space ? bits : bits | problem.spaces[problem.sessionSpaces[i]].features
            }
            if asked & ~free != 0 { return false }
        }
        guard weights.holds(.barriers) else { return true }
        return people.allSatisfy { person in
            problem.people[person].profile == 0
                || problem.barriers[
                    problem.accessIndex(
                        session: 0, space: space, option: option, profile: problem.people[person].profile)] == 0
        }
    }

    /// The least that a block of an option costs by its length alone; nil where it breaks something.
    func cost(of option: Int, length: Int, _ n: Int, _ throughout: [Int]) -> Int? {
        guard canFill(option, n, throughout) else { return nil }
        let frame = problem.options[option]
        let groups = frame.hasGroups ? GroupSizes.count(of: n, in: frame) : 0
        let largest = groups > 0 ? (n + groups - 1) / groups : n
        let least = frame.each == 0 ? frame.least : max(frame.least, frame.each * largest)
        var best: Int?
        for pauses in 0...frame.stepShares.count {
            let content = 5 * length - frame.adds - pauses * problem.pauseLength
            if pauses > 0, pauses * problem.pauseLength >= 5 * length { break }
            if weights.holds(.lengthRange), content < least || content > max(frame.most, least) { continue }
            let cost =
                abs(content - max(frame.ideal, least)) / 5 * weights[.lengthTarget]
                + pauses * weights[.neighbouringRests]
            best = min(best ?? cost, cost)
        }
        return best
    }

    /// False where a seat of an option can't be held by somebody who is there throughout.
    private func canFill(_ option: Int, _ n: Int, _ throughout: [Int]) -> Bool {
        guard weights.holds(.emptySeats), weights.holds(.absentHolders) else { return true }
        for role in problem.roles.indices where !problem.roles[role].isSessionLong {
            let seats = seats(of: role, option, n)
            if seats == 0 { continue }
            let willing = throughout.filter { problem.people[$0].yesTo & (1 << role) != 0 }.count
            let isExclusive = weights.holds(.clashes) && problem.roles[role].clashes & (1 << role) != 0
            if willing < (isExclusive ? seats : 1) { return false }
        }
        return true
    }

    /// Seats of a role where `n` people do an option.
    func seats(of role: Int, _ option: Int, _ n: Int) -> Int {
        let at = option * problem.roles.count + role
        let frame = problem.options[option]
        let groups = frame.hasGroups ? GroupSizes.count(of: n, in: frame) : 0
        if groups == 0 { return Int(problem.seatsPlain[at]) }
        return max(Int(problem.seatsStrand[at]), Int(problem.seatsGroup[at]) * groups)
    }

    /// What an agenda knows of an option in a block.
    func way(_ option: Int, _ start: Int, _ length: Int) -> BlockWay {
        let frame = problem.options[option]
        var way = BlockWay()
        let tellsPhases = weights.weigh([.phaseShares, .air]) || weights.holds(.phaseOrder)
        way.phase = tellsPhases ? frame.phase : 0
        way.anywhere = frame.anywhere
        way.opens = frame.opens
        way.closes = frame.closes
        way.energy = weights[.energySteps] > 0 ? frame.energy.signum() : 0
        if weights[.plenaryFirst] > 0 {
            way.isPlenary = frame.isPlenary && !frame.anywhere && !frame.opens
            way.isSmaller = !frame.isPlenary
        }
        way.exposure = weights[.earlyRisk] > 0 && !problem.hasPast ? frame.exposure : 0
        if let bit = followed.firstIndex(of: frame.activity) { way.activity = 1 << UInt32(bit) }
        if weights[.repeats] > 0, !frame.repeats { way.isAgain = problem.pastActivity[frame.activity] > 0 }
        let minute = problem.sessions[0].start + 5 * start
        for (bit, pin) in pins.enumerated() where pin.activity == frame.activity {
            if pin.start < 0 || pin.start == minute, pin.length < 0 || pin.length == 5 * length {
                way.pins |= 1 << UInt32(bit)
            }
        }
        return way
    }
}
