import RondoModel

extension Inputs {
    /// The same with the activities that are pinned or needed by these, and beside them only plain ones: all together,
    /// without materials or features, few of each phase.
    var withPlainActivities: Inputs {
        var needed = Set(workshop.pins.flatMap { [$0.activity, $0.after].compactMap(\.self) })
        for activity in activities where needed.contains(activity.id) { needed.formUnion(activity.after) }
        let ends = Set(vocabulary.phases.filter { $0.part == .opens || $0.part == .closes }.map(\.id))
        var count: [String: Int] = [:]
        var chosen: Set<String> = []
        let plainest = activities.enumerated().sorted { a, b in
            (Inputs.asks(a.element), a.offset) < (Inputs.asks(b.element), b.offset)
        }.map(\.element)
        for activity in plainest where !activity.anywhere && activity.after.isEmpty {
            let isPlain = !activity.format.hasGroups && activity.materials.isEmpty && activity.space.isEmpty
            guard isPlain || ends.contains(activity.phase), count[activity.phase, default: 0] < 3 else { continue }
            count[activity.phase, default: 0] += 1
            chosen.insert(activity.id)
        }
        var inputs = self
        inputs.activities = activities.filter { chosen.contains($0.id) || needed.contains($0.id) }
        return inputs
    }

    /// How much an activity asks of the room, the group and the people.
    private static func asks(_ activity: Activity) -> Int {
        (activity.format.hasGroups ? 20 : 0) + activity.materials.count + 5 * activity.space.count
            + 3 * (activity.demands?.count ?? 10) + activity.roles.count + activity.people.min + activity.length.min
    }
}
