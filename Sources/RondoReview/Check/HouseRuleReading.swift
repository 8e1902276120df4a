import RondoModel

/// One house rule with its costs sorted by what they count.
struct HouseRuleReading {
    /// What a rule counts in one place.
    struct Found {
        let units: Int
        let place: Place
        let sentence: String
    }

    private struct Turn: Hashable {
        let person: String
        let role: String
    }

    private let rule: HouseRule
    /// By activity.
    private var placements: [String: [RuleCost]] = [:]
    private var turns: [Turn: [RuleCost]] = [:]
    private var meetings: [PersonPair: Int] = [:]
    /// Everyone whom `meetings` are about.
    private var meeting: Set<String> = []

    init(_ rule: HouseRule) {
        self.rule = rule
        for cost in rule.costs where cost.cost > 0 {
            switch (cost.form, cost.activity, cost.person, cost.role, cost.with) {
            case (.placement, .some(let activity), _, _, _): placements[activity, default: []].append(cost)
            case (.turn, _, .some(let person), .some(let role), _):
                turns[Turn(person: person, role: role), default: []].append(cost)
            case (.meeting, _, .some(let person), _, .some(let other)):
                guard let pair = PersonPair(person, other) else { continue }
                meetings[pair, default: 0] += cost.cost
                meeting.formUnion(pair.people)
            default: continue
            }
        }
    }

    /// Each strand, turn and small group that it counts.
    func found(in context: CheckContext) -> [Found] {
        context.sessions.flatMap { session in
            session.activityBlocks.indices.flatMap { strands(of: $0, in: session) }
        } + heldTurns(in: context)
            + context.sessions.flatMap(\.strands).flatMap { strand in
                strand.groups.indices.flatMap { pairs(in: strand, group: $0) }
            }
    }

    /// What a meeting of two people costs.
    func cost(of pair: PersonPair) -> Int { meetings[pair] ?? 0 }

    // MARK: Placements

    private func strands(of index: Int, in session: CheckedSession) -> [Found] {
        guard !placements.isEmpty else { return [] }
        let moment = Moment(index, in: session)
        return session.activityBlocks[index].strands.compactMap { strand in
            let costs = (placements[strand.activity.id] ?? []).filter { moment.fulfils($0) }
            guard !costs.isEmpty else { return nil }
            var seen: Set<String> = []
            let reasons = costs.map(Self.condition).filter { !$0.isEmpty && seen.insert($0).inserted }
            let what = reasons.isEmpty ? "is there" : reasons.prefix(4).joined(separator: ", ")
            return found(costs.reduce(0) { $0 + $1.cost }, strand.place, "\(strand.label) \(what)")
        }
    }

    /// What a cost asks of a strand beyond its activity, to follow its name.
    private static func condition(_ cost: RuleCost) -> String {
        var parts: [String] = []
        switch cost.after {
        case nil: break
        case "start": parts.append("is the session's first activity")
        case .some(let before):
            let isKind = BlockKind(rawValue: before).map { $0 != .activity } ?? false
            parts.append("comes directly after \(isKind ? "\(before == "arrival" ? "an" : "a") \(before)" : before)")
        }
        if let time = cost.laterThan { parts.append("ends later than \(Clock.text(time))") }
        if cost.before != nil { parts.append("is the session's last activity") }
        if cost.session != nil, parts.isEmpty { parts.append("is in this session") }
        return parts.joined(separator: " and ")
    }

    /// An activity block of a session with what stands around it.
    private struct Moment {
        let session: String
        let block: CheckedBlock
        let before: CheckedBlock?
        /// What stands directly before it, of whatever kind.
        let neighbour: CheckedBlock?
        let isLast: Bool

        init(_ index: Int, in session: CheckedSession) {
            let blocks = session.activityBlocks
            self.session = session.id
            block = blocks[index]
            before = index > 0 ? blocks[index - 1] : nil
            neighbour = blocks[index].position > 0 ? session.blocks[blocks[index].position - 1] : nil
            isLast = index == blocks.count - 1
        }

        func fulfils(_ cost: RuleCost) -> Bool {
            if let wanted = cost.session, wanted != session { return false }
            if let time = cost.laterThan, block.span.end <= time { return false }
            if cost.before != nil, !isLast { return false }
            switch cost.after {
            case nil: return true
            case "start": return before == nil
            case .some(let word):
                if let kind = BlockKind(rawValue: word), kind != .activity { return neighbour?.kind == kind }
                return before?.strands.contains { $0.activity.id == word } ?? false
            }
        }
    }

    // MARK: Turns and meetings

    private func heldTurns(in context: CheckContext) -> [Found] {
        guard !turns.isEmpty else { return [] }
        return context.turns.compactMap { turn in
            let costs = (turns[Turn(person: turn.person, role: turn.role.id)] ?? [])
                .filter { $0.session == nil || $0.session == turn.session.id }
            guard !costs.isEmpty else { return nil }
            return found(
                costs.reduce(0) { $0 + $1.cost }, turn.place, "\(turn.person) holds \(turn.role.id) in \(turn.label)")
        }
    }

    private func pairs(in strand: CheckedStrand, group: Int) -> [Found] {
        guard !meetings.isEmpty else { return [] }
        return PersonPair.all(of: strand.groups[group].filter { meeting.contains($0) }).compactMap { pair in
            guard let cost = meetings[pair] else { return nil }
            return found(
                cost, strand.place(group: group, of: pair.people),
                "\(pair.first) and \(pair.second) are both in group \(group + 1) of \(strand.label)")
        }
    }

    private func found(_ units: Int, _ place: Place, _ what: String) -> Found {
        Found(units: units, place: place, sentence: "\(what) (\(rule.id): \(rule.says))")
    }
}
