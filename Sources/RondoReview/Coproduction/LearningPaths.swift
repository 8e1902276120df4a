import RondoModel

/// Who is learning which role, beside whom, and who has come to know it?
enum LearningPaths: ReviewQuestion {
    static let id = "learning-paths"
    static let title = "Who is learning which role, and who has come to know it"
    static let restsOn = "Coproduction without experts: learning was rarely recognised as expertise"

    static func item(in context: ReviewContext) -> ReviewItem {
        var paths: [Path] = []
        for person in context.workshop.people {
            paths += person.learning.map { Path(of: person.id, role: $0, in: context) }
        }
        guard !paths.isEmpty else {
            return answer(
                .notApplicable, ["This plan shows nobody who is learning a role."],
                suggestion: "Ask people which role they would like to learn, and note it under `learning`.")
        }
        return answer(
            verdict(paths.count(where: \.isSafe), of: paths.count), paths.map(\.sentence),
            suggestion: paths.allSatisfy(\.isSafe)
                ? nil : "Place each learner's first turn beside someone who knows the role.")
    }

    /// One person's way into one role.
    private struct Path {
        /// True where they hold it beside someone who knows it, and never alone before.
        let isSafe: Bool
        let sentence: String

        init(of person: String, role: String, in context: ReviewContext) {
            let who = "\(context.name(of: person)) is learning \(context.title(ofRole: role))"
            let wasBeside = context.check.pastTurns(of: person).contains { $0.role == role && $0.beside }
            let turns = context.check.turns(of: person).filter { $0.role.id == role }
            let beside = turns.filter { Learning.isBeside($0, in: context.check) }
            let alone = turns.filter { !Learning.isBeside($0, in: context.check) }
            let places = beside.map { turn in
                "\(Path.place(turn, in: context)) beside "
                    + context.names(of: Learning.companions(of: turn, in: context.check))
            }
            var parts: [String] = wasBeside ? ["held it beside someone in an earlier session"] : []
            if !places.isEmpty { parts.append("hold it in \(ReviewContext.list(places))") }
            if !alone.isEmpty {
                parts.append("hold it alone in \(ReviewContext.list(alone.map { Path.place($0, in: context) }))")
            }
            let firstIsBeside = turns.first.map { Learning.isBeside($0, in: context.check) } == true
            isSafe = wasBeside || firstIsBeside
            let knows = isSafe && !alone.isEmpty ? ", and has come to know it" : ""
            sentence =
                parts.isEmpty
                ? "\(who), and this plan has no turn in it for them."
                : "This plan shows that \(who): they \(ReviewContext.list(parts))\(knows)."
        }

        private static func place(_ turn: HeldTurn, in context: ReviewContext) -> String {
            turn.strand.map(context.label) ?? "“\(context.title(of: turn.session))”"
        }
    }
}
