import RondoEngine
import RondoModel

/// Where an extra activity would fit.
struct ActivitySuggestions {
    private let weighing: Weighing
    private let threads: Int
    private let steps: Int?

    init(_ weighing: Weighing, threads: Int, steps: Int?) {
        self.weighing = weighing
        self.threads = threads
        self.steps = steps
    }

    /// The best way in each session for each of these activities, or for all that the plan doesn't have; the most
    /// promising of them improved.
    func best(
        _ ids: [String], limit: Int, progress: @Sendable (SuggestingProgress) -> Void,
        isCancelled: @Sendable () -> Bool
    ) async -> [Suggestion] {
        var ways: [(activity: Int, session: Int)] = []
        for activity in weighing.ground.library.indices where weighing.ground.library[activity].exclusion == nil {
            let id = weighing.plan.inputs.activities[activity].id
            if ids.isEmpty ? weighing.plan.sessions.contains(where: { $0.holds(id) }) : !ids.contains(id) { continue }
            for session in weighing.problem.sessions.indices { ways.append((activity, session)) }
        }
        let finalists = max(limit, Suggester.finalists)
        var report = SuggestingProgress()
        report.of = ways.count + min(ways.count, finalists)
        var placed: [(activity: Int, session: Int, solution: Solution, score: Evaluation)] = []
        for way in ways {
            if isCancelled() { break }
            let found = EngineCalls.place(
                weighing.problem, in: weighing.solution, activity: way.activity, session: way.session, block: nil,
                seed: weighing.plan.seed)
            if let found { placed.append((way.activity, way.session, found.0, found.1)) }
            report.done += 1
            progress(report)
        }
        let ranked = placed.enumerated().sorted { a, b in
            (a.element.score.hard, a.element.score.soft, a.offset)
                < (b.element.score.hard, b.element.score.soft, b.offset)
        }.map(\.element)
        var suggestions: [Suggestion] = []
        for way in ranked.prefix(finalists) {
            if let made = await suggestion(way.activity, way.session, way.solution, isCancelled) {
                suggestions.append(made)
            }
            report.done += 1
            progress(report)
        }
        return suggestions
    }

    /// The placed activity with everything around it improved; it stays, and what stood before stays where it can.
    private func suggestion(
        _ activity: Int, _ session: Int, _ placed: Solution, _ isCancelled: @Sendable () -> Bool
    ) async -> Suggestion? {
        let id = weighing.plan.inputs.activities[activity].id
        let name = weighing.plan.sessions[session].session
        var inputs = weighing.plan.inputs
        inputs.earlier = EarlierPlan()
        inputs.earlier?.sessions = weighing.plan.sessions
        var pin = Pin()
        pin.session = name
        pin.activity = id
        inputs.workshop.pins.append(pin)
        let pinned = Compilation(inputs)
        var solution = placed
        if let start = Suggester.carried(placed, from: weighing.compilation, to: pinned) {
            let found = await Suggester.improved(
                start, pinned, seed: weighing.plan.seed, threads: threads, steps: steps, isCancelled: isCancelled)
            solution = Suggester.carried(found, from: pinned, to: weighing.compilation) ?? placed
        }
        // The pin and the wish to keep were for the search alone: what counts is the plan's own score.
        var best = (solution: placed, score: EngineCalls.evaluate(weighing.problem, placed))
        if let score = EngineCalls.evaluate(weighing.problem, solution),
            best.score.map({ (score.hard, score.soft) <= ($0.hard, $0.soft) }) ?? true,
            holds(activity, session, solution)
        {
            best = (solution, score)
        }
        guard let score = best.score else { return nil }
        var suggestion = Suggestion()
        suggestion.what = id
        suggestion.session = name
        suggestion.costs = weighing.differences(score)
        let builder = PlanBuilder(weighing.compilation)
        suggestion.plan = weighing.plan
        suggestion.plan.sessions = builder.sessions(best.solution)
        suggestion.plan.score = builder.score(score)
        suggestion.plan.unmet = []
        suggestion.time =
            suggestion.plan.sessions[session].blocks.first {
                $0.strands.contains { $0.activity == id }
            }?.span.start
        suggestion.changed = ChangeCount(
            from: weighing.plan.sessions, to: suggestion.plan.sessions,
            people: Set(weighing.workshop.people.map(\.id)))
        return suggestion
    }

    private func holds(_ activity: Int, _ session: Int, _ solution: Solution) -> Bool {
        solution.sessions[session].blocks.contains { block in
            block.strands.contains { weighing.problem.options[$0.option].activity == activity }
        }
    }
}
