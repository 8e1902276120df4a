import RondoModel

/// Are payment, expenses and the day the agenda goes out recorded?
enum PracticalRecorded: ReviewQuestion {
    static let id = "practical"
    static let title = "Payment, expenses and the day the agenda goes out are recorded"
    static let restsOn = "NIHR"

    static func item(in context: ReviewContext) -> ReviewItem {
        let practical = context.workshop.practical
        let recorded: [(what: String, words: String?)] = [
            ("payment", practical.payment), ("expenses", practical.expenses),
            ("agenda-sent", practical.agendaSent?.text),
        ]
        let evidence = recorded.map { what, words in
            words.map { "Recorded for \(what): \($0)." } ?? "Nothing is recorded for \(what)."
        }
        let missing = recorded.filter { $0.words == nil }.map { "`\($0.what)`" }
        return answer(
            verdict(recorded.count - missing.count, of: recorded.count), evidence,
            suggestion: missing.isEmpty ? nil : "Record \(ReviewContext.list(missing)) under `practical`.")
    }
}
