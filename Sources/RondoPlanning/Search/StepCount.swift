import RondoEngine
import RondoModel

/// How many steps each lane of the search takes.
///
/// Large workshops get more steps, though fewer for each of their parts: places are people times the activity blocks
/// that their sessions have room for, at half an hour a block.
enum StepCount {
    /// Steps for an effort.
    static func steps(_ effort: Effort, _ problem: Problem) -> Int {
        let blocks = problem.sessions.reduce(0) { $0 + max(1, ($1.end - $1.start) / 30) }
        let places = max(1, problem.people.count) * blocks
        let standard = min(2_000_000, 14_000 + 270 * places)
        switch effort {
        case .quick: return standard / 8
        case .standard: return standard
        case .thorough: return standard * 8
        }
    }
}
