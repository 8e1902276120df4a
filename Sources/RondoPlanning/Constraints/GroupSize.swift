import RondoEngine
import RondoModel

/// `group.size`: people in strands and members of groups against what the activity works with.
enum GroupSize: CompiledConstraint {
    static let id = "group.size"
    static let kinds: [RuleKind] = [.sizes]

    static func fill(_ problem: inout Problem, from ground: Groundwork) -> Int {
        for option in problem.options.indices {
            let activity = ground.activity(of: option)
            problem.options[option].peopleLeast = activity.people.min
            problem.options[option].peopleMost = activity.people.max
            problem.options[option].hasGroups = activity.format.hasGroups
            problem.options[option].groupLeast = activity.group.min
            problem.options[option].groupIdeal = activity.group.ideal ?? (activity.group.min + activity.group.max) / 2
            problem.options[option].groupMost = activity.group.max
        }
        return 0
    }
}
