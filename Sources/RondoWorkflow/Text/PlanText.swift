import RondoDiagnostics
import RondoDocuments
import RondoModel
import RondoPlanning
import RondoRendering

/// What a facilitator reads once a plan is made.
enum PlanText {
    /// The timetable, the score, what does not hold, and where the files lie.
    static func text(
        _ made: MadePlan, _ saved: SavedPlan?, _ conflicts: ToldConflicts?, _ look: TextLook
    ) -> String {
        var page = TextPage(look)
        page.append(timetable(made.plan, look))
        UnmetText.add(told(made.plan.unmet, conflicts), limit: 6, to: &page)
        UnmetText.add(reasons: told(made.reasons, conflicts), to: &page)
        if let conflicts { ConflictText.add(conflicts, isFull: false, to: &page) }
        ScoreText.add(made.plan.score, made.plan.bound, to: &page)
        PluginText.add(made.plugins.remarks, of: made.plan, to: &page)
        PluginText.add(made.plugins.outcomes, to: &page)
        if made.plan.wasStopped {
            page.heading("Stopped early")
            page.add(
                "This is the best plan found by step \(made.plan.steps). The same command with --steps "
                    + "\(made.plan.steps) makes it again.")
        }
        if let saved {
            page.heading("Written")
            page.add("\(saved.planFile), the plan itself, for facilitators only", first: "  ")
            saved.add(to: &page)
        }
        return page.text
    }

    /// What does not hold, without remedies where a conflict that is told below has tried ones.
    private static func told(_ unmet: [Violation], _ conflicts: ToldConflicts?) -> [Violation] {
        let below = conflicts.map { ConflictText.told($0) } ?? []
        return unmet.map { violation in
            var violation = violation
            let isBelow = below.contains {
                $0.constraint == violation.constraint && !$0.ways.isEmpty
                    && ($0.session == nil || $0.session == violation.place.session)
            }
            if isBelow { violation.remedy = nil }
            return violation
        }
    }

    /// What arithmetic could tell, but for what the conflicts below tell in full.
    private static func told(_ reasons: [Finding], _ conflicts: ToldConflicts?) -> [Finding] {
        let below = conflicts.map { ConflictText.told($0) } ?? []
        return reasons.filter { reason in
            reasons.count { $0.code == reason.code } > below.count { $0.constraint == reason.code }
        }
    }

    private static func timetable(_ plan: Plan, _ look: TextLook) -> String {
        let options = RenderOptions(width: look.width, color: look.usesColour, unicode: look.usesUnicode)
        return DocumentBuilder.document(.timetable, of: plan, for: .facilitators)
            .flatMap { Renderer.render($0, as: .terminal, options: options) } ?? ""
    }
}
