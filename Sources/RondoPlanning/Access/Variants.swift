import RondoModel

/// The ways to do one activity: sets of its structural changes that are worth a choice.
///
/// The bare activity is always one of them. Another is kept where it leaves less open for somebody than every way
/// that costs no more, and at most twelve are kept, those that leave least open over all people first.
struct Variants: Sendable {
    /// Sets of structural changes, as bits; the first is empty.
    private(set) var sets: [UInt32] = [0]

    /// Ways kept at most.
    static let most = 12
    /// Structural changes used together at most.
    static let mostTogether = 3
    /// Structural changes among which sets are formed.
    static let mostCandidates = 10

    private struct Way {
        var set: UInt32
        var adds: Int
        var isOnlyLonger: Bool
        var open: [Int]
        var total: Int
    }

    /// Chooses the ways of one activity; `fits` says whether there is a space for a set of changes.
    init(_ accommodating: Accommodating, _ classes: AccessClasses, fits: (UInt32) -> Bool) {
        let structural = accommodating.changes.indices.filter { accommodating.changes[$0].isStructural }
        guard !structural.isEmpty else { return }
        let points = Self.points(accommodating, classes)
        guard !points.isEmpty else { return }
        func way(_ set: UInt32) -> Way {
            let open = points.map {
                accommodating.accommodate(
                    classes.profiles[$0.profile], variant: set, featureClass: $0.featureClass,
                    kindsPresent: $0.kinds
                ).open
            }
            let total = zip(points, open).reduce(0) { $0 + $1.0.people * $1.1 }
            let isOnlyLonger = accommodating.changes.enumerated().allSatisfy {
                set >> UInt32($0.offset) & 1 == 0
                    || ($0.element.adaptation.space.isEmpty && $0.element.adaptation.materials.isEmpty)
            }
            return Way(
                set: set, adds: Self.adds(set, accommodating), isOnlyLonger: isOnlyLonger, open: open, total: total)
        }
        let bare = way(0)
        let useful = structural.filter { index in
            let bit = UInt32(1) << UInt32(index)
            return fits(bit) && (accommodating.changes[index].raises != 0 || Self.helps(way(bit), bare))
        }
        var ways = [bare]
        for set in Self.subsets(of: Array(useful.prefix(Self.mostCandidates))) where fits(set) {
            let next = way(set)
            let isDominated = ways.contains { other in
                let costsNoMore = other.set & ~set == 0 || (other.isOnlyLonger && other.adds <= next.adds)
                return costsNoMore && !Self.helps(next, other)
            }
            if !isDominated { ways.append(next) }
        }
        let ranked = ways.dropFirst().enumerated().sorted { (a, b) in
            let first = (a.element.total, a.element.adds, a.element.set.nonzeroBitCount, a.offset)
            return first < (b.element.total, b.element.adds, b.element.set.nonzeroBitCount, b.offset)
        }
        sets = [0] + ranked.prefix(Self.most - 1).map(\.element.set)
    }

    private struct Point {
        var profile: Int
        var featureClass: Int
        var kinds: UInt16
        var people: Int
    }

    /// Where the changes could matter: each different profile that something is a barrier to, in each class of place.
    private static func points(_ accommodating: Accommodating, _ classes: AccessClasses) -> [Point] {
        let asked = accommodating.changes.reduce(accommodating.demands ?? 0) { $0 | $1.raises }
        var supports: [UInt16] = []
        for index in classes.supportPeople.indices where !supports.contains(classes.kindsPresent(index)) {
            supports.append(classes.kindsPresent(index))
        }
        var points: [Point] = []
        var seen: [[UInt64]: Int] = [:]
        for (index, profile) in classes.profiles.enumerated() where profile.people > 0 && !profile.needs.isEmpty {
            let matters =
                profile.barriers & asked != 0 || accommodating.changes.contains { $0.isBarrier(profile.needs) }
            guard matters else { continue }
            let serving = accommodating.changes.map { change -> UInt64 in
                change.isBarrier(profile.needs) ? 2 : change.serves(profile.needs) ? 1 : 0
            }
            let key =
                [profile.barriers & asked] + profile.featureLifts.map { $0 & asked }
                + profile.supportLifts.map { $0 & asked } + serving
            if let first = seen[key] {
                for place in 0..<(classes.featureClassCount * supports.count) {
                    points[first + place].people += profile.people
                }
                continue
            }
            seen[key] = points.count
            for featureClass in 0..<classes.featureClassCount {
                for kinds in supports {
                    points.append(
                        Point(profile: index, featureClass: featureClass, kinds: kinds, people: profile.people))
                }
            }
        }
        return points
    }

    private static func helps(_ way: Way, _ other: Way) -> Bool {
        zip(way.open, other.open).contains { $0.0 < $0.1 }
    }

    private static func adds(_ set: UInt32, _ accommodating: Accommodating) -> Int {
        accommodating.changes.enumerated().reduce(0) {
            set >> UInt32($1.offset) & 1 == 1 ? $0 + $1.element.adaptation.addsLength : $0
        }
    }

    /// Sets of one, two and three, in a fixed order.
    private static func subsets(of indices: [Int]) -> [UInt32] {
        var result: [UInt32] = []
        func grow(_ set: UInt32, _ start: Int, _ count: Int) {
            if count == 0 {
                result.append(set)
                return
            }
            for next in indices.indices.dropFirst(start) {
                grow(set | (1 << UInt32(indices[next])), next + 1, count - 1)
            }
        }
        guard !indices.isEmpty else { return [] }
        for size in 1...min(mostTogether, indices.count) { grow(0, 0, size) }
        return result
    }
}
