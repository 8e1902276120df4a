import RondoEngine
import RondoModel

/// Where one more person would fit: in which session, or in all, and of which perspective.
struct PersonSuggestions {
    private let weighing: Weighing
    private let threads: Int
    private let steps: Int?

    init(_ weighing: Weighing, threads: Int, steps: Int?) {
        self.weighing = weighing
        self.threads = threads
        self.steps = steps
    }

    /// A way for each perspective that comes, in each session and in all of them.
    func best(
        progress: @Sendable (SuggestingProgress) -> Void, isCancelled: @Sendable () -> Bool
    ) async -> [Suggestion] {
        var perspectives: [String] = []
        for person in weighing.workshop.people where !perspectives.contains(person.perspective) {
            perspectives.append(person.perspective)
        }
        let sessions = weighing.workshop.sessions.map(\.id)
        let places: [String?] = sessions.count > 1 ? [nil] + sessions.map(Optional.some) : [nil]
        var report = SuggestingProgress()
        report.of = perspectives.count * places.count
        var suggestions: [Suggestion] = []
        for perspective in perspectives {
            for place in places {
                if isCancelled() { return suggestions }
                if let made = await suggestion(perspective, place, isCancelled) { suggestions.append(made) }
                report.done += 1
                progress(report)
            }
        }
        return suggestions
    }

    private func suggestion(
        _ perspective: String, _ session: String?, _ isCancelled: @Sendable () -> Bool
    ) async -> Suggestion? {
        var person = Person()
        person.id = freeId()
        person.name = "One more person"
        person.perspective = perspective
        if let session { person.attends = [Attendance(session)] }
        var inputs = weighing.plan.inputs
        inputs.workshop.people.append(person)
        var kept = inputs
        kept.earlier = EarlierPlan()
        kept.earlier?.sessions = weighing.plan.sessions
        let replanned = Compilation(kept)
        guard let start = Replanning.start(replanned, seed: weighing.plan.seed) else { return nil }
        let found = await Suggester.improved(
            start, replanned, seed: weighing.plan.seed, threads: threads, steps: steps, isCancelled: isCancelled)
        let compilation = Compilation(inputs)
        guard let solution = Suggester.carried(found, from: replanned, to: compilation),
            let score = EngineCalls.evaluate(compilation.problem, solution)
        else { return nil }
        let builder = PlanBuilder(compilation)
        var suggestion = Suggestion()
        suggestion.what = perspective
        suggestion.session = session
        suggestion.costs = weighing.differences(score)
        suggestion.plan = weighing.plan
        suggestion.plan.inputs = inputs
        suggestion.plan.sessions = builder.sessions(solution)
        suggestion.plan.score = builder.score(score)
        suggestion.plan.unmet = []
        suggestion.changed = ChangeCount(
            from: weighing.plan.sessions, to: suggestion.plan.sessions,
            people: Set(weighing.workshop.people.map(\.id)))
        return suggestion
    }

    /// An id that nobody has.
    private func freeId() -> String {
        var id = "one-more"
        while weighing.workshop.people.contains(where: { $0.id == id }) { id += "-more" }
        return id
    }
}
