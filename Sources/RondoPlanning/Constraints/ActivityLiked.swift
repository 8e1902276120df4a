import RondoEngine
import RondoModel

/// `activity.liked`: what people asked for and isn't there.
enum ActivityLiked: CompiledConstraint {
    static let id = "activity.liked"
    static let kinds: [RuleKind] = [.wanted]

    static func fill(_ problem: inout Problem, from ground: Groundwork) -> Int {
        var seen: Set<String> = []
        var lost = 0
        for wish in ground.inputs.workshop.like where seen.insert(wish.id).inserted {
            if let activity = ground.lookup.activities[wish.id] {
                problem.likedActivities.append(activity)
            } else {
                lost += 1
            }
        }
        return lost
    }
}
