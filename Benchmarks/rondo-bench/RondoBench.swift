/// Measures inside the process what a stopwatch outside can't see; `Benchmarks/run` calls it.
///
///     rondo-bench parse FOLDER                 libyaml's own event scan beside Rondo's reading of the same bytes
///     rondo-bench moves WORKSHOP LIBRARY [N]   moves that the engine tries in a second, with N costs of house rules
///     rondo-bench plugin RUNNER LIBRARY CAPABILITY   what a call of a plugin costs
///     rondo-bench instances FOLDER             writes the instances that solvers are compared on
///     rondo-bench small FOLDER                 writes the small problems that tests hold to proofs
///     rondo-bench growth FOLDER                writes the same workshop for 12 to 1,000 people
///     rondo-bench mixing STEPS PROBLEM…        moves of the search for groups, by processor time, on one thread
///     rondo-bench replan LIBRARY EACH WORKSHOP…      what changes when disturbed plans are planned again
///
/// Each prints lines of `name value`.
@main
struct RondoBench {
    static func main() async {
        let words = Array(CommandLine.arguments.dropFirst())
        switch (words.first, words.count) {
        case ("parse", 2): ParseBench.run(folder: words[1])
        case ("moves", 3...4):
            let costs = words.dropFirst(3).first.flatMap { Int($0) } ?? 0
            await MovesBench.run(workshop: words[1], library: words[2], costs: costs)
        case ("replan", 4...):
            await ReplanBench.run(examples: Array(words[3...]), library: words[1], each: Int(words[2]) ?? 25)
        case ("plugin", 4): PluginBench.run(runner: words[1], library: words[2], capability: words[3])
        case ("instances", 2): InstancesBench.run(folder: words[1])
        case ("small", 2): InstancesBench.runSmall(folder: words[1])
        case ("growth", 2): InstancesBench.runGrowth(folder: words[1])
        case ("mixing", 3...): await MixingBench.run(steps: Int(words[1]) ?? 100_000, problems: Array(words[2...]))
        default:
            print(
                "usage: rondo-bench parse FOLDER | moves WORKSHOP LIBRARY [N] | plugin RUNNER LIBRARY CAP | "
                    + "instances FOLDER | small FOLDER | growth FOLDER | mixing STEPS PROBLEM… | "
                    + "replan LIBRARY EACH WORKSHOP…")
        }
    }

    /// Milliseconds of the median of some runs.
    static func median(runs: Int, _ body: () -> Void) -> Double {
        let clock = ContinuousClock()
        let times = (0..<runs).map { _ in milliseconds(clock.measure(body)) }.sorted()
        return times[times.count / 2]
    }

    /// A duration in milliseconds.
    static func milliseconds(_ duration: Duration) -> Double {
        let parts = duration.components
        return Double(parts.seconds) * 1000 + Double(parts.attoseconds) / 1e15
    }

    /// A number with two decimals.
    static func text(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}
