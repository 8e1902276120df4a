import RondoDiagnostics
import RondoPlanning

/// Conflicts as people read them. Sensitive.
enum ConflictText {
    /// Conflicts and ways out told where not everything is asked for.
    private static let few = 3

    /// Each conflict: why, the lines, and what would end it. `isFull` tells all of them and how they were found.
    static func add(_ told: ToldConflicts, isFull: Bool, to page: inout TextPage) {
        guard !told.holds else {
            if isFull { page.add("Everything that must hold does: there is no conflict.") }
            return
        }
        page.heading("Why it is impossible")
        guard !told.conflicts.isEmpty else {
            page.add(
                "No lines were found that contradict each other. A longer search (--effort thorough) may find a plan in "
                    + "which everything holds.")
            return
        }
        for (index, conflict) in told.conflicts.enumerated().prefix(isFull ? .max : few) {
            page.gap()
            add(conflict, told.places[index], number: index + 1, isFull: isFull, to: &page)
        }
        let more = told.conflicts.count - few
        if !isFull, more > 0 { page.add("and \(more) more; rondo explain --conflict tells them all", first: "  ") }
    }

    private static func add(
        _ conflict: Conflict, _ places: [SourceLocation?], number: Int, isFull: Bool, to page: inout TextPage
    ) {
        let isProven = conflict.certainty == .proven
        let why =
            isProven
            ? UnmetText.sentence(capitalised(conflict.sentence)) + " (\(conflict.constraint))"
            : "No plan was found that keeps all of these (\(conflict.constraint)):"
        page.add(why, first: "\(number). ")
        if conflict.lines.isEmpty {
            page.add(
                "No line of the workshop can change this: the library and the vocabulary don't allow it.", first: "   ")
        } else if isProven {
            page.add("These lines cannot hold together:", first: "   ")
        }
        for (line, place) in zip(conflict.lines, places) {
            page.add("\(written(line, place)): \(line.says)", first: "   - ")
        }
        if isFull, !conflict.lines.isEmpty {
            let proof = isProven ? "That is a sum, not a guess." : "That is what a search says; it is no proof."
            let open = conflict.lines.count { !$0.isConfirmed }
            let rest =
                open == 0
                ? "Each line was left out in turn, and a plan was found that keeps the others."
                : "Each line was left out in turn; for \(open) of them no plan was found in the steps given, though "
                    + "nothing is known against it."
            page.add("\(proof) \(rest)", first: "   ")
        }
        guard !conflict.ways.isEmpty else {
            if !conflict.lines.isEmpty {
                page.add("No single change was found that ends it; this one needs a talk.", first: "   ")
            }
            return
        }
        page.add("What would help, cheapest first; each was planned with:", first: "   ")
        for way in conflict.ways.prefix(isFull ? .max : few) {
            page.add(UnmetText.sentence(capitalised(way.sentence)), first: "   * ")
        }
    }

    /// `workshop.yaml:34`, or `pins 3` where no file is at hand.
    static func written(_ line: ConflictLine, _ place: SourceLocation?) -> String {
        if let place { return "\(place.file):\(place.line)" }
        return line.path.map { part in Int(part).map { "\($0 + 1)" } ?? part }.joined(separator: " ")
    }

    private static func capitalised(_ text: String) -> String {
        guard let first = text.first else { return text }
        // Ids keep their form: only words of the sentence's own get a capital.
        let starts = [
            "in ", "no ", "one ", "between ", "a ", "the ", "ask ", "drop ", "let ", "leave ", "use ", "give ", "take ",
        ]
        return starts.contains { text.hasPrefix($0) } ? first.uppercased() + text.dropFirst() : text
    }
}
