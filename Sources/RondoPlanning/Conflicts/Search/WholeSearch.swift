import RondoEngine
import RondoModel

/// A search of the whole workshop for what must hold alone, from its plan: the same, changed or not.
struct WholeSearch {
    /// Steps at least: a workshop has more to it than one conflict.
    private static let least = 480
    private let plan: Plan?
    private let steps: Int
    private let options: PlanningOptions
    private let work: SearchWork
    private let isCancelled: @Sendable () -> Bool

    /// A search of so many steps.
    init(
        _ plan: Plan?, steps: Int, _ options: PlanningOptions, _ work: SearchWork,
        _ isCancelled: @escaping @Sendable () -> Bool
    ) {
        self.plan = plan
        self.steps = max(Self.least, steps)
        self.options = options
        self.work = work
        self.isCancelled = isCancelled
    }

    /// Hard units by constraint of the best plan found, or of the first that is enough; nil where none can be made.
    func units(_ inputs: Inputs, isEnough: ([Int]) -> Bool = { _ in false }) async -> [Int]? {
        let compilation = Compilation(inputs)
        guard Limits.findings(compilation.ground).isEmpty else { return nil }
        let start = plan.flatMap { SolutionReader(compilation).solution($0.sessions) }
        let found = await HardSearch.best(
            compilation, steps: steps, from: start, options, work, isEnough: { isEnough(Self.units($0)) },
            isCancelled: isCancelled)
        return Self.units(found.score)
    }

    private static func units(_ score: Evaluation) -> [Int] {
        ConstraintCatalogue.all.enumerated().map { $1.level == .hard ? score.units[$0] : 0 }
    }
}
