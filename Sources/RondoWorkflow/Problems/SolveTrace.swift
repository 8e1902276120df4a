import RondoProblemFiles

/// When a search found something better, for benchmarks.
public struct SolveTrace: Sendable, Equatable {
    /// Something better than before.
    public struct Point: Sendable, Equatable {
        /// Since the command started.
        var microseconds: Int
        var progress: PlanProgress
    }

    /// In order of time; each better than the one before.
    public private(set) var points: [Point] = []

    /// Nothing yet.
    public init() {}

    /// Notes what a search has reached, where it is better than before.
    public mutating func note(_ progress: PlanProgress, microseconds: Int) {
        if let last = points.last?.progress, (last.hard, last.soft) <= (progress.hard, progress.soft) { return }
        points.append(Point(microseconds: microseconds, progress: progress))
    }

    /// The trace as a JSON object: `points` are `[seconds, steps, moves, hard, soft]`.
    ///
    /// - Parameters:
    ///   - found: what the search ended with.
    ///   - microseconds: since the command started, when it ended.
    ///   - searching: microseconds of them in the search.
    ///   - memory: most memory that the process had, in bytes.
    public func json(
        _ found: FoundSolution, _ request: SolveRequest, microseconds: Int, searching: Int, memory: Int
    ) -> String {
        let rows = points.map {
            let progress = $0.progress
            return
                "[\(Self.seconds($0.microseconds)),\(progress.steps),\(progress.moves),\(progress.hard),\(progress.soft)]"
        }
        return """
            {
            "rondo":"trace/1",
            "seed":\(request.seed),
            "threads":\(request.threads),
            "hard":\(found.hard),
            "soft":\(found.soft),
            "bound":{"hard":\(found.bound.hard),"soft":\(found.bound.soft)},
            "steps":\(found.steps),
            "moves":\(found.moves),
            "seconds":\(Self.seconds(microseconds)),
            "searching":\(Self.seconds(searching)),
            "moves-per-second":\(searching > 0 ? Int(Double(found.moves) * 1_000_000 / Double(searching)) : 0),
            "memory":\(memory),
            "points":[
            \(rows.joined(separator: ",\n"))
            ]
            }

            """
    }

    private static func seconds(_ microseconds: Int) -> String {
        let part = String(max(0, microseconds) % 1_000_000)
        return "\(max(0, microseconds) / 1_000_000)." + String(repeating: "0", count: 6 - part.count) + part
    }
}
