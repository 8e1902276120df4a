/// The least that groups cost by who sits together, whoever is in which: people without anybody else of their
/// perspective, and professionals beyond their share.
///
/// People who are alike, and those who stay together, are bundles of one sort. Groups are filled one after the other,
/// by dynamic programming over how many bundles of each sort are left.
struct MixtureFloor {
    /// People who are in one group: perspectives, and how many are professionals.
    private struct Bundle: Hashable {
        var perspectives: [Int]
        var professionals: Int
    }
    private let problem: Problem
    private let bindsPairs: Bool
    private var known: [[Int]: Int] = [:]
    /// Bundles that can be left, beyond which nothing is said.
    private static let mostStates = 20_000
    /// More than anything costs.
    private static let never = Int.max / 4

    init(_ agenda: AgendaGround) {
        problem = agenda.problem
        bindsPairs = agenda.weights.holds(.splitPairs)
    }

    /// Units of these people in so many groups, even to within one.
    mutating func units(_ people: [Int], groups: Int) -> Int {
        if groups == 0 { return 0 }
        let key = people + [-1, groups]
        if let units = known[key] { return units }
        let units = search(people, groups)
        known[key] = units
        return units
    }

    /// Sorts of bundles, and how many there are of each.
    private func sorts(_ people: [Int]) -> [(bundle: Bundle, count: Int)] {
        var bundleOf = Array(people.indices)
        if bindsPairs {
            for pair in problem.togetherPairs {
                guard let one = people.firstIndex(of: pair.first), let other = people.firstIndex(of: pair.second) else {
                    continue
                }
                let (from, to) = (bundleOf[other], bundleOf[one])
                for i in bundleOf.indices where bundleOf[i] == from { bundleOf[i] = to }
            }
        }
        var sorts: [(bundle: Bundle, count: Int)] = []
        for first in people.indices {
            let members = people.indices.filter { bundleOf[$0] == first }.map { problem.people[people[$0]] }
            if members.isEmpty { continue }
            let bundle = Bundle(
                perspectives: members.map(\.perspective).sorted(),
                professionals: members.filter(\.isProfessional).count)
            if let i = sorts.firstIndex(where: { $0.bundle == bundle }) {
                sorts[i].count += 1
            } else {
                sorts.append((bundle, 1))
            }
        }
        return sorts
    }

    private func search(_ people: [Int], _ groups: Int) -> Int {
        let sorts = sorts(people)
        var states = 1
        for sort in sorts {
            states *= sort.count + 1
            if states > MixtureFloor.mostStates { return 0 }
        }
        var counts: [Int: Int] = [:]
        for person in people { counts[problem.people[person].perspective, default: 0] += 1 }
        let isShared = sorts.map { $0.bundle.perspectives.map { $0 >= 0 && counts[$0, default: 0] >= 2 } }
        // By what is left, each sort a digit: the least cost of the groups before.
        var layer = [Int](repeating: MixtureFloor.never, count: states)
        layer[states - 1] = 0
        for group in 0..<groups {
            let size = people.count / groups + (group < people.count % groups ? 1 : 0)
            var next = [Int](repeating: MixtureFloor.never, count: states)
            for state in layer.indices where layer[state] < MixtureFloor.never {
                var left = state
                let available = sorts.map { sort in
                    defer { left /= sort.count + 1 }
                    return left % (sort.count + 1)
                }
                fill(sorts, available, size) { taken, offset in
                    let cost = layer[state] + self.cost(sorts, isShared, taken, size)
                    next[state - offset] = min(next[state - offset], cost)
                }
            }
            layer = next
        }
        // Where nobody can sit so, the groups break something else, and nothing is said of it here.
        return layer[0] < MixtureFloor.never ? layer[0] : 0
    }

    /// Calls `body` with each way to fill a group: bundles by sort, and what they are worth as digits.
    private func fill(
        _ sorts: [(bundle: Bundle, count: Int)], _ available: [Int], _ size: Int, _ body: ([Int], Int) -> Void
    ) {
        var taken = [Int](repeating: 0, count: sorts.count)
        func extend(_ sort: Int, _ room: Int, _ stride: Int, _ offset: Int) {
            if room == 0 {
                body(taken, offset)
                return
            }
            if sort == sorts.count { return }
            let own = sorts[sort].bundle.perspectives.count
            for count in 0...min(available[sort], room / own) {
                taken[sort] = count
                extend(sort + 1, room - count * own, stride * (sorts[sort].count + 1), offset + count * stride)
            }
            taken[sort] = 0
        }
        extend(0, size, 1, 0)
    }

    private func cost(
        _ sorts: [(bundle: Bundle, count: Int)], _ isShared: [[Bool]], _ taken: [Int], _ size: Int
    ) -> Int {
        if size < 2 { return 0 }
        var professionals = 0
        var members: [Int] = []
        for (sort, count) in taken.enumerated() where count > 0 {
            let bundle = sorts[sort].bundle
            professionals += count * bundle.professionals
            for (perspective, counts) in zip(bundle.perspectives, isShared[sort]) where counts {
                for _ in 0..<count { members.append(perspective) }
            }
        }
        var units = max(0, professionals - (problem.professionalsAtMost * size + 99) / 100)
        if size >= 3 {
            for one in members where members.reduce(0, { $0 + ($1 == one ? 1 : 0) }) == 1 { units += 1 }
        }
        return units
    }
}
