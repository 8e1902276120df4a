public import RondoDiagnostics
import RondoFiles
import RondoModel
public import RondoPlanning
import RondoRendering
import RondoReview

/// Why a workshop is impossible: the conflicts among its lines, with where each is written. Sensitive.
public struct ToldConflicts: Sendable, Equatable {
    /// The conflicts, those that arithmetic proves first.
    public var conflicts: [Conflict]
    /// `[conflict][line]`: where a line is written; nil where there is no workshop file to look in.
    public var places: [[SourceLocation?]]
    /// True where everything that must hold does.
    public var holds: Bool
    /// True where the search ended sooner than it wanted: there may be other conflicts, lines that aren't needed, and
    /// other ways out.
    public var wasCutShort: Bool

    /// Looks up where the lines of conflicts are written; `files` is nil where only a plan is there.
    init(_ found: FoundConflicts, in files: InputsCollection?, holds: Bool) {
        conflicts = found.conflicts
        wasCutShort = found.wasCutShort
        self.holds = holds
        places = conflicts.map { conflict in conflict.lines.map { files?.place(of: $0.path) } }
    }

    /// For a terminal; `full` tells all conflicts and how they were found.
    public func text(look: TextLook = TextLook()) -> String {
        var page = TextPage(look)
        ConflictText.add(self, isFull: true, to: &page)
        return page.text
    }

    /// As a JSON object; docs/conflicts.md has its keys.
    public func json() -> String { ConflictJSON.value(self).written() + "\n" }
}

/// Why something is impossible.
extension Workflow {
    /// The conflicts behind what a plan breaks; none where everything that must hold does.
    ///
    /// - Parameters:
    ///   - workshop: the workshop's file, in which lines are looked up.
    ///   - threads: at work; the answer is the same with any number.
    ///   - patience: how many times as much as `rondo plan` does is tried.
    ///   - isCancelled: asked from time to time; once true, what arithmetic tells is returned, with what was found so far.
    public static func conflicts(
        of made: MadePlan, workshop file: String, threads: Int = 1, patience: Int = 1,
        isCancelled: @escaping @Sendable () -> Bool = { false }
    ) async -> ToldConflicts {
        guard !made.holds else { return ToldConflicts(FoundConflicts(), in: nil, holds: true) }
        let options = PlanningOptions(effort: made.plan.effort, seed: made.plan.seed, threads: threads)
        let found = await Conflicts.find(
            made.plan.inputs, plan: made.plan, options: options, patience: patience, isCancelled: isCancelled)
        return ToldConflicts(found, in: InputsCollection(workshop: file, libraryFolders: []), holds: false)
    }

    /// The conflicts behind what a plan in its file breaks, by the check's count: the file may have been edited.
    public static func conflicts(
        plan path: String, threads: Int = 1, patience: Int = 1,
        isCancelled: @escaping @Sendable () -> Bool = { false }
    ) async throws(WorkflowFailure) -> ToldConflicts {
        var plan = try Loading.plan(path).plan
        let report = Check.run(plan)
        plan.score = report.score
        plan.unmet = report.unmet
        guard plan.score.hard > 0 else { return ToldConflicts(FoundConflicts(), in: nil, holds: true) }
        let options = PlanningOptions(effort: plan.effort, seed: plan.seed, threads: threads)
        let found = await Conflicts.find(
            plan.inputs, plan: plan, options: options, patience: patience, isCancelled: isCancelled)
        return ToldConflicts(found, in: nil, holds: false)
    }
}
