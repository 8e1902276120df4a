import RondoDiagnostics
import RondoModel
import RondoRendering

/// What the check found, as people read it.
enum CheckText {
    /// Whether the plan agrees, each rule, the whole score, and every place where something is broken.
    static func text(_ checked: CheckedPlan, _ look: TextLook) -> String {
        var page = TextPage(look)
        page.heading("Check of: \(checked.plan.inputs.workshop.title)")
        page.add(
            "Everything was counted again from what stands in the plan, by code that shares nothing with the planner.")
        addAgreement(checked, &page)
        page.heading("What must hold")
        for part in parts(checked, .hard) {
            let entry = ConstraintCatalogue.entry(part.id)
            let state = part.units == 0 ? "holds" : "BROKEN"
            let units = part.units == 0 ? "" : ": \(part.units) × \(entry?.unit ?? "unit"), at \(part.weight) each"
            page.add("\(entry?.title ?? part.id) (\(part.id)\(units))", first: TextPage.padded(state, to: 8))
        }
        UnmetText.add(checked.violations.filter { level($0.constraint) == .hard }, to: &page)
        ScoreText.add(checked.score, checked.agrees ? checked.plan.bound : nil, to: &page)
        addWishes(checked, &page)
        page.heading("Result")
        page.add(result(checked))
        return page.text
    }

    /// The same for programs.
    static func json(_ checked: CheckedPlan) -> String {
        let constraints: [JSONValue] = checked.score.constraints.map {
            .object([
                ("id", .text($0.id)), ("level", .text(level($0.id)?.rawValue ?? "soft")), ("units", .number($0.units)),
                ("weight", .number($0.weight)), ("cost", .number($0.cost)),
            ])
        }
        let broken: [JSONValue] = checked.violations.map {
            .object([
                ("constraint", .text($0.constraint)), ("units", .number($0.units)), ("sentence", .text($0.sentence)),
                ("remedy", $0.remedy.map { .text($0) } ?? .null),
            ])
        }
        let value = JSONValue.object([
            ("workshop", .text(checked.plan.inputs.workshop.id)), ("agrees", .bool(checked.agrees)),
            ("holds", .bool(checked.holds)), ("hard", .number(checked.score.hard)),
            ("soft", .number(checked.score.soft)), ("constraints", .array(constraints)),
            ("violations", .array(broken)),
            (
                "disagreements",
                .array(
                    checked.disagreements.map {
                        .object([("code", .text($0.code)), ("message", .text($0.message))])
                    })
            ),
        ])
        return value.written() + "\n"
    }

    private static func addAgreement(_ checked: CheckedPlan, _ page: inout TextPage) {
        page.heading("Does the plan say what the check finds?")
        guard !checked.agrees else {
            page.add(
                "Yes, to the unit"
                    + (checked.wasCompared ? ", and the files are as they were when it was made." : "."))
            return
        }
        page.add("No:")
        for finding in checked.disagreements {
            page.add(UnmetText.sentence(finding.message) + " (\(finding.code))", first: "  - ")
            if let remedy = finding.remedy { page.add("What would help: " + UnmetText.sentence(remedy), first: "    ") }
        }
    }

    /// Every place where a wish is not met, wish by wish.
    private static func addWishes(_ checked: CheckedPlan, _ page: inout TextPage) {
        let wishes = checked.violations.filter { level($0.constraint) == .soft }
        guard !wishes.isEmpty else { return }
        page.heading("Where wishes are not met")
        for part in parts(checked, .soft) where part.units > 0 {
            page.gap()
            page.add("\(ConstraintCatalogue.entry(part.id)?.title ?? part.id) (\(part.id))")
            for violation in wishes where violation.constraint == part.id {
                page.add("\(UnmetText.sentence(violation.sentence)) (\(violation.units))", first: "  - ")
            }
        }
    }

    private static func result(_ checked: CheckedPlan) -> String {
        switch (checked.agrees, checked.holds) {
        case (true, true): "The plan is what it says, and everything that must hold does."
        case (true, false): "The plan is what it says, but something that must hold does not."
        case (false, true): "The plan is not what it says. What it holds now breaks no rule that must hold."
        case (false, false): "The plan is not what it says, and something that must hold does not."
        }
    }

    private static func parts(_ checked: CheckedPlan, _ wanted: ConstraintCatalogue.Level) -> [ConstraintScore] {
        checked.score.constraints.filter { level($0.id) == wanted }
    }

    private static func level(_ id: String) -> ConstraintCatalogue.Level? { ConstraintCatalogue.entry(id)?.level }
}
