/// One search among the rounds that a turning of the points maps onto themselves.
///
/// Its numbers stand in buffers, as those of `GroupBoard` do.
struct CyclicAttempt: ~Copyable {
    private let pattern: CyclicPattern
    private let cycle: Int
    private let bases: Int
    private let points: Int
    /// `[point]`: the next one in its cycle.
    private let next: [Int]
    /// `[point × points + point]`: orbit of the pair.
    private let orbit: Buffer<Int32>
    /// `[orbit]`.
    private let orbits: Buffer<Orbit>
    private var orbitCount = 0
    /// `[base × points + table × size + seat]`: point.
    private let seat: Buffer<Int32>
    /// Repeats in all rounds.
    private(set) var cost = 0
    /// What the empty points cost by themselves.
    private var least = 0

    /// Pairs that are turned into each other.
    struct Orbit: BitwiseCopyable {
        /// Pairs of base rounds among them.
        var count: Int32 = 0
        /// Repeats with the first base pair: each of them meets once for nothing.
        var first: Int32 = 0
        /// Repeats more with each base pair after the first.
        var each: Int32 = 0

        init() {}

        /// So many pairs, each of which meets so often for one base pair.
        init(length: Int, weight: Int) {
            first = Int32(truncatingIfNeeded: length &* (weight &- 1))
            each = Int32(truncatingIfNeeded: length &* weight)
        }

        /// Repeats of all its pairs.
        var repeats: Int { count == 0 ? 0 : Int(first) + Int(count - 1) * Int(each) }
    }

    /// Random base rounds for points in cycles of a length; the points that fill no cycle stay fixed.
    init(_ pattern: CyclicPattern, cycle: Int, bases: Int, random: inout Random) {
        self.pattern = pattern
        self.cycle = cycle
        self.bases = bases
        let points = pattern.tables * pattern.size
        self.points = points
        let turned = points / cycle * cycle
        next = (0..<points).map { $0 >= turned ? $0 : $0 % cycle == cycle - 1 ? $0 - cycle + 1 : $0 + 1 }
        orbit = Buffer(points * points, repeating: -1)
        orbits = Buffer(points * points, repeating: Orbit())
        seat = Buffer(bases * points, repeating: 0)
        for base in 0..<bases {
            for i in 0..<points { seat[base * points + i] = Int32(i) }
            var i = points - 1
            while i > 0 {
                let j = random.below(i + 1)
                let kept = seat[base * points + i]
                seat[base * points + i] = seat[base * points + j]
                seat[base * points + j] = kept
                i -= 1
            }
        }
        for a in 0..<points {
            for b in 0..<points where a != b && orbit[a * points + b] < 0 { trace(a, b) }
        }
        // Empty points count as having met, so that no two of them share a table.
        for a in (points - pattern.empty)..<points {
            for b in (a + 1)..<max(a + 1, points) { orbits[Int(orbit[a * points + b])].count += 1 }
        }
        for i in 0..<orbitCount { least += orbits[i].repeats }
        for i in 0..<(bases * points) {
            var j = i + 1
            while j % points % pattern.size != 0 {
                orbits[Int(orbit[Int(seat[i]) * points + Int(seat[j])])].count += 1
                j += 1
            }
        }
        for i in 0..<orbitCount { cost += orbits[i].repeats }
    }

    private mutating func trace(_ a: Int, _ b: Int) {
        var x = a
        var y = b
        var pairs = 0
        while orbit[x * points + y] < 0 {
            orbit[x * points + y] = Int32(orbitCount)
            orbit[y * points + x] = Int32(orbitCount)
            pairs += 1
            x = next[x]
            y = next[y]
        }
        orbits[orbitCount] = Orbit(length: pairs, weight: cycle / pairs)
        orbitCount += 1
    }

    /// One pair of a base round more; returns the repeats that come with it.
    @inline(__always)
    private func add(_ row: Int, _ other: Int32) -> Int32 {
        let at = Int(orbit[row &+ Int(other)])
        let frame = orbits[at]
        orbits[at].count = frame.count &+ 1
        return frame.count == 0 ? frame.first : frame.each
    }

    /// One pair of a base round less; returns the repeats that go with it.
    @inline(__always)
    private func take(_ row: Int, _ other: Int32) -> Int32 {
        let at = Int(orbit[row &+ Int(other)])
        let frame = orbits[at]
        orbits[at].count = frame.count &- 1
        return frame.count == 1 ? frame.first : frame.each
    }

    /// Swaps two points of a base round; returns what it costs more.
    @inline(__always)
    private func swap(_ i: Int, _ tableA: Int, _ j: Int, _ tableB: Int) -> Int {
        let size = pattern.size
        let a = seat[i]
        let b = seat[j]
        let rowA = Int(a) &* points
        let rowB = Int(b) &* points
        var cost = Int32(0)
        var s = tableA
        while s < tableA &+ size {
            if s != i { cost &+= add(rowB, seat[s]) &- take(rowA, seat[s]) }
            s &+= 1
        }
        s = tableB
        while s < tableB &+ size {
            if s != j { cost &+= add(rowA, seat[s]) &- take(rowB, seat[s]) }
            s &+= 1
        }
        seat[i] = b
        seat[j] = a
        return Int(cost)
    }

    /// Anneals for a number of swaps; ends early where no pair meets twice. Returns how many were judged.
    mutating func anneal(swaps: Int, acceptance: Acceptance, random: inout Random) -> Int {
        let warm = 102 * cycle
        let cold = 25 * cycle
        var temperature = warm
        for step in 0..<swaps {
            if cost <= least { return step }
            if step & 255 == 0 { temperature = cold + (warm - cold) * (swaps - step) / swaps }
            let base = random.below(bases) * points
            let tableA = random.below(pattern.tables)
            let other = random.below(pattern.tables - 1)
            let tableB = other < tableA ? other : other + 1
            let startA = base + tableA * pattern.size
            let startB = base + tableB * pattern.size
            let i = startA + random.below(pattern.size)
            let j = startB + random.below(pattern.size)
            let difference = swap(i, startA, j, startB)
            if acceptance.accepts(difference, temperature: temperature, random: &random) {
                cost += difference
            } else {
                _ = swap(i, startA, j, startB)
            }
        }
        return swaps
    }

    /// The rounds: each base round turned by 0, 1, 2, … points, as many as are wanted.
    func unfolded() -> [[Int]] {
        var rounds: [[Int]] = []
        for base in 0..<bases {
            var round = (0..<points).map { Int(seat[base * points + $0]) }
            for _ in 0..<cycle where rounds.count < pattern.rounds {
                rounds.append(round)
                round = round.map { next[$0] }
            }
        }
        return rounds
    }
}
