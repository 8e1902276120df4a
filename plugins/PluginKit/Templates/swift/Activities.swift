public import RondoPluginKit

/// One more activity: drawing the workshop's theme together.
extension __Module__: ActivitiesPlugin {
    public func activities(_ request: Request<Settings>) throws -> ActivitiesReply {
        var drawing = Activity(
            id: "draw-together", title: "Draw \(request.settings.theme) together", phase: .create,
            length: LengthRange(min: 20, ideal: 30, max: 45))
        drawing.summary = "Small groups draw how it could be on one large sheet"
        drawing.people = 3...30
        drawing.format = .smallGroups
        drawing.group = GroupSizes(min: 3, ideal: 4, max: 5)
        drawing.modes = [.making, .talking]
        drawing.roles = [RoleCount(.lead, 1)]
        drawing.demands = [.seeing, .fineMovement]
        drawing.adaptations = [
            Adaptation(
                id: "one-says-one-draws", title: "One says, one draws",
                how: "Whoever likes says what goes where; another draws it.", lifts: [.seeing, .fineMovement])
        ]
        drawing.steps = [
            Step("Draw", share: 70, how: "Everyone draws on the same sheet."),
            Step("Show", share: 30, how: "Each group says in a sentence what it drew."),
        ]
        drawing.says = [Saying("en", "Draw how it could be. There is no wrong way.")]
        return [drawing]
    }
}
