import RondoModel

/// Small groups of a pinned activity against who stays together and who stays apart.
enum PinnedGroups: Sum {
    static func reasons(_ facts: Facts) -> [Reason] {
        let together = facts.workshop.groups.together
        let apart = facts.workshop.groups.apart
        return facts.pinned.flatMap { pinned -> [Reason] in
            let session = facts.sessions[pinned.session]
            let id = session.session.id
            guard session.strands == 1, pinned.activity.format.hasGroups else { return [] }
            let there = pinned.start.map { session.present(at: $0) } ?? session.throughout
            let here = Set(there.map { facts.workshop.people[$0].id })
            let size = pinned.activity.group
            let wishes = [pinned.wish]
            var reasons: [Reason] = []
            for cluster in clusters(together, here) {
                if cluster.people.count > size.max {
                    reasons.append(
                        Reason(
                            "group.together", session: id,
                            "\(cluster.people.joined(separator: ", ")) stay together, and groups of \(pinned.activity.id) have "
                                + "at most \(size.max) people", wishes + cluster.lists.map { TogetherWish.id($0) }))
                }
                for (index, list) in apart.enumerated() {
                    let both = cluster.people.filter { list.contains($0) }
                    guard Set(both).count > 1 else { continue }
                    reasons.append(
                        Reason(
                            "group.together", session: id,
                            "\(both.prefix(2).joined(separator: " and ")) stay together and apart, and \(pinned.activity.id) "
                                + "puts people in groups",
                            wishes + cluster.lists.map { TogetherWish.id($0) } + [ApartWish.id(index)]))
                }
            }
            let all = session.presence.count { $0.length > 0 }
            for (index, list) in apart.enumerated() {
                let members = Set(list).intersection(here)
                let groups = all / max(1, size.min)
                guard members.count > groups else { continue }
                reasons.append(
                    Reason(
                        "group.apart", session: id,
                        "\(members.count) people stay apart from each other, and \(pinned.activity.id) makes at most "
                            + "\(groups) groups of \(all) people", wishes + [ApartWish.id(index)]))
            }
            return reasons
        }
    }

    /// People who hang together by lists, directly or through others, with the lists that join them.
    private static func clusters(_ lists: [[String]], _ here: Set<String>) -> [(people: [String], lists: [Int])] {
        var clusters: [(people: [String], lists: [Int])] = []
        for (index, list) in lists.enumerated() {
            var merged = (people: list.filter { here.contains($0) }, lists: [index])
            guard merged.people.count > 1 else { continue }
            clusters.removeAll { cluster in
                guard cluster.people.contains(where: { merged.people.contains($0) }) else { return false }
                merged.people = cluster.people + merged.people.filter { !cluster.people.contains($0) }
                merged.lists = cluster.lists + merged.lists
                return true
            }
            clusters.append(merged)
        }
        return clusters
    }
}
