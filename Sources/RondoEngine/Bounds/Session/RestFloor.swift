/// What planned rests must still cost: breaks keep stretches short, a buffer stands before the closing, and what is left
/// must go somewhere. Dynamic programming back from the end, over the grid; what is done in the blocks is left out.
struct RestFloor {
    private let agenda: AgendaGround
    private let lengths: [Int]
    private let weight: Int
    private let cap: Int
    private let needsBuffer: Bool
    private let stretches: Int
    /// By slot and place: 1 + the least cost, 0 where it isn't known yet.
    private var known: [Int32] = []
    /// How much was looked at.
    private(set) var steps = 0

    /// Where an agenda stands, as far as rests go on from it.
    private struct Place {
        /// Steps of activities that are still to come.
        var left: Int
        var stretch = 0
        /// True where an activity stands since the last break, and where the session could close with the last one.
        var works = false
        var closes = false
        var last = AgendaLabel.Last.nothing
    }

    /// - Parameter cap: what costs so much needn't be told apart.
    init(_ agenda: AgendaGround, lengths: [Int], cap: Int) {
        self.cap = cap
        self.agenda = agenda
        self.lengths = lengths
        weight = agenda.weights[.neighbouringRests]
        needsBuffer = agenda.weights.holds(.closing) && agenda.weights.holds(.closingBuffer)
        // Longer stretches are all alike: no activity may follow without a break.
        stretches = agenda.weights.holds(.stretches) ? min(63, agenda.problem.longestStretch / 5 + 1) : 0
        known = [Int32](repeating: 0, count: (agenda.slots + 1) * (agenda.openSlots + 1) * (stretches + 1) * 16)
    }

    /// The least of a whole agenda whose activities take so many steps, with what rests cost by their minutes.
    mutating func cost(activity total: Int) -> Int {
        let cost = cost(Place(left: total), at: 0)
        return cost < cap ? cost + agenda.restCost(activity: total) : cost
    }

    /// The least of what comes after a label at a slot, with so many steps of activities still to come.
    mutating func cost(_ label: AgendaLabel, at slot: Int, left: Int) -> Int {
        var place = Place(left: left)
        place.stretch = label.stretch
        (place.works, place.closes, place.last) = (label.works, label.closes, label.last)
        return cost(place, at: slot)
    }

    private mutating func cost(_ place: Place, at slot: Int) -> Int {
        if slot == agenda.slots { return place.left == 0 && place.closes ? 0 : cap }
        let stretch = min(place.stretch, stretches)
        let flags = Int(place.last.rawValue) * 4 + (place.works ? 2 : 0) + (place.closes ? 1 : 0)
        let at = ((slot * (agenda.openSlots + 1) + place.left) * (stretches + 1) + stretch) * 16 + flags
        if known[at] > 0 { return Int(known[at]) - 1 }
        let best = extended(place, at: slot)
        known[at] = Int32(best + 1)
        return best
    }

    private mutating func extended(_ place: Place, at slot: Int) -> Int {
        let again = place.last == .buffer || place.last == .rest ? 3 * weight : 0
        if let point = agenda.fixedAt[slot] {
            var next = place
            next.last = point.kind == .buffer ? .buffer : .rest
            _ = pass(&next, point.kind, point.length / 5)
            return again + cost(next, at: slot + point.length / 5)
        }
        let rest = agenda.openSlots - agenda.openBefore[slot] - place.left
        if rest < 0 { return cap }
        var best = cap
        for length in stride(from: 1, through: min(agenda.room[slot], rest), by: 1) {
            for kind in agenda.rests[length] {
                steps += 1
                let units = agenda.units(of: kind, length) + (slot + length == agenda.slots ? 2 : 0)
                if again + units * weight >= best { continue }
                var next = place
                next.last = kind == .buffer ? .buffer : .rest
                if pass(&next, kind, length) {
                    best = min(best, again + units * weight + cost(next, at: slot + length))
                }
            }
        }
        for length in lengths where length <= min(agenda.room[slot], place.left) {
            steps += 1
            var next = place
            next.left -= length
            next.closes = !agenda.mustClose || !needsBuffer || place.last == .buffer
            next.last = .activity
            if pass(&next, .activity, length) { best = min(best, cost(next, at: slot + length)) }
        }
        return best
    }

    /// Goes on with the stretch; false where it is too long.
    private func pass(_ place: inout Place, _ kind: Kind, _ length: Int) -> Bool {
        guard stretches > 0 else { return true }
        let ends = agenda.endsStretch(kind, length)
        place.stretch = ends ? 0 : place.stretch + length
        place.works = ends ? false : place.works || kind == .activity
        return !place.works || 5 * place.stretch <= agenda.problem.longestStretch
    }
}
