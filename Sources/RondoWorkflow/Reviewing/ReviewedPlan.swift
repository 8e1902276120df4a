public import RondoDiagnostics
import RondoModel
import RondoPluginHost
import RondoRendering
import RondoReview

/// What a plan shows of coproduction.
public struct ReviewedPlan: Sendable {
    /// What is worth knowing before it is believed.
    public let warnings: [Finding]
    private let workshop: String
    private let items: [ReviewItem]
    private let remarks: [PluginRemark]
    private let plan: Plan

    init(_ plan: Plan, warnings: [Finding], remarks: [PluginRemark] = []) {
        self.plan = plan
        self.remarks = remarks
        workshop = plan.inputs.workshop.title
        items = CoproductionReview.run(plan)
        guard !Check.run(plan).agrees else {
            self.warnings = warnings
            return
        }
        self.warnings =
            warnings + [
                Finding(
                    .warning, "plan.disagrees", "this plan is not what it says of itself",
                    remedy: "rondo check tells where; make the plan again before you believe this review")
            ]
    }

    /// As people read it in a terminal. Sensitive.
    public func text(look: TextLook = TextLook()) -> String {
        var page = TextPage(look)
        page.heading("Coproduction review of: \(workshop)")
        page.add(summary)
        for item in items {
            page.heading("\(mark(item.verdict, look)) \(item.title)")
            page.add(verdict(item.verdict), first: "  ")
            for sentence in item.evidence { page.add(UnmetText.sentence(sentence), first: "  - ") }
            if let suggestion = item.suggestion { page.add("Maybe: " + UnmetText.sentence(suggestion), first: "  ") }
            page.add("Rests on: " + UnmetText.sentence(item.restsOn), first: "  ")
        }
        PluginText.add(remarks, of: plan, to: &page)
        return page.text
    }

    /// As Markdown. Sensitive.
    public func markdown() -> String {
        var lines = ["# Coproduction review of: \(plain(workshop))", "", summary]
        for item in items {
            lines += ["", "## \(plain(item.title))", "", "**\(verdict(item.verdict))**", ""]
            lines += item.evidence.map { "- " + plain(UnmetText.sentence($0)) }
            if let suggestion = item.suggestion { lines += ["", "Maybe: " + plain(UnmetText.sentence(suggestion))] }
            lines += ["", "*Rests on: \(plain(UnmetText.sentence(item.restsOn)))*"]
        }
        if !remarks.isEmpty { lines += ["", "## What plugins say of this plan", ""] }
        for remark in remarks {
            lines.append("- " + plain(PluginText.sentence(remark, plan)))
            if let remedy = remark.remedy { lines.append("  Maybe: " + plain(UnmetText.sentence(remedy))) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// As a JSON list. Sensitive.
    public func json() -> String {
        let values: [JSONValue] = items.map { item in
            .object([
                ("id", .text(item.id)), ("title", .text(item.title)), ("verdict", .text(item.verdict.rawValue)),
                ("evidence", .array(item.evidence.map { .text($0) })),
                ("suggestion", item.suggestion.map { .text($0) } ?? .null), ("rests-on", .text(item.restsOn)),
            ])
        }
        return JSONValue.array(values + remarks.map(PluginText.json)).written() + "\n"
    }

    private var summary: String {
        func count(_ verdict: ReviewItem.Verdict) -> Int { items.count { $0.verdict == verdict } }
        return "Of \(items.count) things that a plan can show of coproduction, this plan shows \(count(.shown)), shows "
            + "part of \(count(.partly)), does not show \(count(.notShown)), and says nothing about "
            + "\(count(.notApplicable)). Trust and respect can't be read off a timetable."
    }

    private func verdict(_ verdict: ReviewItem.Verdict) -> String {
        switch verdict {
        case .shown: "This plan shows it."
        case .partly: "This plan shows part of it."
        case .notShown: "This plan does not show it."
        case .notApplicable: "This plan has nothing that this could be read off."
        }
    }

    private func mark(_ verdict: ReviewItem.Verdict, _ look: TextLook) -> String {
        switch verdict {
        case .shown: look.usesUnicode ? "●" : "+"
        case .partly: look.usesUnicode ? "◐" : "~"
        case .notShown: look.usesUnicode ? "○" : "-"
        case .notApplicable: look.usesUnicode ? "·" : "."
        }
    }

    /// A text on one line in which Markdown and HTML read nothing.
    private func plain(_ text: String) -> String {
        var result = ""
        for scalar in VisibleText.shown(text).unicodeScalars {
            if "\\`*_[]<>#|".unicodeScalars.contains(scalar) { result.append("\\") }
            result.unicodeScalars.append(scalar)
        }
        return result
    }
}
