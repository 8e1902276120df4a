import RondoDiagnostics
import RondoFiles
import RondoModel

/// Reads what a plan is made from.
enum Loading {
    /// What was read, and asked of plugins, to make a plan.
    struct Loaded {
        /// The inputs, with their hashes and what plugins brought to them.
        var inputs: Inputs
        /// Warnings about them.
        var warnings: [Finding]
        /// The plan that is to change as little as possible.
        var before: PlanBefore?
        /// The talk with the plugins, which goes on once there is a plan.
        var talk: PluginTalk?
    }

    /// Reads what a request names, and asks the plugins.
    static func inputs(_ request: PlanRequest) throws(WorkflowFailure) -> Loaded {
        var files = InputsCollection(
            workshop: request.workshop, libraryFolders: request.libraryFolders, history: request.history)
        var talk: PluginTalk?
        if let workshop = files.workshop {
            talk = try PluginTalk(
                about: workshop, file: request.workshop, request.plugins, seed: request.seed,
                settings: { files.settings(for: $1) })
            if let gathered = talk?.gather(files) { files = gathered }
        }
        var loaded = try inputs(files, request)
        loaded.talk = talk
        return loaded
    }

    private static func inputs(
        _ files: InputsCollection, _ request: PlanRequest
    ) throws(WorkflowFailure) -> Loaded {
        let (read, findings) = files.inputs()
        guard let file = request.earlierPlan else {
            guard let read else { throw .input(findings) }
            return Loaded(inputs: read, warnings: findings)
        }
        let (earlier, wrong) = PlanFile.read(path: file)
        guard var inputs = read, let earlier else { throw .input((findings + wrong).inOrder()) }
        guard earlier.inputs.workshop.id == inputs.workshop.id else {
            throw .input([otherWorkshop(earlier, inputs.workshop, file)])
        }
        // What the earlier plan knew of the past still happened, whether or not it is named again.
        if request.history.isEmpty { inputs.ledger = earlier.inputs.ledger }
        inputs.earlier = EarlierPlan()
        inputs.earlier?.sessions = earlier.sessions
        inputs.hashes = PlanFile.hashes(of: inputs)
        return Loaded(
            inputs: inputs, warnings: (findings + wrong).inOrder(), before: PlanBefore(file: file, plan: earlier))
    }

    /// A plan from its file, with what is worth a warning.
    static func plan(_ path: String) throws(WorkflowFailure) -> (plan: Plan, warnings: [Finding]) {
        let (plan, findings) = PlanFile.read(path: path)
        guard let plan else { throw .input(findings) }
        return (plan, findings)
    }

    private static func otherWorkshop(_ earlier: Plan, _ workshop: Workshop, _ file: String) -> Finding {
        Finding(
            .error, "replan.other",
            "this plan is of the workshop '\(earlier.inputs.workshop.id)', not of '\(workshop.id)'",
            at: SourceLocation(file: file, line: 0, column: 0),
            remedy: "name the plan of the same workshop, or leave --replan out")
    }
}
