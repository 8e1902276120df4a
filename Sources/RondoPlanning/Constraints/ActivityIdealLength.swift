import RondoEngine
import RondoModel

/// `activity.ideal-length`: the content of each strand against what the author would choose.
enum ActivityIdealLength: CompiledConstraint {
    static let id = "activity.ideal-length"
    static let kinds: [RuleKind] = [.lengthTarget]

    static func fill(_ problem: inout Problem, from ground: Groundwork) -> Int {
        for option in problem.options.indices {
            problem.options[option].ideal = ground.activity(of: option).length.ideal
        }
        return 0
    }
}
