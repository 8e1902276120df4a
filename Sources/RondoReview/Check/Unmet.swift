import RondoDiagnostics
import RondoModel

/// What a plan says about itself under `unmet`.
enum Unmet {
    /// The violations of hard constraints, those that cost most first, otherwise in the catalogue's order.
    static func violations(_ violations: [Violation], score: Score) -> [Violation] {
        let weights = Dictionary(
            score.constraints.map { ($0.id, $0.weight) }, uniquingKeysWith: { first, _ in first })
        func cost(_ violation: Violation) -> Int { violation.units * (weights[violation.constraint] ?? 0) }
        return violations.enumerated()
            .filter { ConstraintCatalogue.entry($0.element.constraint)?.level == .hard }
            .sorted { (-cost($0.element), $0.offset) < (-cost($1.element), $1.offset) }
            .map(\.element)
    }

    /// What two lists must agree on: constraint, units and place. Sentences may be worded anew.
    private static func bare(_ violations: [Violation]) -> [Violation] {
        violations.map { Violation($0.constraint, $0.units, at: $0.place, "") }
    }

    /// One finding for what the plan leaves out, and one for what it adds.
    static func findings(stated: [Violation], found: [Violation]) -> [Finding] {
        let stated = bare(stated)
        let found = bare(found)
        let left = found.filter { !stated.contains($0) }
        let added = stated.filter { !found.contains($0) }
        var findings: [Finding] = []
        if !left.isEmpty {
            findings.append(
                Finding(
                    .error, "plan.unmet",
                    "the plan leaves out \(left.count) of what the check finds unmet: \(ids(of: left))"))
        }
        if !added.isEmpty {
            findings.append(
                Finding(
                    .error, "plan.unmet",
                    "the plan lists \(added.count) as unmet that the check does not find: \(ids(of: added))"))
        }
        if findings.isEmpty, stated != found {
            findings.append(Finding(.error, "plan.unmet", "the plan lists what is unmet in another order or twice"))
        }
        return findings
    }

    private static func ids(of violations: [Violation]) -> String {
        var seen: Set<String> = []
        return violations.map(\.constraint).filter { seen.insert($0).inserted }.joined(separator: ", ")
    }
}
