import RondoModel

/// Are there other ways to take part than talking?
enum WaysToTakePart: ReviewQuestion {
    static let id = "ways-to-take-part"
    static let title = "Different ways to take part, not talking only"
    static let restsOn = "What is coproduction? (get creative)"

    static func item(in context: ReviewContext) -> ReviewItem {
        let total = context.strands.reduce(0) { $0 + $1.length }
        guard total > 0 else { return answer(.notApplicable, ["This plan has no activities."]) }
        let talk = context.check.vocabulary.modes.filter(\.isTalk).map(\.id)
        let other = context.strands.filter { !$0.activity.modes.allSatisfy(talk.contains) }
        let minutes = other.reduce(0) { $0 + $1.length }
        let modes = context.check.vocabulary.modes.compactMap { mode -> String? in
            let minutes = context.strands.filter { $0.activity.modes.contains(mode.id) }.reduce(0) { $0 + $1.length }
            return minutes > 0 ? "\(mode.title.isEmpty ? mode.id : mode.title) \(minutes)" : nil
        }
        let only = context.strands.filter { $0.activity.modes.allSatisfy(talk.contains) }
        return answer(
            2 * minutes >= total ? .shown : minutes > 0 ? .partly : .notShown,
            [
                "This plan shows \(minutes) of \(total) activity minutes with a way to take part beside talking.",
                "Minutes that offer each way: \(modes.isEmpty ? "none is stated" : ReviewContext.list(modes)).",
            ] + (only.isEmpty ? [] : ["Talking only: \(context.labels(only))."]),
            suggestion: 2 * minutes >= total
                ? nil : "Take an activity that draws, makes or moves in place of one of these.")
    }
}
