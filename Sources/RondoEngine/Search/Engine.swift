/// The optimisation engine: a construction heuristic, then simulated annealing in lanes.
///
/// Lanes take the same number of steps between joins and are joined in their order, so the outcome does not depend on
/// how many threads worked on them.
public enum Engine {
    /// Long searches go deeper in two lanes; short ones look in more places.
    private static func laneCount(for steps: Int) -> Int { steps < 8_192 ? 4 : 2 }
    private static let sliceSteps = 1024
    private static let rounds = 6
    /// How often large first plans are mended at most, until one holds: two thirds of a second for a thousand people in
    /// ten days.
    private static let mends = 8

    /// Searches for the best solution; `start` is improved where given and representable. A frozen timetable stays.
    ///
    /// - Parameter threads: asked before each slice of steps where fewer threads than those of the options may be free.
    public static func solve(
        _ problem: Problem, options: SearchOptions, from start: Solution? = nil,
        progress: @Sendable (SearchProgress) -> Void = { _ in }, isCancelled: @Sendable () -> Bool = { false },
        threads: @Sendable () -> Int = { .max }
    ) async -> Outcome {
        if let frozen = problem.frozen {
            let start = start.flatMap { $0.hasTimetable(of: frozen) ? $0 : nil }
            return await search(
                problem, options, start, movesTimetable: false, threads: threads, isCancelled: isCancelled
            ) { progress(SearchProgress($0)) }
        }
        if options.isJoint {
            let mayLeave = start == nil || options.leavesTimetable
            if options.steps > 0, mayLeave, let lighter = problem.withoutWishesForTurns {
                return await searchTimetableFirst(
                    lighter, problem, options, from: start, threads: threads, progress: progress,
                    isCancelled: isCancelled)
            }
            return await search(
                problem, options, start, movesTimetable: true, threads: threads, isCancelled: isCancelled
            ) { progress(SearchProgress($0)) }
        }
        var agenda = problem
        agenda.rules = problem.rules.filter { $0.kind.reads == .timetable }
        let first = await search(
            agenda, options, start, movesTimetable: true, threads: threads, isCancelled: isCancelled
        ) { progress(SearchProgress($0)) }
        return await search(
            problem, options, first.solution, movesTimetable: false, threads: threads, isCancelled: isCancelled
        ) { progress(SearchProgress($0)) }
    }

    /// Searches who sits where and has which turn in a solution whose timetable stays.
    public static func settle(
        _ problem: Problem, _ solution: Solution, options: SearchOptions,
        isCancelled: @Sendable () -> Bool = { false }
    ) async -> Outcome {
        await search(problem, options, solution, movesTimetable: false, isCancelled: isCancelled) { _ in }
    }

    /// The score of a solution as it stands; nil where the engine can't represent it.
    public static func evaluate(_ problem: Problem, _ solution: Solution) -> Evaluation? {
        var state = State(problem)
        guard state.load(solution) else { return nil }
        return state.evaluation()
    }

    /// One search: lanes that cool together. `tell` hears of each slice, and of the first plan.
    static func search(
        _ problem: Problem, _ options: SearchOptions, _ start: Solution?, movesTimetable: Bool,
        threads: @Sendable () -> Int = { .max }, isCancelled: @Sendable () -> Bool, tell: (SearchPoint) -> Void
    ) async -> Outcome {
        var seeds = Random(seed: options.seed)
        let lanes = (0..<laneCount(for: options.steps)).map { _ in
            Lane(problem, seed: seeds.next(), movesTimetable: movesTimetable)
        }
        await run(lanes, threads: options.threads) { $0.begin(from: start) }
        var outcome = Outcome()
        let last = min(options.steps, options.stopAfter ?? options.steps)
        var done = 0
        var round = 0
        var lastRound = 0
        tell(SearchPoint(lanes, steps: 0, of: last, isJoin: true))
        for _ in 0..<mends where start == nil && last > 0 && lanes.allSatisfy(\.isToMend) && !isCancelled() {
            await run(lanes, threads: options.threads) { $0.mend() }
            tell(SearchPoint(lanes, steps: 0, of: last, isJoin: true))
        }
        let bound = bound(problem)
        // Where turns are all there is, a short search that cools in few slices would end warm.
        let slice = lanes[0].isTurnsAlone ? max(64, min(sliceSteps, options.steps / 32)) : sliceSteps
        while done < last {
            if isCancelled() {
                outcome.wasStopped = true
                break
            }
            let steps = min(slice, last - done)
            let temperature = Cooling.temperature(at: done, of: options.steps, heat: options.heat)
            let warmth = Cooling.warmth(at: done, of: options.steps)
            let isStart = done == 0 || round > lastRound || lanes[0].isGroupsAlone
            lastRound = round
            await run(lanes, threads: min(options.threads, threads())) { lane in
                lane.run(steps: steps, temperature: temperature)
                lane.searchGroups(warmth: warmth, seeksPattern: isStart)
                lane.searchTurns(part: slice, temperature: temperature)
            }
            done += steps
            let now = done * rounds / max(1, options.steps)
            if now > round {
                round = now
                join(lanes)
            }
            let best = bestLane(lanes)
            tell(SearchPoint(lanes, steps: done, of: last, isJoin: round > lastRound))
            if best.hard <= bound.hard, best.soft <= bound.soft { break }
        }
        outcome.steps = done
        outcome.wasStopped = outcome.wasStopped || (done == last && last < options.steps)
        outcome.moves = lanes.reduce(0) { $0 + $1.moves }
        (outcome.solution, outcome.score) = bestLane(lanes).bestSolution()
        return outcome
    }

    /// Lets each lane do its part, on as many threads as there are.
    private static func run(_ lanes: [Lane], threads: Int, _ part: @escaping @Sendable (Lane) -> Void) async {
        let workers = max(1, min(threads, lanes.count))
        if workers == 1 {
            for lane in lanes { part(lane) }
            return
        }
        await withTaskGroup(of: Void.self) { group in
            for worker in 0..<workers {
                group.addTask {
                    for i in stride(from: worker, to: lanes.count, by: workers) { part(lanes[i]) }
                }
            }
        }
    }

    /// The worse half of the lanes goes on from the best; the others from their own best.
    private static func join(_ lanes: [Lane]) {
        let order = lanes.indices.sorted {
            (lanes[$0].hard, lanes[$0].soft, $0) < (lanes[$1].hard, lanes[$1].soft, $1)
        }
        for (rank, i) in order.enumerated() {
            if rank < (lanes.count + 1) / 2 { lanes[i].restart() } else { lanes[i].adopt(lanes[order[0]]) }
        }
    }

    /// The first of the best lanes.
    static func bestLane(_ lanes: [Lane]) -> Lane {
        var best = lanes[0]
        for lane in lanes where (lane.hard, lane.soft) < (best.hard, best.soft) { best = lane }
        return best
    }
}

/// How warm the search is.
enum Cooling {
    /// Warmest, in 256ths of a cost unit.
    static let highest = 14 * 256
    /// Coldest, in 256ths of a cost unit.
    static let lowest = 200

    /// How warm the search still is after `step` of `steps`, from 1024 to 0; falls as the square of what is left.
    static func warmth(at step: Int, of steps: Int) -> Int {
        let left = 1024 - (step % max(1, steps)) * 1024 / max(1, steps)
        return left * left / 1024
    }

    /// Temperature after `step` of `steps` in 256ths; falls as the square of what is left, and starts anew after them.
    ///
    /// It starts at so many percent (`heat`) of the highest.
    static func temperature(at step: Int, of steps: Int, heat: Int = 100) -> Int {
        let left = 1024 - (step % max(1, steps)) * 1024 / max(1, steps)
        return lowest + (max(lowest, highest * heat / 100) - lowest) * left / 1024 * left / 1024
    }
}
