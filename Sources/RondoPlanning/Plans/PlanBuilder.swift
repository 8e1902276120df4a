import RondoEngine
import RondoModel

/// Turns a solution into the sessions of a plan, and its units into a score.
struct PlanBuilder: Sendable {
    private let ground: Groundwork
    private let problem: Problem

    /// Builds plans of one compilation.
    init(_ compilation: Compilation) {
        ground = compilation.ground
        problem = compilation.problem
    }

    /// The sessions of a solution.
    func sessions(_ solution: Solution) -> [PlannedSession] {
        solution.sessions.enumerated().map { session($0.element, $0.offset) }
    }

    /// The score of a solution, in the catalogue's order.
    func score(_ evaluation: Evaluation) -> Score {
        Score(
            ConstraintCatalogue.all.enumerated().map { index, entry in
                ConstraintScore(
                    entry.id, units: evaluation.units[index],
                    weight: ConstraintCatalogue.weight(entry.id, in: ground.inputs.workshop))
            })
    }

    /// What no plan can be better than, in the catalogue's order.
    func bound(_ bound: Bound) -> ScoreBound {
        var result = ScoreBound()
        result.hard = bound.hard
        result.soft = bound.soft
        result.constraints = ConstraintCatalogue.all.enumerated().filter { bound.units[$0.offset] > 0 }
            .map { ConstraintBound($0.element.id, units: bound.units[$0.offset]) }
        return result
    }

    private func session(_ session: SessionSolution, _ index: Int) -> PlannedSession {
        let workshop = ground.inputs.workshop
        var planned = PlannedSession()
        planned.session = workshop.sessions[index].id
        var rotas = ground.classes.kinds.map {
            SupportRota(ground.inputs.vocabulary.supports[$0], workshop, session: planned.session)
        }
        for block in session.blocks {
            var result = PlannedBlock()
            result.kind = block.kind.planned
            result.span = TimeSpan(block.start, block.start + block.length)
            result.title = title(of: block, in: index)
            result.strands = block.strands.map { strand($0, in: index) }
            for kind in rotas.indices {
                let places = places(of: kind, in: block, session: index)
                let uses = rotas[kind].assign(places, blockLength: block.length, ids: workshop.people)
                for (strand, use) in uses { result.strands[strand].supports.append(use) }
            }
            planned.blocks.append(result)
        }
        planned.turns = zip(problem.sessionSeatRoles, session.seats).map { role, person in
            Turn(workshop.roles[role].id, id(of: person))
        }
        return planned
    }

    private func title(of block: BlockSolution, in session: Int) -> String? {
        let fixed = ground.fixed[session]
        if block.fixedPoint >= 0 {
            return fixed.places[block.fixedPoint - problem.sessions[session].fixedPoints.lowerBound].title
        }
        return block.kind == .break ? fixed.breakTitle : block.kind == .buffer ? fixed.bufferTitle : nil
    }

    private func strand(_ strand: StrandSolution, in session: Int) -> Strand {
        let workshop = ground.inputs.workshop
        var result = Strand()
        let option = problem.options[strand.option]
        result.activity = ground.activity(of: strand.option).id
        result.space = workshop.spaces[strand.space].id
        let people = strand.groups.flatMap { $0 }.sorted()
        result.people = people.map { workshop.people[$0].id }
        if option.hasGroups {
            result.groups = strand.groups.map { group in group.sorted().map { workshop.people[$0].id } }
        }
        result.turns = strand.seats.map { seat in
            Turn(workshop.roles[seat.role].id, id(of: seat.person), group: seat.group < 0 ? nil : seat.group)
        }
        result.adaptations = adaptations(strand, people, session)
        result.pauses = (0..<option.stepShares.count).filter { strand.pauses >> $0 & 1 == 1 }.map {
            Pause(afterStep: $0 + 1, length: problem.pauseLength)
        }
        return result
    }

    /// Structural changes of the option, used or not, and free ones that somebody here uses.
    private func adaptations(_ strand: StrandSolution, _ people: [Int], _ session: Int) -> [AppliedAdaptation] {
        let variant = ground.variants[strand.option]
        var users: [[String]] = ground.library[variant.activity].changes.map { _ in [] }
        for person in people {
            let used = problem.changesUsed[access(strand, person, session)]
            for index in users.indices where used >> UInt32(index) & 1 == 1 {
                users[index].append(ground.inputs.workshop.people[person].id)
            }
            addServed(person, variant, strand, session, to: &users)
        }
        return ground.library[variant.activity].changes.enumerated().compactMap { index, change in
            guard variant.changes >> UInt32(index) & 1 == 1 || !users[index].isEmpty else { return nil }
            var applied = AppliedAdaptation()
            applied.id = change.adaptation.id
            applied.isGeneral = change.isGeneral
            applied.people = users[index]
            return applied
        }
    }

    /// Names a person under the changes for everyone that lift one of their barriers.
    private func addServed(
        _ person: Int, _ variant: Variant, _ strand: StrandSolution, _ session: Int, to users: inout [[String]]
    ) {
        let profile = ground.classes.profiles[ground.classes.profileOf[person]]
        for (index, change) in ground.library[variant.activity].changes.enumerated()
        where change.reachesAll && variant.changes >> UInt32(index) & 1 == 1 {
            if change.lifts & profile.barriers != 0, change.serves(profile.needs) {
                users[index].append(ground.inputs.workshop.people[person].id)
            }
        }
    }

    private func places(of kind: Int, in block: BlockSolution, session: Int) -> [SupportRota.Place] {
        var places: [SupportRota.Place] = []
        for (index, strand) in block.strands.enumerated() {
            let hasGroups = problem.options[strand.option].hasGroups
            for (number, group) in strand.groups.enumerated() {
                let served = group.sorted().filter {
                    problem.supportUse[access(strand, $0, session)] >> UInt16(kind) & 1 == 1
                }
                guard !served.isEmpty else { continue }
                places.append(SupportRota.Place(strand: index, group: hasGroups ? number : nil, people: served))
            }
        }
        return places
    }

    private func access(_ strand: StrandSolution, _ person: Int, _ session: Int) -> Int {
        problem.accessPlace(session: session, space: strand.space, option: strand.option, person: person)
    }

    private func id(of person: Int) -> String? { person < 0 ? nil : ground.inputs.workshop.people[person].id }
}
