import RondoDiagnostics
import RondoModel

/// Compares the score that a plan states with the recomputed one.
enum Differences {
    /// One finding a constraint that differs, then the sums.
    static func findings(stated: Score, found: Score) -> [Finding] {
        var findings = found.constraints.compactMap { part -> Finding? in
            let parts = stated.constraints.filter { $0.id == part.id }
            guard parts != [part] else { return nil }
            let said = parts.map { "\($0.units) units at weight \($0.weight)" }
            return difference(
                "\(part.id): the plan states \(said.isEmpty ? "nothing" : said.joined(separator: " and ")), the check "
                    + "finds \(part.units) units at weight \(part.weight)")
        }
        for part in stated.constraints where ConstraintCatalogue.entry(part.id) == nil {
            findings.append(difference("the plan states a constraint that docs/score.md doesn't have: \(part.id)"))
        }
        if findings.isEmpty, stated.constraints.map(\.id) != found.constraints.map(\.id) {
            findings.append(difference("the plan states the constraints in another order than docs/score.md"))
        }
        if stated.hard != found.hard {
            findings.append(difference("the plan states hard cost \(stated.hard), the check finds \(found.hard)"))
        }
        if stated.soft != found.soft {
            findings.append(difference("the plan states soft cost \(stated.soft), the check finds \(found.soft)"))
        }
        return findings
    }

    private static func difference(_ message: String) -> Finding {
        Finding(.error, "plan.score", message, remedy: "make the plan again from its inputs")
    }
}
