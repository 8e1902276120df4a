import RondoDiagnostics
import RondoFiles
import RondoModel
import RondoReview

/// Checks a plan from its file.
enum Checking {
    static func check(
        _ path: String, against workshop: String?, libraryFolders: [String]
    ) throws(WorkflowFailure) -> CheckedPlan {
        var (plan, warnings) = try Loading.plan(path)
        var disagreements = hashFindings(plan, in: path)
        if let workshop {
            var files = InputsCollection(workshop: workshop, libraryFolders: libraryFolders)
            // What plugins brought is part of the plan: no plugin is asked for a check.
            files.add(pluginsOf: plan.inputs)
            let (inputs, findings) = files.inputs()
            guard let inputs else { throw .input(findings) }
            warnings += findings
            disagreements += changes(since: plan, inputs, in: workshop)
        }
        let report = Check.run(plan)
        return CheckedPlan(
            plan: plan, score: report.score, violations: report.violations,
            disagreements: disagreements + report.structure + report.differences, warnings: warnings.inOrder(),
            wasCompared: workshop != nil)
    }

    /// Hashes that don't belong to the inputs that stand in the plan.
    private static func hashFindings(_ plan: Plan, in path: String) -> [Finding] {
        let found = PlanFile.hashes(of: plan.inputs)
        guard plan.inputs.hashes != found else { return [] }
        let wrong = found.filter { hash in !plan.inputs.hashes.contains(hash) }.map(\.part)
        let what = wrong.isEmpty ? "its parts" : wrong.joined(separator: ", ")
        return [
            Finding(
                .error, "plan.hash", "the hashes of \(what) don't belong to what stands in the plan",
                remedy: "someone or something changed this file; make the plan again")
        ]
    }

    /// Parts of the inputs that are other than when the plan was made.
    private static func changes(since plan: Plan, _ inputs: Inputs, in workshop: String) -> [Finding] {
        let now = PlanFile.hashes(of: inputs)
        let then = PlanFile.hashes(of: plan.inputs)
        return ["workshop", "activities", "vocabulary"].filter { part in
            now.first { $0.part == part } != then.first { $0.part == part }
        }.map { part in
            let what =
                part == "workshop" ? "the workshop file" : part == "activities" ? "the library" : "the vocabulary"
            return Finding(
                .error, "plan.outdated", "\(what) has changed since this plan was made",
                at: part == "workshop" ? SourceLocation(file: workshop, line: 0, column: 0) : nil,
                remedy: "plan again; --replan keeps as much of this plan as it can")
        }
    }
}
