/// How a person with a certain set of needs takes part in a way to do an activity.
struct Accommodation: Sendable, Equatable {
    /// Barriers that nothing lifts.
    var open = 0
    /// Kinds of support that work for them, as bits.
    var supports: UInt16 = 0
    /// Changes of the activity that they use themselves, as bits.
    var changes: UInt32 = 0
}

/// Finds how people are accommodated in one activity.
///
/// As few barriers as possible stay open; then as few changes as possible are used by the person alone, since a
/// feature of the space or a support asks nothing of them; then supports serve what is left, those that lift most
/// first. Among equals the order of the vocabulary decides, so the same facts always give the same answer.
struct Accommodating: Sendable {
    /// What the activity asks, as far as it is somebody's barrier; nil where its author didn't say.
    let demands: UInt64?
    /// The activity's changes.
    let changes: [Change]
    /// Those without a price: used for whoever needs them.
    let free: UInt32

    /// Changes a person uses at most; more would be another activity.
    static let mostChanges = 4
    /// Changes among which a person's are chosen at most.
    static let mostCandidates = 14

    /// The facts of one activity.
    init(demands: UInt64?, changes: [Change]) {
        self.demands = demands
        self.changes = changes
        free = changes.enumerated().reduce(0) { $1.element.isStructural ? $0 : $0 | (1 << UInt32($1.offset)) }
    }

    /// False where the activity asks nothing of people with a profile that could be a barrier, whatever is changed.
    func concerns(_ profile: AccessProfile) -> Bool {
        guard let demands else { return true }
        return profile.barriers & demands != 0
            || changes.contains {
                $0.isStructural && (profile.barriers & $0.raises != 0 || $0.isBarrier(profile.needs))
            }
    }

    /// How people with a profile are accommodated where the structural changes in `variant` are used.
    func accommodate(
        _ profile: AccessProfile, variant: UInt32, featureClass: Int, kindsPresent: UInt16
    ) -> Accommodation {
        guard let demands else { return Accommodation(open: profile.needs.isEmpty ? 0 : 1) }
        if profile.needs.isEmpty { return Accommodation() }
        var everyone: UInt32 = 0
        var serving: UInt32 = 0
        var blocked = 0
        for (index, change) in changes.enumerated() {
            let bit = UInt32(1) << UInt32(index)
            if change.serves(profile.needs) { serving |= bit }
            if variant & bit != 0, change.reachesAll {
                everyone |= bit
                if change.isBarrier(profile.needs) { blocked += 1 }
            }
        }
        let present = profile.supportLifts.indices.filter { kindsPresent >> UInt16($0) & 1 == 1 }
        let featured = profile.featureLifts[featureClass]
        let supported = present.reduce(UInt64(0)) { $0 | profile.supportLifts[$1] }
        let lifted = featured | supported

        func asked(_ chosen: UInt32) -> UInt64 {
            asks(demands, reaching: everyone | chosen, serving: serving) & profile.barriers
        }
        func open(_ chosen: UInt32) -> Int { (asked(chosen) & ~lifted).nonzeroBitCount }

        var best: UInt32 = 0
        var fewest = open(0)
        if fewest > 0 {
            let own = (variant & ~everyone | free) & serving
            let candidates = candidates(own, asked(0) & ~lifted, profile.barriers & ~lifted)
            let liftable = candidates.reduce(lifted) { $0 | changes[$1].lifts }
            let least = (demands & profile.barriers & ~liftable).nonzeroBitCount
            search(candidates) { chosen in
                let count = open(chosen)
                if count < fewest {
                    fewest = count
                    best = chosen
                }
                return fewest <= least
            }
        }
        var left = asked(best) & ~featured
        var result = Accommodation(open: fewest + blocked, changes: best)
        while let kind = present.max(by: { a, b in
            let first = (profile.supportLifts[a] & left).nonzeroBitCount
            let second = (profile.supportLifts[b] & left).nonzeroBitCount
            return first == second ? a > b : first < second
        }), profile.supportLifts[kind] & left != 0 {
            result.supports |= 1 << UInt16(kind)
            left &= ~profile.supportLifts[kind]
        }
        return result
    }

    /// What is asked of a person: what no change that serves them lifts, and what changes that reach them bring and
    /// no other lifts.
    private func asks(_ demands: UInt64, reaching: UInt32, serving: UInt32) -> UInt64 {
        var lifted: UInt64 = 0
        var raises = false
        for (index, change) in changes.enumerated() where reaching >> UInt32(index) & 1 == 1 {
            if serving >> UInt32(index) & 1 == 1 { lifted |= change.lifts }
            raises = raises || change.raises != 0
        }
        var asked = demands & ~lifted
        guard raises else { return asked }
        for (index, change) in changes.enumerated()
        where reaching >> UInt32(index) & 1 == 1 && change.raises != 0 {
            var others: UInt64 = 0
            for (other, lifting) in changes.enumerated()
            where other != index && (reaching & serving) >> UInt32(other) & 1 == 1 { others |= lifting.lifts }
            asked |= change.raises & ~others
        }
        return asked
    }

    /// Changes that lift something open, or something that one of these brings; those without a price first.
    private func candidates(_ own: UInt32, _ open: UInt64, _ barriers: UInt64) -> [Int] {
        var wanted = open
        var chosen: [Int] = []
        while true {
            chosen = changes.indices.filter { own >> UInt32($0) & 1 == 1 && changes[$0].lifts & wanted != 0 }
            let wider = chosen.reduce(wanted) { $0 | (changes[$1].raises & barriers) }
            if wider == wanted { break }
            wanted = wider
        }
        let free = chosen.filter { !changes[$0].isStructural }
        return Array((free + chosen.filter { changes[$0].isStructural }).prefix(Self.mostCandidates))
    }

    /// Tries sets of candidates, small ones first, until one is good enough or the sets grow too large.
    private func search(_ candidates: [Int], _ isEnough: (UInt32) -> Bool) {
        func grow(_ chosen: UInt32, from start: Int, by count: Int) -> Bool {
            if count == 0 { return isEnough(chosen) }
            for next in candidates.indices.dropFirst(start) {
                if grow(chosen | (1 << UInt32(candidates[next])), from: next + 1, by: count - 1) { return true }
            }
            return false
        }
        guard !candidates.isEmpty else { return }
        for size in 1...min(Self.mostChanges, candidates.count) where grow(0, from: 0, by: size) { return }
    }
}
