import RondoEngine
import RondoModel
import RondoReview
import Testing

@testable import RondoPlanning

/// A small workshop with one change that makes it impossible, and the conflict that a person would name.
struct Contradiction: Sendable, CustomTestStringConvertible {
    /// In a sentence.
    var testDescription: String
    /// The lines that contradict each other, as paths in the workshop file.
    var lines: [String]
    /// A constraint that is broken.
    var constraint: String
    /// The reason, where the exact words matter.
    var sentence: String?
    /// How a way out begins that must be told; by how many minutes is left to the search. Nil where there is none that wouldn't ask somebody to give up a need.
    var way: String?
    /// How sure it must be.
    var certainty: Conflict.Certainty
    /// Steps of a search.
    var steps: Int

    /// Makes the workshop impossible.
    var change: @Sendable (inout Inputs) -> Void

    init(
        _ description: String, _ lines: [String], _ constraint: String, sentence: String? = nil, way: String?,
        certainty: Conflict.Certainty = .proven, steps: Int = Conflicts.steps,
        change: @escaping @Sendable (inout Inputs) -> Void
    ) {
        testDescription = description
        self.lines = lines
        self.constraint = constraint
        self.sentence = sentence
        self.way = way
        self.certainty = certainty
        self.steps = steps
        self.change = change
    }

    /// One session from 10:00 to 12:00, two rooms, four people, one activity a phase; it can be planned as it stands.
    static func workable(_ change: (inout Inputs) -> Void = { _ in }) -> Inputs {
        SmallWorkshop.inputs {
            $0.workshop.sessions.removeLast()
            $0.workshop.people[0].yesTo.append("welcomer")
            $0.workshop.people[1].yesTo.append("welcomer")
            change(&$0)
        }
    }

    var inputs: Inputs { Self.workable(change) }

    /// The conflicts of the workshop; where no sum tells, behind a plan that was made and checked.
    func conflicts() async -> [Conflict] {
        let inputs = inputs
        guard certainty != .proven else { return await Conflicts.find(inputs, steps: steps).conflicts }
        var plan = await Planner.plan(inputs, options: PlanningOptions(effort: .quick, steps: 256)).plan
        if let made = plan { plan?.unmet = Check.run(made).unmet }
        return await Conflicts.find(inputs, plan: plan, steps: steps).conflicts
    }

    /// What a plan made for nothing but what must hold still breaks, by the check. Where `isPart` is true a plan of a
    /// few plain activities will do.
    static func broken(_ inputs: Inputs, isPart: Bool = false) async -> [String] {
        if isPart, await broken(inputs.withPlainActivities) == [] { return [] }
        let compilation = Compilation(inputs)
        var outcome = Outcome()
        // A plan shows that it can be done, whichever seed finds it.
        for seed in 1...3 {
            var options = PlanningOptions()
            options.seed = UInt64(seed)
            outcome = await HardSearch.best(compilation, steps: 3072, options, isCancelled: { false })
            if outcome.score.hard == 0 { break }
        }
        var plan = Plan()
        plan.inputs = inputs
        plan.sessions = PlanBuilder(compilation).sessions(outcome.solution)
        return Check.run(plan).unmet.map { "\($0.constraint): \($0.sentence)" }
    }

    /// The workshop with only the lines of a conflict, but for one.
    static func inputs(_ inputs: Inputs, keeping lines: [ConflictLine], without line: ConflictLine) -> Inputs {
        let wishes = WishKinds.wishes(inputs)
        var inputs = inputs
        for wish in wishes {
            let isIn = lines.contains { $0.kind == wish.id.kind && $0.path == wish.path && $0.says == wish.says }
            let isLeftOut = wish.id.kind == line.kind && wish.path == line.path && wish.says == line.says
            if isLeftOut || !isIn && !wish.isPersonal { wish.relax(&inputs) }
        }
        return inputs
    }

    /// The workshop with a way out taken; nil where nothing offers it.
    static func inputs(_ inputs: Inputs, taking way: String) -> Inputs? {
        for wish in WishKinds.wishes(inputs) {
            if let offered = WishKinds.ways(outOf: wish, inputs).first(where: { $0.sentence == way }) {
                var changed = inputs
                offered.apply(&changed)
                return changed
            }
        }
        return nil
    }

    /// The same session again, another day.
    static func addSecondSession(_ inputs: inout Inputs) {
        var session = inputs.workshop.sessions[0]
        session.id = "two"
        inputs.workshop.sessions.append(session)
    }

    /// A pin.
    static func pin(
        _ activity: String? = nil, in session: String? = "one", at: Int? = nil, after: String? = nil,
        length: Int? = nil, space: String? = nil, _ person: String? = nil, as role: String? = nil
    ) -> Pin {
        var pin = Pin()
        pin.activity = activity
        pin.session = session
        pin.at = at
        pin.after = after
        pin.length = length
        pin.space = space
        pin.person = person
        pin.role = role
        return pin
    }

    /// A fixed point.
    static func fixed(_ kind: BlockKind, at: Int, _ length: Int, in session: String? = "one") -> FixedPoint {
        var point = FixedPoint()
        point.kind = kind
        point.at = at
        point.length = length
        point.session = session
        return point
    }

    /// A support.
    static func support(_ id: String, _ kind: String, people: Int = 1, attends: [String] = []) -> Support {
        var support = Support()
        support.id = id
        support.kind = kind
        support.people = people
        support.attends = attends
        return support
    }
}

extension Inputs {
    /// Changes an activity of the library.
    mutating func activity(_ id: String, _ change: (inout Activity) -> Void) {
        if let index = activities.firstIndex(where: { $0.id == id }) { change(&activities[index]) }
    }
}
