import RondoEngine
import RondoModel

/// `time.length`: the content of each strand against the range of its activity.
enum TimeLength: CompiledConstraint {
    static let id = "time.length"
    static let kinds: [RuleKind] = [.lengthRange]

    static func fill(_ problem: inout Problem, from ground: Groundwork) -> Int {
        for option in problem.options.indices {
            let length = ground.activity(of: option).length
            problem.options[option].least = length.min
            problem.options[option].most = length.max
            problem.options[option].each = length.each ?? 0
            problem.options[option].adds = ground.changes(of: option).reduce(0) { $0 + $1.adaptation.addsLength }
        }
        return 0
    }
}
