/// Where moves look first: a place where something that must hold is broken, or where something soft costs.
struct Focus {
    /// Session, or -1 for any.
    var session = -1
    /// Block, used by the first choice of a block alone; -1 for any.
    var slot = -1
    /// The hard rule that is broken there; nil where nothing is, or nothing in particular.
    var kind: RuleKind?
}

extension State {
    /// A random place where a hard rule of blocks or sessions has units; nowhere in particular where none has.
    func trouble(random: inout Random) -> Focus {
        var broken = 0
        var chosen = -1
        for (i, rule) in rules.enumerated() where rule.isHard && columns[layout.ruleTotal + i] > 0 {
            guard rule.kind.scope == .block || rule.kind.scope == .session, !rule.kind.isHouseRule else { continue }
            broken += 1
            if random.below(broken) == 0 { chosen = i }
        }
        if chosen < 0 { return Focus() }
        let isBlocks = rules[chosen].kind.scope == .block
        let kind = rules[chosen].kind
        let cells = isBlocks ? layout.slots : layout.sessions
        let from = random.below(cells)
        for i in 0..<cells {
            let cell = (from + i) % cells
            if columns[layout.cells[chosen] + cell] == 0 { continue }
            if kind == .phaseOrder {
                let slots = slotsOutOfOrder(cell)
                let slot = slots.isEmpty ? -1 : slots[random.below(slots.count)]
                return Focus(session: cell, slot: slot, kind: kind)
            }
            return isBlocks
                ? Focus(session: session(of: cell), slot: cell, kind: kind) : Focus(session: cell, kind: kind)
        }
        return Focus()
    }

    /// A random place where a soft rule of blocks or sessions has units, the more they cost the likelier; nowhere in
    /// particular where none has.
    func soreSpot(random: inout Random) -> Focus {
        var sum = 0
        var chosen = -1
        for (i, rule) in rules.enumerated() where !rule.isHard && columns[layout.ruleTotal + i] > 0 {
            guard rule.kind.scope == .block || rule.kind.scope == .session, !rule.kind.isHouseRule else { continue }
            let cost = columns[layout.ruleTotal + i] * rule.weight
            if cost == 0 { continue }
            sum += cost
            if random.below(sum) < cost { chosen = i }
        }
        if chosen < 0 { return Focus() }
        let isBlocks = rules[chosen].kind.scope == .block
        let cells = isBlocks ? layout.slots : layout.sessions
        var left = random.below(columns[layout.ruleTotal + chosen])
        for cell in 0..<cells {
            left -= columns[layout.cells[chosen] + cell]
            if left < 0 { return isBlocks ? Focus(session: session(of: cell), slot: cell) : Focus(session: cell) }
        }
        return Focus()
    }

    /// A random session, or the one in focus.
    func randomSession(_ random: inout Random) -> Int {
        focus.session >= 0 ? focus.session : random.below(layout.sessions)
    }

    /// A random position of a session that is no fixed point, or that of the block in focus; -1 for none.
    mutating func randomPosition(_ session: Int, random: inout Random) -> Int {
        let count = blockCount(session)
        if count == 0 { return -1 }
        if focus.slot >= 0, focus.session == session, isUsed(focus.slot), !isFixed(focus.slot) {
            defer { focus.slot = -1 }
            return position(focus.slot, session)
        }
        for _ in 0..<6 {
            let position = random.below(count)
            if !isFixed(slot(session, position)) { return position }
        }
        return -1
    }

    /// A random block of activities, of any session, or the one in focus; -1 where a few tries found none.
    mutating func randomActivitySlot(_ random: inout Random) -> Int {
        if focus.slot >= 0 {
            let slot = focus.slot
            focus.slot = -1
            if isUsed(slot), isActivity(slot), strandCount(slot) > 0 { return slot }
        }
        for _ in 0..<6 {
            let session = randomSession(&random)
            let count = blockCount(session)
            if count == 0 { continue }
            let slot = slot(session, random.below(count))
            if isActivity(slot), strandCount(slot) > 0 { return slot }
        }
        return -1
    }
}
