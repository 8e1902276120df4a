/// Labels with the least cost known of each, in the order in which they came.
struct LabelTable {
    private(set) var labels: [AgendaLabel] = []
    private(set) var costs: [Int] = []
    /// By hash: 1 + the index of a label, 0 where free; a power of two of them, at most half of them taken.
    private var places: [Int32] = []
    private var mask = 0

    var isEmpty: Bool { labels.isEmpty }
    var count: Int { labels.count }

    /// Keeps a label at this cost, or at the one it has where that is less; which of them it is.
    @discardableResult
    mutating func keep(_ label: AgendaLabel, _ cost: Int) -> Int {
        let i = index(of: label, orAt: cost)
        if cost < costs[i] { costs[i] = cost }
        return i
    }

    /// Keeps a label at this cost, or at the one it has where that is more.
    mutating func raise(_ label: AgendaLabel, to cost: Int) {
        let i = index(of: label, orAt: cost)
        if cost > costs[i] { costs[i] = cost }
    }

    /// The cost of a label; nil where it isn't there.
    func cost(of label: AgendaLabel) -> Int? {
        if places.isEmpty { return nil }
        var place = Int(truncatingIfNeeded: label.hash >> 32) & mask
        while places[place] != 0 {
            let i = Int(places[place]) - 1
            if labels[i] == label { return costs[i] }
            place = (place + 1) & mask
        }
        return nil
    }

    private mutating func index(of label: AgendaLabel, orAt cost: Int) -> Int {
        if 2 * (labels.count + 1) > places.count { grow() }
        var place = Int(truncatingIfNeeded: label.hash >> 32) & mask
        while places[place] != 0 {
            let i = Int(places[place]) - 1
            if labels[i] == label { return i }
            place = (place + 1) & mask
        }
        labels.append(label)
        costs.append(cost)
        places[place] = Int32(labels.count)
        return labels.count - 1
    }

    private mutating func grow() {
        places = [Int32](repeating: 0, count: max(64, 4 * places.count))
        mask = places.count - 1
        for (i, label) in labels.enumerated() {
            var place = Int(truncatingIfNeeded: label.hash >> 32) & mask
            while places[place] != 0 { place = (place + 1) & mask }
            places[place] = Int32(i + 1)
        }
    }
}
