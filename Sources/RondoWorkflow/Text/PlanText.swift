import RondoDocuments
import RondoModel
import RondoRendering

/// What a facilitator reads once a plan is made.
enum PlanText {
    /// The timetable, the score, what does not hold, and where the files lie.
    static func text(
        _ made: MadePlan, _ saved: SavedPlan?, _ conflicts: ToldConflicts?, _ look: TextLook
    ) -> String {
        var page = TextPage(look)
        page.append(timetable(made.plan, look))
        UnmetText.add(made.plan.unmet, limit: 6, to: &page)
        UnmetText.add(reasons: made.reasons, to: &page)
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

    private static func timetable(_ plan: Plan, _ look: TextLook) -> String {
        let options = RenderOptions(width: look.width, color: look.usesColour, unicode: look.usesUnicode)
        return DocumentBuilder.document(.timetable, of: plan, for: .facilitators)
            .flatMap { Renderer.render($0, as: .terminal, options: options) } ?? ""
    }
}
