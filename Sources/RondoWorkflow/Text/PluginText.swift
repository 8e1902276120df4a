import RondoDiagnostics
import RondoModel
import RondoPluginHost
import RondoRendering

/// What plugins brought, in the plan's own words, and what they said, marked as theirs.
enum PluginText {
    /// One line a plugin, and what it printed.
    static func add(_ outcomes: [PluginOutcome], to page: inout TextPage) {
        guard !outcomes.isEmpty else { return }
        page.heading("Plugins")
        for outcome in outcomes {
            page.add(line(outcome), first: "  ")
            guard !outcome.words.isEmpty else { continue }
            page.add("It printed:", first: "    ")
            for line in outcome.words.split(separator: "\n", omittingEmptySubsequences: false) {
                page.add(String(line), first: "    | ")
            }
        }
    }

    /// What plugins have to say of the plan.
    static func add(_ remarks: [PluginRemark], of plan: Plan, to page: inout TextPage) {
        guard !remarks.isEmpty else { return }
        page.heading("What plugins say of this plan")
        for remark in remarks {
            page.add(sentence(remark, plan), first: "  - ")
            if let remedy = remark.remedy { page.add("Maybe: " + UnmetText.sentence(remedy), first: "    ") }
        }
    }

    /// One remark with who says it and where, such as `house-review (warning), Day 1, block 3, Ana: …`.
    static func sentence(_ remark: PluginRemark, _ plan: Plan) -> String {
        let workshop = plan.inputs.workshop
        let session = remark.session.map { id in workshop.sessions.first { $0.id == id }?.title ?? id }
        let names = remark.people.map { id in workshop.people.first { $0.id == id }?.name ?? id }
        let places = [
            session, remark.block.map { "block \($0)" }, names.isEmpty ? nil : names.joined(separator: " and "),
        ]
        let place = ([""] + places.compactMap(\.self)).joined(separator: ", ")
        return "\(remark.plugin) (\(remark.severity.rawValue))\(place): \(UnmetText.sentence(remark.message))"
    }

    /// One remark for programs; it stands in the list of what a review found, told apart by its `plugin`.
    static func json(_ remark: PluginRemark) -> JSONValue {
        .object([
            ("plugin", .text(remark.plugin)), ("severity", .text(remark.severity.rawValue)),
            ("session", remark.session.map { .text($0) } ?? .null),
            ("block", remark.block.map { .number($0) } ?? .null),
            ("people", .array(remark.people.map { .text($0) })), ("message", .text(remark.message)),
            ("remedy", remark.remedy.map { .text($0) } ?? .null),
        ])
    }

    /// `prompt-deck 1.0.0: 8 activities; fully confined`.
    static func line(_ outcome: PluginOutcome) -> String {
        let name = outcome.version.isEmpty ? outcome.id : "\(outcome.id) \(outcome.version)"
        let brought = outcome.brought.map(\.text).joined(separator: ", ")
        var parts = [brought.isEmpty ? "nothing" : brought]
        if let failure = outcome.failure {
            parts = [
                (outcome.brought.isEmpty ? "left out" : brought + ", then it failed") + " (\(failure.code))"
                    + (outcome.isRequired ? "; it is required" : "")
            ]
        }
        if let reached = outcome.confinement { parts.append(words(reached)) }
        if outcome.confinement == nil, outcome.keptAnswers > 0 { parts.append("answered before, so it wasn't run") }
        return "\(name): " + parts.joined(separator: "; ")
    }

    /// How far a plugin was kept from everything else.
    static func words(_ confinement: Confinement) -> String {
        switch confinement {
        case .full: "fully confined"
        case .reduced(let gaps): "confined in part only: " + gaps.joined(separator: ", ")
        case .none: "not confined"
        }
    }
}
