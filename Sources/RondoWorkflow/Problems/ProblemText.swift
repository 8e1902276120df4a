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
    static func text(_ score: ProblemScore, _ look: TextLook) -> String {
        var page = TextPage(look)
        page.heading("Score")
        page.add("hard \(score.hard), soft \(score.soft); 0 is perfect")
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
}
