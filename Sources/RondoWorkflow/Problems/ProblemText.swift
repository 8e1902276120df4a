import RondoModel
import RondoProblemFiles

/// Problems and scores as people read them.
enum ProblemText {
    /// How large a problem is.
    static func text(_ numbers: [(count: Int, what: String)], _ look: TextLook) -> String {
        var page = TextPage(look)
        page.heading("The problem in numbers")
        let width = numbers.map { "\($0.count)".count }.max() ?? 1
        for (count, what) in numbers {
            page.add(what, first: "  " + TextPage.padded("\(count)", to: width, right: true) + "  ")
        }
        return page.text
    }

    /// What a solution costs, dearest first within hard and soft.
    static func text(_ score: ProblemScore, _ bound: ProblemBound, _ look: TextLook) -> String {
        var page = TextPage(look)
        page.heading("Score")
        page.add("hard \(score.hard), soft \(score.soft); 0 is perfect" + remark(bound, score))
        let parts = score.parts.enumerated().filter { $0.element.cost > 0 }.sorted { a, b in
            let (first, second) = (a.element, b.element)
            if first.constraint.isHard != second.constraint.isHard { return first.constraint.isHard }
            return (-first.cost, a.offset) < (-second.cost, b.offset)
        }.map(\.element)
        guard !parts.isEmpty else { return page.text }
        page.gap()
        let width = parts.map { "\($0.cost)".count }.max() ?? 1
        for part in parts {
            let unit = ConstraintCatalogue.entry(part.constraint.id)?.unit ?? "unit"
            let level = part.constraint.isHard ? "hard" : "soft"
            page.add(
                "\(level)  \(part.constraint.id): \(part.units) × \(unit), at \(part.constraint.weight) each",
                first: "  " + TextPage.padded("\(part.cost)", to: width, right: true) + "  ")
        }
        return page.text
    }

    /// How far a solution may be from the best possible.
    private static func remark(_ bound: ProblemBound, _ score: ProblemScore) -> String {
        if score.hard + score.soft == 0 { return "" }
        if bound.proves(score) { return ". This is the best possible." }
        if bound.hard > 0 { return ". At least \(bound.hard) hard is unavoidable." }
        if score.hard > 0 || bound.soft == 0 { return "" }
        return ". At least \(bound.soft) soft is unavoidable."
    }
}
