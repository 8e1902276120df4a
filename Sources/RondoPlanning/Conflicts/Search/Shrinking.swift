/// Makes a set of wishes that cannot hold together smaller until none is left out without the others holding.
///
/// Where arithmetic finds the reason, wishes are left out one after another as long as it still does (deletion
/// filtering, Chinneck and Dravnieks 1991); else sets are split in halves (QuickXplain, Junker 2004). Both end with
/// each wish tried once more: the others must be seen to hold in a plan.
struct Shrinking {
    /// A set that cannot hold together.
    struct Found {
        /// Its wishes, in the order of all.
        var wishes: [Int]
        /// Those without which a plan was found that keeps the others.
        var confirmed: Set<Int>
        /// Why, where arithmetic says so.
        var reason: Reason?
        /// True where all timetables were gone through and none keeps them.
        var isExhausted = false
        /// Ids of what the best plan found of them still broke.
        var broken: [String] = []
    }

    /// Answers.
    var oracle: Oracle

    /// A smallest set found among `candidates`, with how sure it is; nil where all of them can hold together, and where
    /// a search was stopped before a set was found. What arithmetic finds is found all the same, without plans.
    mutating func shrink(_ candidates: [Int]) async -> Found? {
        if oracle.sum(Set(candidates)) != nil {
            var best: [Int]?
            for order in orders(candidates) {
                let left = filter(order)
                if best.map({ left.count < $0.count }) ?? true { best = left }
            }
            return await confirm(best ?? candidates)
        }
        if case .possible = await oracle.verdict(Set(candidates)) { return nil }
        let smaller = await explain([], hasNew: false, candidates)
        // Where questions were left open, what was left out was left out for no reason.
        return oracle.wasCutShort ? nil : await verify(smaller)
    }

    /// The order given, its reverse, and one from the middle: the smallest result is taken.
    private func orders(_ candidates: [Int]) -> [[Int]] {
        let half = candidates.count / 2
        return [candidates, candidates.reversed(), Array(candidates[half...] + candidates[..<half])]
    }

    /// Leaves out what arithmetic doesn't need.
    private mutating func filter(_ candidates: [Int]) -> [Int] {
        var left = candidates
        for wish in candidates {
            let without = left.filter { $0 != wish }
            if oracle.sum(Set(without)) != nil { left = without }
        }
        return left
    }

    /// Plans without each wish of a set that arithmetic can't do without.
    private mutating func confirm(_ candidates: [Int]) async -> Found {
        var found = Found(wishes: candidates.sorted(), confirmed: [], reason: oracle.sum(Set(candidates)))
        for wish in candidates {
            if case .possible = await oracle.verdict(Set(candidates).subtracting([wish])) {
                found.confirmed.insert(wish)
            }
        }
        return found
    }

    /// Leaves out, one after another, each wish without which no plan is found either.
    /// Nil where a second look at what is left finds a plan.
    private mutating func verify(_ candidates: [Int]) async -> Found? {
        var left = candidates
        var confirmed: Set<Int> = []
        for wish in candidates.reversed() {
            let without = left.filter { $0 != wish }
            if case .possible = await oracle.verdict(Set(without)) {
                confirmed.insert(wish)
            } else if !oracle.wasCutShort {
                left = without
            } else if isAboutSomebody(wish) {
                // What somebody needs is named where it was seen to matter, and nowhere else.
                if await oracle.holdsOnSecondLook(Set(without)) { confirmed.insert(wish) } else { left = without }
            }
        }
        var found = Found(wishes: left.sorted(), confirmed: confirmed, reason: oracle.sum(Set(left)))
        if case .exhausted = await oracle.verdict(Set(left)) { found.isExhausted = true }
        found.broken = oracle.broken(Set(left))
        guard found.reason == nil, !found.isExhausted else { return found }
        // One search that finds nothing is little to go by.
        return await oracle.holdsOnSecondLook(Set(left)) ? nil : found
    }

    /// True for what somebody needs, and for when they can be there.
    private func isAboutSomebody(_ wish: Int) -> Bool {
        [NeedsWish.name, OwnTimesWish.name, AttendsWish.name].contains(oracle.wishes[wish].id.kind)
    }

    /// QuickXplain: a minimal part of `candidates` that cannot hold beside `base`.
    private mutating func explain(_ base: [Int], hasNew: Bool, _ candidates: [Int]) async -> [Int] {
        if hasNew {
            if case .possible = await oracle.verdict(Set(base)) {} else { return [] }
        }
        if candidates.count <= 1 { return candidates }
        let half = candidates.count / 2
        let first = Array(candidates[..<half])
        let second = Array(candidates[half...])
        let later = await explain(base + first, hasNew: !first.isEmpty, second)
        let earlier = await explain(base + later, hasNew: !later.isEmpty, first)
        return earlier + later
    }
}
