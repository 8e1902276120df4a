import RondoEngine
import RondoModel

/// Where a search starts that changes an earlier plan as little as possible.
enum Replanning {
    /// How warm such a search begins, in percent: what is right already is not to be taken apart.
    static let heat = 25

    /// The earlier plan as it stands, or repaired where the workshop is another now; nil where there is none.
    static func start(_ compilation: Compilation, seed: UInt64) -> Solution? {
        guard let earlier = compilation.ground.inputs.earlier, !earlier.sessions.isEmpty else { return nil }
        if let same = SolutionReader(compilation).solution(earlier.sessions),
            EngineCalls.evaluate(compilation.problem, same) != nil
        {
            return same
        }
        let draft = DraftReader(compilation).draft(earlier.sessions)
        return EngineCalls.repair(compilation.problem, draft, seed: seed)
    }
}
