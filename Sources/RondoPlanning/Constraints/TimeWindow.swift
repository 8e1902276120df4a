import RondoEngine
import RondoModel

/// `time.window`: no move can leave a gap, overlap blocks or shift a fixed point, so its units are settled when the
/// fixed points get their places.
enum TimeWindow: CompiledConstraint {
    static let id = "time.window"
    static let kinds: [RuleKind] = []

    static func fill(_ problem: inout Problem, from ground: Groundwork) -> Int {
        for (index, fixed) in ground.fixed.enumerated() {
            let first = problem.fixedPoints.count
            for place in fixed.places {
                var frame = FixedPointFrame()
                frame.kind = Kind(place.kind)
                frame.start = place.span.start
                frame.length = place.span.length
                problem.fixedPoints.append(frame)
            }
            problem.sessions[index].fixedPoints = first..<problem.fixedPoints.count
        }
        return ground.fixed.reduce(0) { $0 + $1.units }
    }
}

extension Kind {
    /// The engine's kind of a block.
    init(_ kind: BlockKind) {
        switch kind {
        case .activity: self = .activity
        case .break: self = .break
        case .buffer: self = .buffer
        case .meal: self = .meal
        case .arrival: self = .arrival
        }
    }

    /// The plan's kind of a block.
    var planned: BlockKind {
        switch self {
        case .activity: .activity
        case .break: .break
        case .buffer: .buffer
        case .meal: .meal
        case .arrival: .arrival
        }
    }
}
