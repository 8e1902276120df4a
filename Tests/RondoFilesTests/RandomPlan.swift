import RondoModel

extension RandomInputs {
    /// A random plan, as far from sense as the format allows.
    static func plan(seed: UInt64) -> Plan {
        var random = RandomInputs(dice: Dice(seed))
        var plan = Plan()
        plan.madeBy = random.dice.text()
        plan.inputs = random.inputs()
        plan.seed = random.dice.next()
        plan.effort = random.dice.pick(Effort.allCases)
        plan.steps = random.dice.int(0...1_000_000_000)
        plan.wasStopped = random.dice.flag()
        plan.sessions = (0..<random.dice.int(0...3)).map { random.plannedSession($0) }
        if random.dice.flag() {
            var earlier = EarlierPlan()
            earlier.sessions = (0..<random.dice.int(0...2)).map { random.plannedSession($0) }
            plan.inputs.earlier = earlier
        }
        plan.score.hard = random.dice.int(0...99)
        plan.score.soft = random.dice.int(0...99)
        plan.score.constraints = random.dice.list(3) { dice, n in
            ConstraintScore("role.x\(n)", units: dice.int(0...9), weight: dice.int(0...9))
        }
        plan.bound = random.dice.maybe { dice in
            var bound = ScoreBound()
            bound.hard = dice.int(0...9)
            bound.soft = dice.int(0...99)
            bound.constraints = dice.list(3) { dice, n in ConstraintBound("c-\(n)", units: dice.int(1...99)) }
            return bound
        }
        plan.unmet = random.dice.list(3) { dice, n in
            Violation(
                "time.x\(n)", dice.int(1...9),
                at: Place(
                    session: dice.maybe { $0.text() }, block: dice.maybe { $0.int(0...9) },
                    strand: dice.maybe { $0.int(0...9) }, group: dice.maybe { $0.int(0...9) },
                    people: dice.words("person")),
                dice.text(), remedy: dice.maybe { $0.text() })
        }
        return plan
    }

    private mutating func plannedSession(_ n: Int) -> PlannedSession {
        var session = PlannedSession()
        session.session = "session-\(n)"
        session.turns = turns()
        for _ in 0..<dice.int(0...4) {
            var block = PlannedBlock()
            block.kind = dice.pick(BlockKind.allCases)
            block.span = TimeSpan(dice.int(0...1440), dice.int(0...1440))
            block.title = dice.maybe { $0.text() }
            block.strands = (0..<dice.int(0...2)).map { _ in strand() }
            session.blocks.append(block)
        }
        return session
    }

    private mutating func turns() -> [Turn] {
        dice.list(3) { dice, n in
            Turn("role-\(n)", dice.maybe { _ in "person-\(n)" }, group: dice.maybe { $0.int(0...3) })
        }
    }

    private mutating func strand() -> Strand {
        var strand = Strand()
        strand.activity = "activity-0"
        strand.space = "space-0"
        strand.people = dice.words("person")
        strand.groups = dice.list(3) { dice, _ in dice.words("person") }
        strand.turns = turns()
        strand.adaptations = dice.list(2) { dice, n in
            var use = AppliedAdaptation()
            use.id = "adaptation-\(n)"
            use.isGeneral = dice.flag()
            use.people = dice.words("person")
            return use
        }
        strand.supports = dice.list(2) { dice, n in
            var use = SupportUse()
            use.support = "support-\(n)"
            use.count = dice.int(0...3)
            use.group = dice.maybe { $0.int(0...3) }
            use.people = dice.words("person")
            return use
        }
        strand.pauses = dice.list(2) { dice, n in Pause(afterStep: n + 1, length: dice.int(1...9)) }
        return strand
    }
}
