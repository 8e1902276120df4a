import RondoDiagnostics
import RondoModel

/// What does not hold and why, rule by rule, with what would help.
enum UnmetText {
    /// Adds violations rule by rule; at most `limit` places a rule are told, and how many more there are.
    static func add(_ unmet: [Violation], limit: Int = .max, to page: inout TextPage) {
        guard !unmet.isEmpty else { return }
        page.heading("What does not hold")
        var rules: [String] = []
        for violation in unmet where !rules.contains(violation.constraint) { rules.append(violation.constraint) }
        for rule in rules {
            page.gap()
            page.add("\(ConstraintCatalogue.entry(rule)?.title ?? rule) (\(rule))")
            let places = unmet.filter { $0.constraint == rule }
            for violation in places.prefix(limit) {
                page.add(sentence(violation.sentence), first: "  - ")
                if let remedy = violation.remedy { page.add("What would help: " + sentence(remedy), first: "    ") }
            }
            if places.count > limit {
                page.add("and \(places.count - limit) more; rondo check lists them all", first: "  - ")
            }
        }
    }

    /// Adds what arithmetic alone could tell.
    static func add(reasons: [Finding], to page: inout TextPage) {
        guard !reasons.isEmpty else { return }
        page.heading("What stands in the way")
        for finding in reasons {
            page.add(sentence(finding.message) + " (\(finding.code))", first: "  - ")
            if let remedy = finding.remedy { page.add("What would help: " + sentence(remedy), first: "    ") }
        }
    }

    /// With a full stop, once.
    static func sentence(_ text: String) -> String {
        guard let last = text.last, !".!?".contains(last) else { return text }
        return text + "."
    }
}
