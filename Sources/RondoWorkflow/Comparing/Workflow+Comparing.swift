/// What can be asked of two plans.
extension Workflow {
    /// What changed from an earlier plan to a later one, as an audience may know it; `request` where it may not.
    public static func compare(
        _ earlier: String, _ later: String, _ request: CompareRequest = CompareRequest()
    ) throws(WorkflowFailure) -> ComparedPlans {
        try ComparedPlans(try Loading.plan(earlier).plan, try Loading.plan(later).plan, request)
    }
}
