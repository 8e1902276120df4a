import RondoEngine
import RondoModel

/// `time.buffer`: air between phases, not too much rest, and no two rests side by side.
enum TimeBuffer: CompiledConstraint {
    static let id = "time.buffer"
    static let kinds: [RuleKind] = [.air, .restShare, .neighbouringRests]

    static func fill(_ problem: inout Problem, from ground: Groundwork) -> Int {
        for (index, session) in ground.inputs.workshop.sessions.enumerated() {
            let taken = ground.fixed[index].places.reduce(0) { $0 + $1.span.length }
            // Rounded up: rests come in steps of 5 minutes, so ⌊(4b − s) / 20⌋ is ⌊(b − ⌈s / 4⌉) / 5⌋.
            problem.sessions[index].restAllowance = (session.span.length - taken + 3) / 4
        }
        return 0
    }
}
