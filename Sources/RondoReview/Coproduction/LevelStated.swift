import RondoModel

/// Is it stated at which level of a service the group has a say?
enum LevelStated: ReviewQuestion {
    static let id = "level"
    static let title = "The level at which the group has a say is stated"
    static let restsOn = "Repper and Eve: individual, team, service, organisation, system"

    static func item(in context: ReviewContext) -> ReviewItem {
        guard let level = context.workshop.level else {
            return answer(
                .notShown, ["This plan does not state at which level the group has a say."],
                suggestion: "State `level`: individual, team, service, organisation or system.")
        }
        return answer(.shown, ["This plan shows a say at the level of the \(level.rawValue)."])
    }
}
