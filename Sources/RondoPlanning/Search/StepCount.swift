import RondoEngine
import RondoModel

/// How many steps each lane of the search takes.
enum StepCount {
    /// Steps for an effort.
    static func steps(_ effort: Effort, _ problem: Problem) -> Int {
        switch effort {
        case .quick: problem.standardSteps / 8
        case .standard: problem.standardSteps
        case .thorough: problem.standardSteps * 8
        }
    }

    /// Steps of the search for what no plan can be better than: few enough that nobody waits for them.
    static func boundSteps(_ effort: Effort) -> Int {
        switch effort {
        case .quick: Bound.standardSteps / 8
        case .standard: Bound.standardSteps
        case .thorough: Bound.standardSteps * 16
        }
    }
}
