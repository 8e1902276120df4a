import RondoEngine
import RondoModel

/// Weighs other solutions against the one that a plan holds.
struct Weighing: Sendable {
    /// The plan that is explained.
    let plan: Plan
    /// Its inputs as a problem.
    let compilation: Compilation
    /// What the plan holds.
    let solution: Solution
    /// What it costs.
    let base: Evaluation
    /// Counts house rules one by one.
    let tally: HouseRuleTally
    /// What they count in the plan.
    let counted: [HouseRuleTally.Counted]

    /// Another solution with its score.
    typealias Other = (solution: Solution, score: Evaluation)

    /// Nil where the plan isn't one that the engine could have made.
    init?(_ plan: Plan) {
        let compilation = Compilation(plan.inputs)
        guard Limits.findings(compilation.ground).isEmpty,
            let solution = SolutionReader(compilation).solution(plan.sessions),
            let base = EngineCalls.evaluate(compilation.problem, solution)
        else { return nil }
        self.plan = plan
        self.compilation = compilation
        self.solution = solution
        self.base = base
        tally = HouseRuleTally(plan.inputs.rules, compilation.ground.lookup)
        counted = tally.counted(in: solution, compilation.problem)
    }

    /// The workshop.
    var workshop: Workshop { plan.inputs.workshop }
    /// The problem.
    var problem: Problem { compilation.problem }
    /// Indices and classes.
    var ground: Groundwork { compilation.ground }

    /// A changed solution with its score; nil where the engine can't represent it.
    func weigh(_ change: (inout Solution) -> Void) -> Other? {
        var other = solution
        change(&other)
        guard let score = EngineCalls.evaluate(problem, other) else { return nil }
        return (other, score)
    }

    /// The cheapest of some solutions, the first of equals.
    func cheapest(_ others: [Other]) -> Other? {
        others.enumerated().min {
            ($0.element.score.hard, $0.element.score.soft, $0.offset)
                < ($1.element.score.hard, $1.element.score.soft, $1.offset)
        }?.element
    }

    /// A statement about another solution; `text` gets what it would cost in words.
    func statement(_ other: Other, _ text: (String) -> String) -> Statement {
        var statement = Statement("")
        statement.costs = differences(other.score)
        statement.text = text(Self.words(statement)) + HouseRuleReasons.difference(other.solution, self)
        var alternative = plan
        let builder = PlanBuilder(compilation)
        alternative.sessions = builder.sessions(other.solution)
        alternative.score = builder.score(other.score)
        alternative.unmet = []
        alternative.bound = nil
        statement.alternative = alternative
        return statement
    }

    /// How a score differs from the plan's, constraint by constraint.
    func differences(_ score: Evaluation) -> [CostDifference] {
        ConstraintCatalogue.all.enumerated().compactMap { index, entry in
            let units = score.units[index] - base.units[index]
            guard units != 0 else { return nil }
            return CostDifference(
                entry.id, units: units, weight: ConstraintCatalogue.weight(entry.id, in: workshop))
        }
    }

    /// "would cost 12 more (role.fair 8, group.mix 4)", with rules that must hold named first.
    static func words(_ statement: Statement) -> String {
        func list(_ costs: [CostDifference]) -> String {
            costs.filter { $0.cost != 0 }.map { "\($0.constraint) \($0.cost > 0 ? "+" : "")\($0.cost)" }
                .joined(separator: ", ")
        }
        let hard = list(statement.costs.filter(\.isHard))
        let soft = list(statement.costs.filter { !$0.isHard })
        let softPart: String
        switch statement.soft {
        case 0: softPart = "would cost the same\(soft.isEmpty ? "" : " (\(soft))")"
        case 1...: softPart = "would cost \(statement.soft) more (\(soft))"
        default: softPart = "would cost \(-statement.soft) less (\(soft))"
        }
        switch statement.hard {
        case 0: return softPart + (hard.isEmpty ? "" : ", with other things broken that must hold (\(hard))")
        case 1...: return "would break what must hold by \(statement.hard) (\(hard)), and otherwise \(softPart)"
        default: return "would mend what must hold by \(-statement.hard) (\(hard)), and otherwise \(softPart)"
        }
    }
}

/// A strand of a plan by its indices.
struct StrandPlace: Sendable, Equatable {
    /// Index of the session.
    var session: Int
    /// Index of the block.
    var block: Int
    /// Index of the strand.
    var strand: Int
}

extension Weighing {
    /// The strands that a question is about, in the order of the plan.
    func strands(_ question: Question) -> [StrandPlace] {
        var places: [StrandPlace] = []
        for (s, session) in plan.sessions.enumerated() {
            if let asked = question.session, asked != session.session { continue }
            for (b, block) in session.blocks.enumerated() {
                if let asked = question.block, asked != b { continue }
                for (k, strand) in block.strands.enumerated() {
                    if let asked = question.activity, asked != strand.activity { continue }
                    places.append(StrandPlace(session: s, block: b, strand: k))
                }
            }
        }
        return places
    }

    /// The strand of the plan at a place.
    func strand(_ place: StrandPlace) -> Strand {
        plan.sessions[place.session].blocks[place.block].strands[place.strand]
    }

    /// "journey-map at 10:30 in session listen".
    func name(_ place: StrandPlace) -> String {
        let session = plan.sessions[place.session]
        return "\(strand(place).activity) at \(Clock.text(session.blocks[place.block].span.start)) in session "
            + session.session
    }
}
