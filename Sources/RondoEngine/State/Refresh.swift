extension State {
    /// Recounts the cells whose readings were touched.
    mutating func refresh() {
        for i in touched.slots.indices {
            let slot = touched.slots[i]
            let aspects = Int(touched.slotAspects[slot])
            let inUse = isUsed(slot)
            for rule in index.blockRules[aspects] {
                put(rule, slot, inUse ? units(rules[rule].kind, block: slot) : 0)
            }
        }
        for i in touched.sessions.indices {
            let session = touched.sessions[i]
            let aspects = Int(touched.sessionAspects[session])
            for rule in index.sessionRules[aspects] {
                put(rule, session, units(rules[rule].kind, session: session))
            }
            if aspects & Aspects.timetableAlone.rawValue != 0 { refreshHouse(session: session) }
        }
        for i in touched.people.indices {
            let person = touched.people[i]
            for rule in index.personRules { put(rule, person, units(rules[rule].kind, person: person)) }
            refreshHouse(person: person)
        }
        for i in touched.roles.indices {
            let role = touched.roles[i]
            for rule in index.roleRules { put(rule, role, units(rules[rule].kind, role: role)) }
        }
        if touched.whole != 0 {
            let aspects = Int(touched.whole)
            for rule in index.wholeRules[aspects] {
                put(rule, 0, wholeUnits(rules[rule].kind))
            }
        }
        touched.clear()
    }

    /// Recounts what reads the timetable of a session and nothing else.
    mutating func refreshTimetable(_ session: Int) {
        let bits = Aspects.timetableAlone.rawValue
        for rule in index.sessionRules[bits] { put(rule, session, units(rules[rule].kind, session: session)) }
        refreshHouse(session: session)
        for rule in index.wholeRules[bits] { put(rule, 0, wholeUnits(rules[rule].kind)) }
        touched.timetableIsCounted(session)
    }

    /// Writes the units of one cell and moves the totals with it.
    @inline(__always)
    mutating func put(_ rule: Int, _ cell: Int, _ units: Int) {
        let at = layout.cells[rule] + cell
        let difference = units - columns[at]
        if difference == 0 { return }
        columns[at] = units
        add(rule, difference)
    }

    /// Moves a rule's total and the cost.
    @inline(__always)
    mutating func add(_ rule: Int, _ difference: Int) {
        columns[layout.ruleTotal + rule] += difference
        charge(rule, difference)
    }

    /// Moves the cost alone.
    @inline(__always)
    mutating func charge(_ rule: Int, _ difference: Int) {
        let cost = difference * rules[rule].weight
        if rules[rule].isHard { hard += cost } else { soft += cost }
    }

    /// Marks every cell for a recount.
    mutating func touchEverything() {
        let all: Aspects = [.timetable, .people, .groups, .turns]
        for session in 0..<layout.sessions {
            touched.session(session, all)
            for i in 0..<blockCount(session) { touched.slot(slot(session, i), all) }
        }
        for person in 0..<layout.people { touched.person(person) }
        for role in 0..<layout.roles { touched.role(role) }
    }

    /// Units by constraint, and costs.
    func evaluation() -> Evaluation {
        var result = Evaluation()
        for (i, rule) in rules.enumerated() {
            result.units[rule.constraint] += rule.kind.isHouseRule ? houseUnits(i) : columns[layout.ruleTotal + i]
        }
        for item in problem.constants { result.units[item.constraint] += item.units }
        result.hard = hard
        result.soft = soft
        return result
    }
}
