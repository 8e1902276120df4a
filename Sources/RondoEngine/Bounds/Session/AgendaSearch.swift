/// The least cost of an agenda with given block lengths, by dynamic programming over the grid.
///
/// Labels are kept by time, each with its least cost; a label is dropped where it can't stay below the cap.
struct AgendaSearch {
    private let agenda: AgendaGround
    private let ways: BlockWays
    private let supply: LengthSupply
    private let total: Int
    private let cap: Int
    private let percents: [Int]
    /// Phases of which an option stands outside the order: they can always still come.
    private let stray: [Bool]
    private let constant: Int

    /// - Parameters:
    ///   - supply: block lengths, all of which are used.
    ///   - cap: what costs so much needn't be told apart.
    init(_ agenda: AgendaGround, _ ways: BlockWays, _ supply: LengthSupply, cap: Int) {
        self.agenda = agenda
        self.ways = ways
        self.supply = supply
        self.cap = cap
        total = supply.used[supply.end]
        let problem = agenda.problem
        percents = (0..<problem.phaseCount).map { problem.phasePercent[$0] }
        stray = (0..<problem.phaseCount).map { phase in problem.options.contains { $0.phase == phase && $0.anywhere } }
        let rest = 5 * (agenda.openSlots - total)
        constant =
            2 * (max(0, rest - problem.sessions[0].restAllowance) / 5) * agenda.weights[.restShare]
    }

    /// The least cost below the cap, or the cap; nil where the budget ended before that was known.
    func least(_ budget: inout BoundBudget) -> Int? {
        guard constant < cap else { return cap }
        var layers = [[AgendaLabel: Int]](repeating: [:], count: agenda.slots + 1)
        layers[0][AgendaLabel()] = constant
        for slot in 0..<agenda.slots {
            let layer = layers[slot]
            layers[slot] = [:]
            if layer.isEmpty { continue }
            var steps = 0
            for (label, cost) in layer { extend(label, cost, slot, &layers, &steps) }
            budget.take(steps)
            if budget.isOver { return nil }
        }
        return layers[agenda.slots].reduce(cap) { min($0, $1.value + closingCost($1.key)) }
    }

    private func extend(
        _ label: AgendaLabel, _ cost: Int, _ slot: Int, _ layers: inout [[AgendaLabel: Int]], _ steps: inout Int
    ) {
        func keep(_ label: AgendaLabel, _ cost: Int, _ slot: Int) {
            steps += 1
            if cost + phaseCost(label, isWhole: false) >= cap { return }
            layers[slot][label] = min(layers[slot][label] ?? cost, cost)
        }
        if let point = agenda.fixedAt[slot] {
            let (next, added) = after(point, label)
            keep(next, cost + added, slot + point.length / 5)
            return
        }
        guard let span = agenda.spans.first(where: { $0.contains(slot) }) else { return }
        let room = span.upperBound - slot
        let rest = agenda.openSlots - total - (openBefore(slot) - supply.used[Int(label.lengths)])
        for length in 1...max(1, min(room, rest)) where length <= rest {
            for kind in [Kind.break, .buffer] {
                if let (next, added) = after(kind, length, label, isLast: slot + length == agenda.slots) {
                    keep(next, cost + added, slot + length)
                }
            }
        }
        for (length, state) in supply.next[Int(label.lengths)] where length <= room {
            for (way, wayCost) in ways.ways(slot, length) {
                if var (next, added) = after(way, length, label) {
                    next.lengths = UInt16(state)
                    added += wayCost
                    keep(next, cost + added, slot + length)
                }
            }
        }
    }

    /// Steps before a slot that no fixed point takes.
    private func openBefore(_ slot: Int) -> Int {
        agenda.spans.reduce(0) { $0 + max(0, min($1.upperBound, slot) - $1.lowerBound) }
    }

    private func after(_ point: FixedPointFrame, _ label: AgendaLabel) -> (AgendaLabel, Int) {
        var next = label
        let rests = label.last == .buffer || label.last == .rest
        next.last = point.kind == .buffer ? .buffer : .rest
        clear(&next)
        if point.kind == .meal, agenda.weights[.energySteps] > 0 { next.meals = min(3, next.meals + 1) }
        stretch(&next, point.kind, point.length / 5)
        return (next, rests ? 3 * agenda.weights[.neighbouringRests] : 0)
    }

    private func after(_ kind: Kind, _ length: Int, _ label: AgendaLabel, isLast: Bool) -> (AgendaLabel, Int)? {
        var next = label
        var units = label.last == .buffer || label.last == .rest ? 3 : 0
        if kind == .break {
            units += (abs(5 * length - agenda.problem.breakLength) + 4) / 5
        } else {
            units += (max(0, 5 * length - 10) + 4) / 5
        }
        if isLast { units += 2 }
        next.last = kind == .buffer ? .buffer : .rest
        clear(&next)
        stretch(&next, kind, length)
        if isTooLong(next) { return nil }
        return (next, units * agenda.weights[.neighbouringRests])
    }

    /// Forgets what only two activity blocks side by side can read.
    private func clear(_ label: inout AgendaLabel) { label.lastPhase = 0 }

    private func stretch(_ label: inout AgendaLabel, _ kind: Kind, _ length: Int) {
        guard agenda.weights.holds(.stretches) else { return }
        let ends =
            kind == .meal || kind == .arrival || (kind == .break && 5 * length >= agenda.problem.breakLength)
        label.stretch = ends ? 0 : min(63, label.stretch + UInt8(length))
        label.works = ends ? false : label.works || kind == .activity
    }

    private func isTooLong(_ label: AgendaLabel) -> Bool {
        label.works && 5 * Int(label.stretch) > agenda.problem.longestStretch
    }

    private func after(_ way: BlockWay, _ length: Int, _ label: AgendaLabel) -> (AgendaLabel, Int)? {
        let weights = agenda.weights
        let frame = agenda.problem.sessions[0]
        var next = label
        var cost = 0
        if !label.hasActed, frame.mustOpen, weights.holds(.opening), !way.opens { return nil }
        if weights.holds(.phaseOrder), !way.anywhere {
            if way.phase + 1 < Int(label.pointer) { return nil }
            next.pointer = UInt8(way.phase + 1)
        }
        if frame.mustClose {
            next.closes =
                (way.closes || !weights.holds(.closing))
                && (!way.closes || !weights.holds(.closingBuffer) || label.last == .buffer)
        } else {
            next.closes = true
        }
        stretch(&next, .activity, length)
        if isTooLong(next) { return nil }
        if weights[.phaseShares] > 0 { next.phases += UInt64(length) << UInt64(6 * way.phase) }
        if weights[.energySteps] > 0 {
            if way.energy != 0, way.energy == Int(label.energy) { cost += weights[.energySteps] }
            if way.energy <= 0 { cost += Int(label.meals) * weights[.energySteps] }
            next.meals = 0
            next.energy = Int8(way.energy)
        }
        if weights[.air] > 0 {
            if label.last == .activity, way.phase != Int(label.lastPhase) { cost += weights[.air] }
            next.lastPhase = UInt8(way.phase)
        }
        if way.isPlenary, !label.hasSpoken { cost += weights[.plenaryFirst] }
        if way.isSmaller { next.hasSpoken = true }
        if way.exposure > 0 {
            let minutes = 5 * supply.used[Int(label.lengths)]
            if way.exposure == 2, minutes < 120 { cost += 2 * weights[.earlyRisk] }
            if way.exposure == 1, minutes < 30 { cost += weights[.earlyRisk] }
        }
        let activity = UInt16(way.activity)
        if way.isAgain || label.activities & activity != 0 { cost += weights[.repeats] }
        next.activities |= activity
        next.pins |= UInt8(way.pins)
        next.hasActed = true
        next.last = .activity
        return (next, cost)
    }

    /// What the phases must cost: of a whole agenda exactly, of a part those that have too much already, and those that
    /// have too little and can't come again.
    private func phaseCost(_ label: AgendaLabel, isWhole: Bool) -> Int {
        let weight = agenda.weights[.phaseShares]
        if weight == 0 { return 0 }
        let inOrder = agenda.weights.holds(.phaseOrder)
        var units = 0
        for (phase, percent) in percents.enumerated() {
            let beyond = 100 * label.steps(of: phase) - percent * total
            if beyond > 0 {
                units += beyond / total
            } else if isWhole || (inOrder && phase + 1 < Int(label.pointer) && !stray[phase]) {
                units += -beyond / total
            }
        }
        return units * weight
    }

    /// What a whole agenda costs beside what was counted on the way; a lot where it breaks something.
    private func closingCost(_ label: AgendaLabel) -> Int {
        guard Int(label.lengths) == supply.end, label.closes, label.hasActed,
            Int(label.pins) == (1 << agenda.pins.count) - 1
        else { return cap }
        var missing = 0
        for activity in agenda.problem.likedActivities {
            guard agenda.weights[.wanted] > 0, let bit = agenda.followed.firstIndex(of: activity) else { continue }
            if label.activities & (1 << UInt16(bit)) == 0 { missing += 1 }
        }
        return missing * agenda.weights[.wanted] + phaseCost(label, isWhole: true)
    }
}
