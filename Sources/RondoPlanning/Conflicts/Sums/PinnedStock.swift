import RondoModel

/// Pinned activities that take more of something than there is.
enum PinnedStock: Sum {
    static func reasons(_ facts: Facts) -> [Reason] {
        facts.pinned.flatMap { pinned in
            facts.workshop.materials.compactMap { stock in
                let session = facts.sessions[pinned.session]
                var people = pinned.activity.people.min
                if session.strands == 1 {
                    people = (pinned.start.map { session.present(at: $0) } ?? session.throughout).count
                }
                let needed = least(of: stock.id, pinned.activity, people: people)
                guard needed > stock.count else { return nil }
                let id = session.session.id
                return Reason(
                    "material.stock", session: id,
                    "\(pinned.activity.id) takes \(needed) of \(stock.id), and there are \(stock.count)",
                    [pinned.wish, StockWish.id(stock.id)])
            }
        }
    }

    /// What a strand takes at least, for a number of people or as few as the activity allows.
    static func least(of material: String, _ activity: Activity, people: Int? = nil) -> Int {
        let people = people ?? activity.people.min
        let groups =
            activity.format.hasGroups ? max(1, (people + activity.group.max - 1) / max(1, activity.group.max)) : 1
        return activity.materials.filter { $0.id == material }.reduce(0) { sum, material in
            switch material.amount.per {
            case .strand: sum + material.amount.count
            case .group: sum + material.amount.count * groups
            case .person: sum + material.amount.count * people
            }
        }
    }
}
