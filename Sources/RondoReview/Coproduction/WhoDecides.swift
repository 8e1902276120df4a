import RondoModel

/// Does it say who decides, and is consultation called by its name?
enum WhoDecides: ReviewQuestion {
    static let id = "who-decides"
    static let title = "Who decides is stated"
    static let restsOn = "Fairlie: consultation against coproduction, time and power"

    static func item(in context: ReviewContext) -> ReviewItem {
        let deciding = context.strands.filter(context.decides)
        let minutes = deciding.reduce(0) { $0 + $1.length }
        let stated = context.workshop.decides.flatMap { $0.isEmpty ? nil : $0 }
        let places = "\(context.labels(deciding)), \(minutes) minutes"
        switch (deciding.isEmpty, stated) {
        case (false, let words?):
            return answer(.shown, ["This plan shows deciding in \(places).", "Who decides is stated: “\(words)”"])
        case (false, nil):
            return answer(
                .partly, ["This plan shows deciding in \(places), and does not state who decides."],
                suggestion: "State under `decides` who takes the decision and what happens with it.")
        case (true, let words?):
            return answer(
                .partly,
                ["Who decides is stated: “\(words)”", "This plan has no activity in which the group decides."],
                suggestion: "Tell people when and where the decision is taken, and how they will hear of it.")
        case (true, nil):
            return answer(
                .notShown,
                [
                    "This plan shows consultation: nothing is decided in it, and it does not state who will decide with "
                        + "what people say."
                ],
                suggestion: "Call it consultation, or give the group something to decide and state it under `decides`.")
        }
    }
}
