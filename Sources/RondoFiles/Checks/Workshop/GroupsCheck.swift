import RondoModel

extension WorkshopCheck {
    /// Nobody is to be both together with and apart from the same person, also by way of others.
    static let groups = WorkshopCheck { checking in
        let rules = checking.workshop.groups
        for (key, lists) in [("apart", rules.apart), ("together", rules.together)] {
            for list in lists where Set(list).count < 2 {
                checking.error(
                    "groups.few", "a list of '\(key)' names at least two people", at: rules.location, key: key)
            }
        }
        var groups: [Set<String>] = []
        for list in rules.together {
            let touching = groups.filter { !$0.isDisjoint(with: list) }
            groups.removeAll { !$0.isDisjoint(with: list) }
            groups.append(touching.reduce(Set(list)) { $0.union($1) })
        }
        for list in rules.apart {
            for (index, first) in list.enumerated() {
                for second in list[(index + 1)...]
                where groups.contains(where: { $0.contains(first) && $0.contains(second) }) {
                    checking.error(
                        "groups.contradict", "'\(first)' and '\(second)' are to be both together and apart",
                        at: rules.location, key: "apart", remedy: "take them out of one of the two")
                }
            }
        }
    }
}
