public import RondoDiagnostics
import RondoEngine
public import RondoModel

/// Ranks where something would fit best into a plan: each way is made, then improved with the rest kept as far as it
/// goes, and its score is that of the plan that came out.
public enum Suggester {
    /// How many ways are improved before they are ranked; the others fell behind when they were made.
    static let finalists = 8

    /// Looks for the best ways.
    ///
    /// - Parameters:
    ///   - limit: how many are wanted, best first.
    ///   - steps: how long each of the most promising ways is improved; as long as quick effort does where nil.
    ///   - progress: called after each way.
    ///   - isCancelled: asked from time to time; once true, what was found so far is ranked.
    /// - Returns: suggestions, at most `limit`, best first; warnings where an activity that was asked for can't be
    ///   planned; or errors where the subject names what isn't there, or where the plan was changed in ways that the
    ///   planner can't weigh.
    public static func suggestions(
        _ subject: SuggestionSubject, for plan: Plan, limit: Int, threads: Int = 1, steps: Int? = nil,
        progress: @Sendable (SuggestingProgress) -> Void = { _ in }, isCancelled: @Sendable () -> Bool = { false }
    ) async -> (suggestions: [Suggestion], findings: [Finding]) {
        guard let weighing = Weighing(plan) else {
            return (
                [],
                [
                    Finding(
                        .error, "suggest.changed",
                        "this plan was changed in ways that the planner never makes, so nothing can be fitted into it",
                        remedy: "use `rondo check` to see what holds, or `rondo plan --replan` to mend it")
                ]
            )
        }
        var found: [Suggestion]
        var notes: [Finding] = []
        switch subject {
        case .activities(let ids):
            let unknown = ids.filter { id in !plan.inputs.activities.contains { $0.id == id } }
            if !unknown.isEmpty {
                return (
                    [],
                    unknown.map {
                        Finding(
                            .error, "suggest.unknown", "the plan's library has no activity \($0)",
                            remedy: "see the ids that `rondo activities list` prints")
                    }
                )
            }
            notes = ids.compactMap { excluded($0, weighing) }
            found = await ActivitySuggestions(weighing, threads: threads, steps: steps).best(
                ids, limit: limit, progress: progress, isCancelled: isCancelled)
        case .person:
            found = await PersonSuggestions(weighing, threads: threads, steps: steps).best(
                progress: progress, isCancelled: isCancelled)
        }
        found = found.enumerated().sorted { a, b in
            (a.element.hard, a.element.soft, a.offset) < (b.element.hard, b.element.soft, b.offset)
        }.map(\.element)
        return (Array(found.prefix(limit)), notes)
    }

    /// Why an activity that was asked for can't be planned; nil where it can.
    private static func excluded(_ id: String, _ weighing: Weighing) -> Finding? {
        guard let index = weighing.ground.lookup.activities[id], let why = weighing.ground.library[index].exclusion
        else { return nil }
        return Finding(
            .warning, "suggest.excluded", "\(id) can't be planned: it \(why.sentence)",
            remedy: why == .avoided
                ? "take it off the workshop file's avoid, plan again, and ask again" : "change what stands against it")
    }

    /// Improves a solution that is nearly right, with what `inputs.earlier` holds kept as far as it goes.
    static func improved(
        _ start: Solution, _ compilation: Compilation, seed: UInt64, threads: Int, steps: Int?,
        isCancelled: @Sendable () -> Bool
    ) async -> Solution {
        var search = SearchOptions()
        search.seed = seed
        search.steps = steps ?? StepCount.steps(.quick, compilation.problem)
        search.threads = max(1, threads)
        search.heat = Replanning.heat
        return await EngineCalls.solve(
            compilation.problem, search, from: start, progress: { _ in }, isCancelled: isCancelled
        ).solution
    }

    /// A solution of one compilation in the indices of another with the same people, spaces and roles.
    static func carried(_ solution: Solution, from: Compilation, to: Compilation) -> Solution? {
        if from.ground.variants == to.ground.variants { return solution }
        return SolutionReader(to).solution(PlanBuilder(from).sessions(solution))
    }
}
