public import RondoDiagnostics
public import RondoModel
import RondoPlanning
import RondoRendering
import RondoReview

/// Where something would fit best into a plan. Sensitive: costs tell of what people need.
public struct Suggestions: Sendable {
    private let plan: Plan
    private let isForPerson: Bool
    private let ways: [Suggestion]
    /// Which of the activities that were asked for can't be planned, and why.
    public let excluded: [Finding]

    /// Takes ways whose costs the check finds too; `input` where the plan was edited so that they can't agree.
    init(
        _ ways: [Suggestion], for plan: Plan, isForPerson: Bool, excluded: [Finding] = []
    ) throws(WorkflowFailure) {
        self.ways = ways
        self.plan = plan
        self.isForPerson = isForPerson
        self.excluded = excluded
        let report = Check.run(plan)
        let before = report.score
        for way in ways {
            let after = Check.run(way.plan).score
            guard after.hard - before.hard == way.hard, after.soft - before.soft == way.soft else {
                let isEdited = !report.differences.isEmpty || report.structure.contains { $0.code != "plan.unmet" }
                guard !isEdited else { throw .editedPlan }
                throw .fault("the planner and the check disagree about what \(way.what) would cost")
            }
        }
    }

    /// The plans that would be, best first.
    public var plans: [Plan] { ways.map(\.plan) }

    /// As people read it in a terminal.
    public func text(look: TextLook = TextLook()) -> String {
        var page = TextPage(look)
        let what = isForPerson ? "one more person" : "another activity"
        page.heading("Where \(what) would fit best: \(plan.inputs.workshop.title)")
        for finding in excluded {
            page.add(UnmetText.sentence(finding.message))
            if let remedy = finding.remedy { page.add("What would help: " + UnmetText.sentence(remedy)) }
        }
        if ways.isEmpty {
            guard excluded.isEmpty else { return page.text }
            page.add("No way was found without taking the plan apart.")
            return page.text
        }
        page.add("What a plan costs is the sum of what it breaks and what it only wishes for; less is better.")
        for (index, way) in ways.enumerated() {
            page.heading("\(index + 1). \(name(way))")
            page.add(verdict(way), first: "   ")
            for cost in way.costs where cost.cost != 0 {
                let title = ConstraintCatalogue.entry(cost.constraint)?.title ?? cost.constraint
                let sign = cost.cost > 0 ? "\(cost.cost) more" : "\(-cost.cost) less"
                page.add("\(title) (\(cost.constraint)): \(sign)", first: "   - ")
            }
            page.add(kept(way.changed), first: "   ")
        }
        return page.text
    }

    /// As a JSON list, best first; costs are those beyond the plan's.
    public func json() -> String {
        let values: [JSONValue] = ways.map { way in
            let costs: [JSONValue] = way.costs.map {
                .object([
                    ("constraint", .text($0.constraint)), ("units", .number($0.units)), ("weight", .number($0.weight)),
                    ("cost", .number($0.cost)),
                ])
            }
            return .object([
                (isForPerson ? "perspective" : "activity", .text(way.what)),
                ("session", way.session.map { .text($0) } ?? .null),
                ("time", way.time.map { .text(Clock.text($0)) } ?? .null),
                ("hard", .number(way.hard)), ("soft", .number(way.soft)), ("costs", .array(costs)),
                (
                    "changed",
                    .object([
                        ("blocks", .number(way.changed.blocks)), ("turns", .number(way.changed.turns)),
                        ("groups", .number(way.changed.groups)),
                    ])
                ),
            ])
        }
        return JSONValue.array(values).written() + "\n"
    }

    private func name(_ way: Suggestion) -> String {
        let session = way.session.map { id in
            plan.inputs.workshop.sessions.first { $0.id == id }.flatMap { $0.title.isEmpty ? nil : $0.title } ?? id
        }
        if isForPerson {
            let perspective = plan.inputs.vocabulary.perspectives.first { $0.id == way.what }?.title ?? ""
            let who = perspective.isEmpty ? way.what : perspective
            return "\(who.isEmpty ? "Someone" : who), \(session.map { "in \($0) alone" } ?? "in every session")"
        }
        let title = plan.inputs.activities.first { $0.id == way.what }?.title ?? ""
        let time = way.time.map { " at \(Clock.text($0))" } ?? ""
        return "\(title.isEmpty ? way.what : title)\(time) in \(session ?? "")"
    }

    private func verdict(_ way: Suggestion) -> String {
        let soft =
            way.soft == 0
            ? "Wishes would cost the same."
            : "Wishes would cost \(abs(way.soft)) \(way.soft > 0 ? "more" : "less")."
        switch way.hard {
        case 0: return soft
        case 1...: return "It would break what must hold: that would cost \(way.hard) more. \(soft)"
        default: return "It would mend what must hold: that would cost \(-way.hard) less. \(soft)"
        }
    }

    private func kept(_ changed: ChangeCount) -> String {
        func some(_ count: Int, _ one: String, _ many: String) -> String? {
            count == 0 ? nil : "\(count) \(count == 1 ? one : many)"
        }
        let parts = [
            some(changed.blocks, "activity is gone or elsewhere", "activities are gone or elsewhere"),
            some(changed.turns, "turn goes to someone else", "turns go to others"),
            some(changed.groups, "place in a small group is with others", "places in small groups are with others"),
        ].compactMap(\.self)
        return parts.isEmpty ? "All else stays." : "Of the plan as it is: " + parts.joined(separator: ", ") + "."
    }
}
