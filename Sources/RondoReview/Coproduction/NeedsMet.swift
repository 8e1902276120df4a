import RondoModel

/// Is every stated need met, and how?
enum NeedsMet: ReviewQuestion {
    static let id = "needs-met"
    static let title = "Every stated need is met as it is, adapted or supported"
    static let restsOn = "ISO/IEC 24751; inclusion, accommodating difference"

    static func item(in context: ReviewContext) -> ReviewItem {
        let stated = context.workshop.people.flatMap { context.check.needs(of: $0.id).map(\.need.id) }
        guard !stated.isEmpty else { return answer(.notApplicable, ["Nobody stated a need."]) }
        let outcomes = NeedOutcome.all(in: context)
        let needs = context.check.vocabulary.needs.filter { stated.contains($0.id) }
        let unmet = outcomes.filter { $0.way == .unmet }
        return answer(
            verdict(outcomes.count - unmet.count, of: outcomes.count),
            needs.map { need in
                sentence(about: need, stated.count { $0 == need.id }, outcomes.filter { $0.need.id == need.id })
            } + unmet.map { "Unmet for \(context.name(of: $0.person)), \($0.need.title): \($0.note)." },
            suggestion: unmet.isEmpty
                ? nil : "Ask the person what would help, and see `rondo check` for what would make it possible.")
    }

    private static func sentence(about need: Need, _ people: Int, _ outcomes: [NeedOutcome]) -> String {
        let who = "\(need.title), stated by \(people)"
        guard !outcomes.isEmpty else {
            return "\(who): nothing in a timetable shows it; see the access sheet."
        }
        let counts = [
            (NeedOutcome.Way.asItIs, "met as it is"), (.adapted, "adapted"), (.supported, "supported"),
            (.unmet, "unmet"),
        ].map { way, words in "\(outcomes.count { $0.way == way }) \(words)" }
        return
            "\(who): \(ReviewContext.count(outcomes.count, "place")) in this plan, \(counts.joined(separator: ", "))."
    }
}
