public import RondoModel

/// What goes wrong after people were told a plan.
public enum Disturbance: String, Sendable, CaseIterable {
    /// Somebody can't come at all.
    case absence
    /// A space that the plan uses is no longer there.
    case roomLost = "room-lost"
    /// A session ends 20 minutes sooner, or a fixed point stands 20 minutes earlier.
    case minutesLost = "minutes-lost"
    /// An activity of the plan may not be done any more.
    case activitySwapped = "activity-swapped"

    /// The inputs of a plan with one such disturbance; nil where it can't happen to this workshop.
    public func applied(to plan: Plan, seed: UInt64) -> Inputs? {
        var inputs = plan.inputs
        inputs.earlier = EarlierPlan()
        inputs.earlier?.sessions = plan.sessions
        var draw = SplitMix(seed: seed)
        let done =
            switch self {
            case .absence: removePerson(&inputs, &draw)
            case .roomLost: removeSpace(&inputs, plan, &draw)
            case .minutesLost: removeMinutes(&inputs, &draw)
            case .activitySwapped: avoidActivity(&inputs, plan, &draw)
            }
        return done ? inputs : nil
    }

    private func removePerson(_ inputs: inout Inputs, _ draw: inout SplitMix) -> Bool {
        guard inputs.workshop.people.count > 4 else { return false }
        remove(person: inputs.workshop.people[draw.below(inputs.workshop.people.count)].id, from: &inputs)
        return true
    }

    /// Takes somebody out of all lists that name them.
    private func remove(person: String, from inputs: inout Inputs) {
        inputs.workshop.people.removeAll { $0.id == person }
        inputs.workshop.pins.removeAll { $0.person == person }
        inputs.workshop.groups.apart = inputs.workshop.groups.apart.map { $0.filter { $0 != person } }
        inputs.workshop.groups.together = inputs.workshop.groups.together.map { $0.filter { $0 != person } }
    }

    private func removeSpace(_ inputs: inout Inputs, _ plan: Plan, _ draw: inout SplitMix) -> Bool {
        let used = Set(plan.sessions.flatMap(\.blocks).flatMap(\.strands).map(\.space))
        let free = inputs.workshop.spaces.map(\.id).filter { id in
            used.contains(id) && !inputs.workshop.sessions.contains { $0.spaces == [id] }
        }
        guard !free.isEmpty else { return false }
        let gone = free[draw.below(free.count)]
        inputs.workshop.spaces.removeAll { $0.id == gone }
        inputs.workshop.pins.removeAll { $0.space == gone }
        for index in inputs.workshop.sessions.indices {
            inputs.workshop.sessions[index].spaces.removeAll { $0 == gone }
        }
        return true
    }

    private func removeMinutes(_ inputs: inout Inputs, _ draw: inout SplitMix) -> Bool {
        let points = inputs.workshop.fixed.indices.filter { index in
            let point = inputs.workshop.fixed[index]
            return point.kind == .meal
                && inputs.workshop.sessions.contains { session in
                    (point.session == nil || point.session == session.id) && point.at - session.span.start >= 60
                }
        }
        if !points.isEmpty, draw.below(2) == 0 {
            inputs.workshop.fixed[points[draw.below(points.count)]].at -= 20
            return true
        }
        let long = inputs.workshop.sessions.indices.filter { index in
            let session = inputs.workshop.sessions[index]
            return session.span.length >= 90
                && inputs.workshop.fixed.allSatisfy { point in
                    point.session.map { $0 != session.id } ?? false || point.at + point.length <= session.span.end - 20
                }
        }
        guard !long.isEmpty else { return false }
        inputs.workshop.sessions[long[draw.below(long.count)]].span.end -= 20
        return true
    }

    private func avoidActivity(_ inputs: inout Inputs, _ plan: Plan, _ draw: inout SplitMix) -> Bool {
        var ids: [String] = []
        for strand in plan.sessions.flatMap(\.blocks).flatMap(\.strands) where !ids.contains(strand.activity) {
            ids.append(strand.activity)
        }
        ids.removeAll { id in inputs.workshop.pins.contains { $0.activity == id || $0.after == id } }
        guard !ids.isEmpty else { return false }
        let gone = ids[draw.below(ids.count)]
        inputs.workshop.avoid.append(Reference(gone))
        inputs.workshop.like.removeAll { $0.id == gone }
        return true
    }
}
