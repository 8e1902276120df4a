/// How many groups people make, with sizes that are even to within one.
enum GroupSizes {
    /// Groups for `n` people: within the option's bounds where that is possible, as near the wished size as it goes.
    static func count(of n: Int, in option: OptionFrame) -> Int {
        guard n > 0 else { return 0 }
        let least = max(1, option.groupLeast)
        let most = max(least, option.groupMost)
        let fewest = (n + most - 1) / most
        let largest = n / least
        if fewest <= largest {
            let wished = max(1, option.groupIdeal)
            return min(max((2 * n + wished) / (2 * wished), fewest), largest)
        }
        // No even division fits: the one with fewer people outside the bounds.
        let few = max(1, largest)
        return outside(n, groups: few, in: option) <= outside(n, groups: fewest, in: option) ? few : fewest
    }

    /// Members outside the bounds when `n` people sit in `groups` even groups.
    static func outside(_ n: Int, groups: Int, in option: OptionFrame) -> Int {
        guard groups > 0 else { return 0 }
        let base = n / groups
        let larger = n % groups
        func units(_ size: Int) -> Int { max(0, option.groupLeast - size) + max(0, size - option.groupMost) }
        return larger * units(base + 1) + (groups - larger) * units(base)
    }
}
