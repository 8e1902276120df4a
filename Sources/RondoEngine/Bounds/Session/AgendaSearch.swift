/// The least cost of an agenda with its turns, by dynamic programming over the grid.
///
/// Labels are kept by time, each with its least cost; a label is dropped where it can't stay below the cap.
struct AgendaSearch {
    private let agenda: AgendaGround
    private let ways: BlockWays
    private let supply: LengthSupply
    private let cap: Int
    private let constant: Int
    private var floor: SetFloor
    private var rests: RestFloor
    /// What leads from label to label, where that is asked for.
    private(set) var graph: AgendaGraph?

    /// - Parameters:
    ///   - supply: block lengths, all of which are used, and what the turns cost with them.
    ///   - cap: what costs so much needn't be told apart.
    ///   - isListing: true where the agendas are asked for, and not their least cost alone.
    init(
        _ agenda: AgendaGround, _ ways: BlockWays, _ anyStart: [[AnyStart]], _ supply: LengthSupply, _ rests: RestFloor,
        cap: Int, isListing: Bool = false
    ) {
        self.agenda = agenda
        graph = isListing ? AgendaGraph(slots: agenda.slots) : nil
        self.ways = ways
        self.supply = supply
        self.cap = cap
        constant = agenda.restCost(activity: supply.total)
        self.rests = rests
        floor = SetFloor(agenda, anyStart, supply)
    }

    /// The least cost below the cap, or the cap; nil where the budget ended before that was known, or there are too many
    /// agendas to list.
    mutating func least(_ budget: inout BoundBudget) -> Int? {
        guard constant < cap else { return cap }
        var layers = [LabelTable](repeating: LabelTable(), count: agenda.slots + 1)
        layers[0].keep(AgendaLabel(), constant)
        for slot in 0..<agenda.slots {
            let layer = layers[slot]
            graph?.startSlot(slot)
            layers[slot] = LabelTable()
            var steps = 0
            for i in 0..<layer.count {
                graph?.startLabel()
                extend(layer.labels[i], layer.costs[i], slot, &layers, &steps)
                if i & 255 == 255 {
                    budget.take(steps)
                    steps = 0
                    if budget.isOver || graph?.isFull ?? false { return nil }
                }
            }
            budget.take(steps)
            if budget.isOver { return nil }
        }
        var best = cap
        let last = layers[agenda.slots]
        graph?.startSlot(agenda.slots)
        for i in 0..<last.count {
            let label = last.labels[i]
            graph?.startLabel()
            guard supply.used[label.lengths] == supply.total, label.closes, label.hasActed,
                label.pins == (1 << UInt64(agenda.pins.count)) - 1
            else { continue }
            let rest = floor.cost(label, below: cap)
            graph?.end(rest, turns: supply.least[label.lengths])
            best = min(best, last.costs[i] + rest)
        }
        return best
    }

    private mutating func keep(
        _ label: AgendaLabel, _ cost: Int, _ slot: Int, _ layers: inout [LabelTable], _ steps: inout Int,
        _ edge: AgendaGraph.Edge
    ) {
        steps += 1
        let before = floor.steps + rests.steps
        let sure = cost + rests.cost(label, at: slot, left: supply.total - supply.used[label.lengths])
        let isBelow = sure < cap && sure + floor.cost(label, below: cap - sure) < cap
        steps += floor.steps + rests.steps - before
        if !isBelow { return }
        let index = layers[slot].keep(label, cost)
        graph?.add(edge, to: index, at: slot)
    }

    private mutating func extend(
        _ label: AgendaLabel, _ cost: Int, _ slot: Int, _ layers: inout [LabelTable], _ steps: inout Int
    ) {
        if let point = agenda.fixedAt[slot] {
            let (next, added) = after(point, label)
            let edge = AgendaGraph.Edge(cost: added, length: point.length / 5, point.kind)
            keep(next, cost + added, slot + point.length / 5, &layers, &steps, edge)
            return
        }
        let room = agenda.room[slot]
        let rest = agenda.openSlots - supply.total - (agenda.openBefore[slot] - supply.used[label.lengths])
        for length in stride(from: 1, through: min(room, rest), by: 1) {
            for kind in agenda.rests[length] {
                if let (next, added) = after(kind, length, label, isLast: slot + length == agenda.slots) {
                    let edge = AgendaGraph.Edge(cost: added, length: length, kind)
                    keep(next, cost + added, slot + length, &layers, &steps, edge)
                }
            }
        }
        for (length, state) in supply.next[label.lengths] where length <= room {
            for (i, (way, wayCost)) in ways.ways(slot, length).enumerated() {
                if var (next, added) = after(way, length, label) {
                    next.lengths = state
                    added += wayCost
                    let edge = AgendaGraph.Edge(cost: added, length: length, .activity, way: i)
                    keep(next, cost + added, slot + length, &layers, &steps, edge)
                }
            }
        }
    }

    private func after(_ point: FixedPointFrame, _ label: AgendaLabel) -> (AgendaLabel, Int) {
        var next = label
        let rests = label.last == .buffer || label.last == .rest
        next.last = point.kind == .buffer ? .buffer : .rest
        next.lastPhase = 0
        if point.kind == .meal, agenda.weights[.energySteps] > 0 { next.meals = min(3, next.meals + 1) }
        stretch(&next, point.kind, point.length / 5)
        return (next, rests ? 3 * agenda.weights[.neighbouringRests] : 0)
    }

    private func after(_ kind: Kind, _ length: Int, _ label: AgendaLabel, isLast: Bool) -> (AgendaLabel, Int)? {
        var next = label
        var units = label.last == .buffer || label.last == .rest ? 3 : 0
        units += agenda.units(of: kind, length)
        if isLast { units += 2 }
        next.last = kind == .buffer ? .buffer : .rest
        next.lastPhase = 0
        stretch(&next, kind, length)
        if isTooLong(next) { return nil }
        return (next, units * agenda.weights[.neighbouringRests])
    }

    private func stretch(_ label: inout AgendaLabel, _ kind: Kind, _ length: Int) {
        guard agenda.weights.holds(.stretches) else { return }
        let ends = agenda.endsStretch(kind, length)
        label.stretch = ends ? 0 : min(63, label.stretch + length)
        label.works = ends ? false : label.works || kind == .activity
    }

    private func isTooLong(_ label: AgendaLabel) -> Bool {
        label.works && 5 * label.stretch > agenda.problem.longestStretch
    }

    private func after(_ way: BlockWay, _ length: Int, _ label: AgendaLabel) -> (AgendaLabel, Int)? {
        let weights = agenda.weights
        var next = label
        var cost = 0
        if !label.hasActed, agenda.mustOpen, !way.opens { return nil }
        if agenda.isInOrder, !way.anywhere {
            if way.phase + 1 < label.pointer { return nil }
            next.pointer = way.phase + 1
        }
        next.closes =
            !agenda.mustClose
            || ((way.closes || !weights.holds(.closing))
                && (!way.closes || !weights.holds(.closingBuffer) || label.last == .buffer))
        stretch(&next, .activity, length)
        if isTooLong(next) { return nil }
        if weights[.phaseShares] > 0 { next.add(length, to: way.phase) }
        if weights[.energySteps] > 0 {
            if way.energy != 0, way.energy == label.energy { cost += weights[.energySteps] }
            if way.energy <= 0 { cost += label.meals * weights[.energySteps] }
            next.meals = 0
            next.energy = way.energy
        }
        if weights[.air] > 0 {
            if label.last == .activity, way.phase != label.lastPhase { cost += weights[.air] }
            next.lastPhase = way.phase
        }
        if way.isPlenary, !label.hasSpoken { cost += weights[.plenaryFirst] }
        if way.isSmaller { next.hasSpoken = true }
        if way.exposure > 0 {
            let minutes = 5 * supply.used[label.lengths]
            if way.exposure == 2, minutes < 120 { cost += 2 * weights[.earlyRisk] }
            if way.exposure == 1, minutes < 30 { cost += weights[.earlyRisk] }
        }
        let activity = UInt64(way.activity)
        if way.isAgain || label.activities & activity != 0 { cost += weights[.repeats] }
        next.activities |= activity
        next.pins |= UInt64(way.pins)
        next.hasActed = true
        next.last = .activity
        return (next, cost)
    }
}
