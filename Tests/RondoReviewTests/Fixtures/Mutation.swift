import RondoModel

/// Random changes to a plan, sensible and not.
enum Mutation {
    /// Changes one thing somewhere.
    static func apply(to plan: inout Plan, _ random: inout Seeded) {
        switch random.below(10) {
        case 0...4: structure(&plan, &random)
        case 5...7: strand(&plan, &random)
        case 8: workshop(&plan, &random)
        default: words(&plan, &random)
        }
    }

    private static func structure(_ plan: inout Plan, _ random: inout Seeded) {
        guard !plan.sessions.isEmpty else { return plan.sessions.append(PlannedSession()) }
        let session = random.below(plan.sessions.count)
        guard !plan.sessions[session].blocks.isEmpty else {
            return plan.sessions[session].blocks.append(PlannedBlock())
        }
        let block = random.below(plan.sessions[session].blocks.count)
        switch random.below(9) {
        case 0: plan.sessions[session].session = random.id()
        case 1: plan.sessions.remove(at: session)
        case 2: plan.sessions[session].blocks.remove(at: block)
        case 3: plan.sessions[session].blocks[block].span.start = random.number()
        case 4: plan.sessions[session].blocks[block].span.end = random.number()
        case 5: plan.sessions[session].blocks[block].kind = BlockKind.allCases[random.below(5)]
        case 6: plan.sessions[session].blocks.swapAt(block, random.below(plan.sessions[session].blocks.count))
        case 7: plan.sessions[session].turns.append(Turn(random.id(), random.id(), group: random.number()))
        default: plan.sessions[session].blocks.append(plan.sessions[session].blocks[block])
        }
    }

    private static func strand(_ plan: inout Plan, _ random: inout Seeded) {
        for session in plan.sessions.indices {
            for block in plan.sessions[session].blocks.indices {
                for index in plan.sessions[session].blocks[block].strands.indices where random.below(4) == 0 {
                    change(&plan.sessions[session].blocks[block].strands[index], &random)
                }
            }
        }
    }

    private static func change(_ strand: inout Strand, _ random: inout Seeded) {
        switch random.below(10) {
        case 0: strand.activity = random.id()
        case 1: strand.space = random.id()
        case 2: strand.people = random.ids()
        case 3: strand.groups = [random.ids(), random.ids(), []]
        case 4: strand.groups = []
        case 5: strand.turns = random.ids().map { Turn($0, random.id(), group: random.number()) }
        case 6:
            strand.adaptations = [AppliedAdaptation(["describe", "read-out", "x"][random.below(3)], for: random.ids())]
        case 7:
            var use = SupportUse(random.id(), for: random.ids(), group: random.number())
            use.count = random.number()
            strand.supports.append(use)
        case 8: strand.pauses = [Pause(afterStep: random.number(), length: random.number())]
        default: strand.pauses.append(Pause(afterStep: random.below(5), length: random.below(30)))
        }
    }

    private static func workshop(_ plan: inout Plan, _ random: inout Seeded) {
        switch random.below(12) {
        case 0: plan.inputs.workshop.people.removeAll { _ in random.below(2) == 0 }
        case 1: plan.inputs.workshop.sessions[0].span = TimeSpan(random.number(), random.number())
        case 2: plan.inputs.workshop.breaks.longestStretch = random.number()
        case 3: plan.inputs.workshop.weights.append(Weight("role.fair", random.number()))
        case 4: plan.inputs.workshop.groups.together.append(random.ids())
        case 5: plan.inputs.workshop.groups.professionalsAtMost = random.number()
        case 6: plan.inputs.workshop.roles.append(plan.inputs.workshop.roles[0])
        case 7: plan.inputs.workshop.roles[0].people = random.number()
        case 8:
            for index in plan.inputs.workshop.people.indices {
                let span = TimeSpan(random.number(), random.number())
                plan.inputs.workshop.people[index].attends = [Attendance(random.id(), span)]
            }
        case 9:
            for index in plan.inputs.workshop.people.indices {
                let need = ["bsl", "pause-every", "leaves-by", "break-at", "assistant"][random.below(5)]
                plan.inputs.workshop.people[index].needs = [StatedNeed(need, minutes: random.number())]
            }
        case 10: plan.inputs.workshop.spaces[random.below(3)].capacity = random.number()
        default: plan.inputs.workshop.movingBetweenSpaces = random.number()
        }
    }

    private static func words(_ plan: inout Plan, _ random: inout Seeded) {
        switch random.below(10) {
        case 0: plan.inputs.vocabulary.phases.removeAll { _ in random.below(2) == 0 }
        case 1: plan.inputs.activities.removeAll { _ in random.below(3) == 0 }
        case 2: plan.inputs.activities[0].length = LengthRange(min: random.number(), ideal: random.number(), max: 0)
        case 3: plan.inputs.activities[0].people = CountRange(min: random.number(), ideal: nil, max: random.number())
        case 4: plan.inputs.vocabulary.supports[0].groupsAtOnce = random.number()
        case 5: plan.inputs.vocabulary.supports[0].team?.people = random.number()
        case 6:
            var past = PastSession()
            past.turns = [PastTurn()]
            past.turns[0].person = "ada"
            past.turns[0].role = "lead"
            past.turns[0].minutes = random.number()
            past.attendance = [PastAttendance("ada", random.number())]
            past.encounters = [PastEncounter()]
            past.encounters[0].count = random.number()
            plan.inputs.ledger.sessions.append(past)
        case 7, 8: rule(&plan, &random)
        default:
            var earlier = EarlierPlan()
            earlier.sessions = plan.sessions
            plan.inputs.earlier = earlier
            plan.inputs.activities.append(contentsOf: plan.inputs.activities.prefix(2))
        }
    }

    private static func rule(_ plan: inout Plan, _ random: inout Seeded) {
        let words = ["activity", "walk", "start", "meal", "break", "end", "make"]
        plan.inputs.rules.append(
            HouseRule(
                "house/odd", hard: random.below(2) == 0,
                (0..<random.below(30)).map { _ in
                    RuleCost(random.number()) {
                        if random.below(2) == 0 { $0.activity = random.id() }
                        if random.below(4) == 0 { $0.session = random.id() }
                        if random.below(4) == 0 { $0.laterThan = random.number() }
                        if random.below(3) == 0 { $0.after = words[random.below(7)] }
                        if random.below(4) == 0 { $0.before = words[random.below(7)] }
                        if $0.activity == nil { $0.person = random.id() }
                        if random.below(4) == 0 { $0.role = random.id() }
                        if random.below(4) == 0 { $0.with = random.id() }
                    }
                }))
    }
}
