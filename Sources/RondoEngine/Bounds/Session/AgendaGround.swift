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
    /// Bits of the followed activities that were asked for, at most four of them.
    let asked: [UInt64]
    /// Pins that an agenda must keep, one bit each.
    let pins: [PinFrame]
    /// True where the first activity block must open.
    let mustOpen: Bool
    /// True where the last activity block should close.
    let mustClose: Bool
    /// True where phases must come in their order.
    let isInOrder: Bool
    /// By slot: steps until the next fixed point or the end; 0 inside a fixed point.
    private(set) var room: [Int] = []
    /// By slot: steps before it that no fixed point takes.
    private(set) var openBefore: [Int] = []
    /// By length: the kinds of rest that an agenda may have use for.
    private(set) var rests: [[Kind]] = []
    private let present: [Int]
    private let hasMeals: Bool

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
        hasMeals = fixed.values.contains { $0.kind == .meal }
        openSlots = spans.reduce(0) { $0 + $1.count }
        pins = Array(
            ground.problem.pins.filter { pin in
                pin.activity >= 0 && weights.holds(pin.session < 0 ? .openPins : .pins)
            }.prefix(8))
        var followed: [Int] = []
        let liked = weights[.wanted] > 0 ? ground.problem.likedActivities : []
        for activity in liked.prefix(4) + pins.map(\.activity)
        where !followed.contains(activity) && followed.count < 16 {
            followed.append(activity)
        }
        self.followed = followed
        asked = liked.prefix(4).indices.map { 1 << UInt64($0) }
        present = ground.index.present[0]
        mustOpen = frame.mustOpen && weights.holds(.opening)
        mustClose = frame.mustClose
        isInOrder = weights.holds(.phaseOrder)
        for slot in 0...slots {
            room.append(spans.first { $0.contains(slot) }.map { $0.upperBound - slot } ?? 0)
            openBefore.append(spans.reduce(0) { $0 + max(0, min($1.upperBound, slot) - $1.lowerBound) })
        }
        for length in 0...slots {
            // A break that is too short to count as one is a buffer that costs more, or as much.
            let isBetter = endsStretch(.break, length) || units(of: .break, length) < units(of: .buffer, length)
            rests.append(isBetter ? [.break, .buffer] : [.buffer])
        }
    }

    /// What planned rests cost by their minutes together, where so many steps are activities.
    func restCost(activity total: Int) -> Int {
        2 * (max(0, 5 * (openSlots - total) - problem.sessions[0].restAllowance) / 5) * weights[.restShare]
    }

    /// Units of a planned break or buffer by its length.
    func units(of kind: Kind, _ length: Int) -> Int {
        kind == .break ? (abs(5 * length - problem.breakLength) + 4) / 5 : (max(0, 5 * length - 10) + 4) / 5
    }

    /// True where a rest ends the stretch before it.
    func endsStretch(_ kind: Kind, _ length: Int) -> Bool {
        kind == .meal || kind == .arrival || (kind == .break && 5 * length >= problem.breakLength)
    }

    /// Which of the activities asked for are among these, one bit each.
    @inline(__always)
    func placed(_ activities: UInt64) -> Int {
        var set = 0
        for (i, bit) in asked.enumerated() where activities & bit != 0 { set |= 1 << i }
        return set
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

    /// True where somebody is there for all of a block.
    func isThroughout(_ person: Int, _ start: Int, _ length: Int) -> Bool {
        let from = problem.sessions[0].start + 5 * start
        return problem.presentFrom[person] <= from && problem.presentTo[person] >= from + 5 * length
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

    /// Spaces that suit an option and these people.
    func spaces(_ option: Int, _ people: [Int]) -> [Int] {
        problem.sessions[0].spaces.map { problem.sessionSpaces[$0] }.filter { hasRoom($0, option, people) }
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
        canFill(option, n, throughout) ? content(of: option, length: length, n)?.cost : nil
    }

    /// How many pauses suit a block of an option best, and what it costs by its length alone; nil where none does.
    func content(of option: Int, length: Int, _ n: Int) -> (pauses: Int, cost: Int)? {
        let frame = problem.options[option]
        let groups = groups(option, n)
        let largest = groups > 0 ? (n + groups - 1) / groups : n
        let least = frame.each == 0 ? frame.least : max(frame.least, frame.each * largest)
        var best: (pauses: Int, cost: Int)?
        for pauses in 0...frame.stepShares.count {
            let content = 5 * length - frame.adds - pauses * problem.pauseLength
            if pauses > 0, pauses * problem.pauseLength >= 5 * length { break }
            if weights.holds(.lengthRange), content < least || content > max(frame.most, least) { continue }
            let cost =
                abs(content - max(frame.ideal, least)) / 5 * weights[.lengthTarget]
                + pauses * weights[.neighbouringRests]
            if best.map({ cost < $0.cost }) ?? true { best = (pauses, cost) }
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
        let groups = groups(option, n)
        if groups == 0 { return Int(problem.seatsPlain[at]) }
        return max(Int(problem.seatsStrand[at]), Int(problem.seatsGroup[at]) * groups)
    }

    /// Groups that `n` people make with an option; 0 where it has none.
    func groups(_ option: Int, _ n: Int) -> Int {
        let frame = problem.options[option]
        return frame.hasGroups ? GroupSizes.count(of: n, in: frame) : 0
    }

    /// The phase of an option; 0 where nothing asks for it.
    func phase(of frame: OptionFrame) -> Int {
        weights.weigh([.phaseShares, .air]) || weights.holds(.phaseOrder) ? frame.phase : 0
    }

    /// What an agenda knows of an option in a block.
    func way(_ option: Int, _ start: Int, _ length: Int) -> BlockWay {
        let frame = problem.options[option]
        var way = BlockWay()
        way.phase = phase(of: frame)
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

    /// True where an agenda with one way is never worse with the other in its place.
    func isNever(_ way: BlockWay, better other: BlockWay) -> Bool {
        guard way.phase == other.phase, way.activity == other.activity, way.pins == other.pins,
            way.energy == other.energy || (other.energy == 0 && !hasMeals), other.anywhere || !way.anywhere,
            other.opens || !way.opens, other.isSmaller || !way.isSmaller, way.isPlenary || !other.isPlenary,
            other.exposure <= way.exposure, way.isAgain || !other.isAgain
        else { return false }
        return way.closes == other.closes || (weights.holds(.closing) && other.closes)
    }
}
