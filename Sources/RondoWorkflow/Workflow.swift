import RondoDiagnostics
import RondoFiles
import RondoModel
import RondoPlanning
import RondoReview

/// What the command line calls, and later the studio: load, plan, check, render, save.
///
/// Nothing here prints, exits or reads a clock; progress and cancellation come in as values.
public enum Workflow {
    /// Makes a plan and has it checked; nothing is written.
    ///
    /// - Parameters:
    ///   - progress: called from time to time, on any thread.
    ///   - isCancelled: asked from time to time; once true, the best plan so far is returned.
    public static func plan(
        _ request: PlanRequest, progress: @Sendable (PlanProgress) -> Void = { _ in },
        isCancelled: @Sendable () -> Bool = { false }
    ) async throws(WorkflowFailure) -> MadePlan {
        let loaded = try Loading.inputs(request)
        var talk = loaded.talk
        let (planned, reasons) = await Planner.plan(
            loaded.inputs, options: PlanningOptions(request), progress: { progress(PlanProgress($0)) },
            isCancelled: isCancelled)
        guard let planned else { throw .input(loaded.warnings + reasons) }
        let plan = try confirmed(planned)
        let account = talk?.account(of: plan) ?? PluginAccount()
        return MadePlan(
            plan: plan, warnings: loaded.warnings + (talk?.findings ?? []), reasons: reasons, before: loaded.before,
            plugins: account)
    }

    /// The folder for a plan and its documents where none is named: `<workshop>-plan` beside the workshop's file.
    public static func folder(for made: MadePlan, workshop file: String) -> String {
        Saving.folder(for: made.plan, besideFile: file)
    }

    /// Writes a plan and every document; the plan and what facilitators read may be read by their owner only.
    ///
    /// A plan that this one was made from, and whose place it takes, stays beside it as plan-before.json. Where this
    /// fails, whatever stood there before still does.
    public static func save(_ made: MadePlan, in folder: String) throws(WorkflowFailure) -> SavedPlan {
        try Saving.save(made.plan, made.plugins.documents, after: made.before, in: folder)
    }

    /// What a facilitator reads once a plan is made: timetable, what does not hold and why, score, files. Sensitive.
    public static func text(
        _ made: MadePlan, saved: SavedPlan?, conflicts: ToldConflicts? = nil, look: TextLook = TextLook()
    ) -> String {
        PlanText.text(made, saved, conflicts, look)
    }

    /// The same for programs, as a JSON object; docs/conflicts.md has its keys. Sensitive.
    public static func json(_ made: MadePlan, saved: SavedPlan?, conflicts: ToldConflicts?) -> String {
        PlanJSON.text(made, saved, conflicts)
    }

    /// The plan with what is unmet, once code that shares nothing with the planner has counted the same.
    static func confirmed(_ plan: Plan) throws(WorkflowFailure) -> Plan {
        var plan = plan
        let first = Check.run(plan)
        plan.unmet = first.unmet
        let wrong = first.differences + first.structure.filter { $0.code != "plan.unmet" }
        if let finding = wrong.first {
            throw .fault("the planner and the check disagree about this plan (\(finding.message))")
        }
        return plan
    }
}

extension PlanningOptions {
    init(_ request: PlanRequest) {
        self.init(
            effort: request.effort, seed: request.seed, steps: request.steps, threads: max(1, request.threads))
    }
}

extension PlanProgress {
    init(_ progress: PlanningProgress) {
        self.init()
        steps = progress.steps
        of = progress.of
        hard = progress.hard
        soft = progress.soft
    }
}
