import RondoModel

/// A score as people read it: what is wished for and not had, dearest first.
enum ScoreText {
    /// A heading, one sentence, and a line for each constraint that costs something.
    static func add(_ score: Score, _ bound: ScoreBound?, to page: inout TextPage) {
        page.heading("Score")
        let hard =
            score.hard == 0
            ? "Everything that must hold does." : "Something that must hold does not: it costs \(score.hard)."
        let soft =
            score.soft == 0
            ? "Every wish is met."
            : "What is only wished for and not fully met costs \(score.soft), where 0 is perfect."
        page.add([hard, soft, bound.map { sentence($0, score) } ?? ""].filter { !$0.isEmpty }.joined(separator: " "))
        let parts = score.constraints.enumerated().filter { $0.element.cost > 0 }.sorted { a, b in
            let (first, second) = (rank(a.element), rank(b.element))
            return first != second ? first < second : a.offset < b.offset
        }
        guard !parts.isEmpty else { return }
        let width = parts.map { "\($0.element.cost)".count }.max() ?? 1
        page.gap()
        for (_, part) in parts {
            let entry = ConstraintCatalogue.entry(part.id)
            let cost = TextPage.padded("\(part.cost)", to: width, right: true)
            page.add(
                "\(entry?.title ?? part.id) (\(part.id): \(part.units) × \(entry?.unit ?? "unit"), at \(part.weight) each)"
                    + (bound.map { remark($0, part) } ?? ""),
                first: "  " + cost + "  ")
        }
    }

    /// How far a plan may be from the best possible.
    private static func sentence(_ bound: ScoreBound, _ score: Score) -> String {
        if score.hard + score.soft == 0 { return "" }
        if bound.proves(score) { return "This is the best possible: no plan costs less." }
        if score.hard > bound.hard {
            return bound.hard == 0
                ? "Whether all of it can hold is not known."
                : "Whatever is done, at least \(bound.hard) of that remains."
        }
        if bound.soft == 0 { return "" }
        return "This is within \(score.soft - bound.soft) of the best possible."
    }

    /// How far one constraint may be from the best possible, were it the only one.
    private static func remark(_ bound: ScoreBound, _ part: ConstraintScore) -> String {
        let least = bound.units(of: part.id)
        if least == 0 { return "" }
        return least >= part.units
            ? ", the best possible here" : ", within \(part.units - least) of the best possible here"
    }

    /// Hard before soft, then dearest first.
    private static func rank(_ part: ConstraintScore) -> [Int] {
        [ConstraintCatalogue.entry(part.id)?.level == .hard ? 0 : 1, -part.cost]
    }
}

extension [Int] {
    fileprivate static func < (a: [Int], b: [Int]) -> Bool { a.lexicographicallyPrecedes(b) }
}
