import RondoDiagnostics
import RondoPlanning

/// Conflicts as people read them. Sensitive.
enum ConflictText {
    /// Conflicts and ways out told where not everything is asked for.
    private static let few = 3

    /// The conflicts that are told where not everything is asked for.
    static func told(_ conflicts: ToldConflicts) -> [Conflict] { Array(conflicts.conflicts.prefix(few)) }

    /// Each conflict: why, the lines, and what would end it. `isFull` tells all of them and how they were found.
    static func add(_ told: ToldConflicts, isFull: Bool, to page: inout TextPage) {
        guard !told.holds else {
            if isFull { page.add("Everything that must hold does: there is no conflict.") }
            return
        }
        page.heading(told.conflicts.isEmpty ? "Is it impossible?" : "Why it is impossible")
        if told.conflicts.isEmpty, !told.wasCutShort {
            page.add(
                "No lines were found that contradict each other. A longer search (--effort thorough) may find a plan in "
                    + "which everything holds.")
        }
        for (index, conflict) in told.conflicts.enumerated().prefix(isFull ? .max : few) {
            page.gap()
            add(conflict, told.places[index], number: index + 1, isFull: isFull, to: &page)
        }
        let more = told.conflicts.count - few
        if !isFull, more > 0 { page.add("and \(more) more; rondo explain --conflict tells them all", first: "  ") }
        guard told.wasCutShort else { return }
        page.gap()
        page.add(
            (told.conflicts.isEmpty
                ? "No sum tells which lines contradict each other, and the search for them was cut short: there may be "
                    + "some all the same."
                : "The search was cut short: there may be other conflicts, and other ways out.")
                + (isFull ? "" : " rondo explain --conflict looks again, for longer."))
    }

    private static func add(
        _ conflict: Conflict, _ places: [SourceLocation?], number: Int, isFull: Bool, to page: inout TextPage
    ) {
        page.add(why(conflict), first: "\(number). ")
        if conflict.lines.isEmpty {
            page.add(
                conflict.certainty == .searched
                    ? "Not even where every line that can be taken away was taken away: perhaps the library and the "
                        + "vocabulary don't allow it."
                    : "No line of the workshop can change this: the library and the vocabulary don't allow it.",
                first: "   ")
        } else if conflict.certainty == .proven {
            page.add("These lines cannot hold together:", first: "   ")
        }
        for (line, place) in zip(conflict.lines, places) {
            page.add("\(written(line, place)): \(line.says)", first: "   - ")
        }
        if !conflict.lines.isEmpty {
            if let sure = sureness(conflict, isFull: isFull) { page.add(sure, first: "   ") }
        }
        guard !conflict.ways.isEmpty else {
            if !conflict.lines.isEmpty, !conflict.wasLeftWithoutWays {
                page.add("No single change was found that ends it; this one needs a talk.", first: "   ")
            }
            return
        }
        page.add("What would help, cheapest first; each was planned with:", first: "   ")
        for way in conflict.ways.prefix(isFull ? .max : few) {
            page.add(UnmetText.sentence(capitalised(way.sentence)), first: "   * ")
        }
    }

    /// The sentence above the lines, with the constraint that is broken.
    private static func why(_ conflict: Conflict) -> String {
        switch conflict.certainty {
        case .proven:
            UnmetText.sentence(capitalised(conflict.sentence)) + " (\(conflict.constraint))"
        case .exhausted:
            "No timetable\(conflict.session.map { " of session \($0)" } ?? "") keeps all of these; all that there could "
                + "be were gone through (\(conflict.constraint)):"
        case .searched:
            "No plan was found that keeps all of these (\(conflict.constraint)):"
        }
    }

    /// How sure it is that the lines contradict each other and that none is one too many; nil where `isFull` is false
    /// and all of that is sure.
    private static func sureness(_ conflict: Conflict, isFull: Bool) -> String? {
        let open = conflict.lines.count { !$0.isConfirmed }
        var sentences: [String] = []
        switch conflict.certainty {
        case .proven: if isFull { sentences.append("That is a sum, not a guess.") }
        case .exhausted: if isFull { sentences.append("That is no guess: it holds for every timetable.") }
        case .searched:
            sentences.append(
                "That is what a search of a limited number of steps says and no proof: a plan that keeps them may exist."
            )
        }
        if open > 0 {
            sentences.append(
                "For \(open) of \(conflict.lines.count) lines no plan was seen that keeps the others, so "
                    + "\(open == 1 ? "it" : "they") may not be needed here.")
        } else if isFull {
            sentences.append("Each line was left out in turn, and a plan was found that keeps the others.")
        }
        return sentences.isEmpty ? nil : sentences.joined(separator: " ")
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
