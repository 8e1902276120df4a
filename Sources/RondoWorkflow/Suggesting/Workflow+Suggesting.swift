import RondoDiagnostics
import RondoPlanning

/// What could be fitted into a plan.
extension Workflow {
    /// The best ways to fit an activity or a person into a plan, each made, improved and counted by the check.
    ///
    /// - Parameters:
    ///   - progress: called from time to time: ways looked at so far, and in all.
    ///   - isCancelled: asked from time to time; once true, what was found so far is ranked.
    public static func suggest(
        _ request: SuggestRequest, plan path: String, progress: @Sendable (Int, Int) -> Void = { _, _ in },
        isCancelled: @Sendable () -> Bool = { false }
    ) async throws(WorkflowFailure) -> Suggestions {
        let plan = try Loading.plan(path).plan
        let (ways, findings) = await Suggester.suggestions(
            request.isForPerson ? .person : .activities(request.activities), for: plan, limit: max(1, request.limit),
            threads: request.threads, progress: { progress($0.done, $0.of) }, isCancelled: isCancelled)
        let unknown = findings.filter { $0.code == "suggest.unknown" }
        guard unknown.isEmpty else {
            throw .request(
                unknown.map { $0.message + ($0.remedy.map { "; \($0)" } ?? "") }.joined(separator: ", and "))
        }
        guard !findings.hasErrors else { throw .input(findings) }
        return try Suggestions(ways, for: plan, isForPerson: request.isForPerson, excluded: findings)
    }
}
