import RondoModel

/// Activities have about the length their author would choose.
enum ActivityIdealLength: Constraint {
    static let id = "activity.ideal-length"

    static func violations(in context: CheckContext) -> [Violation] {
        context.sessions.flatMap(\.strands).compactMap { strand in
            let ideal = max(strand.activity.length.ideal, TimeLength.least(of: strand))
            return violation(
                Arithmetic.floor(abs(strand.contentLength - ideal), over: 5), at: strand.place,
                "\(strand.label) has \(strand.contentLength) minutes for itself, its author would choose \(ideal)")
        }
    }
}
