import RondoDiagnostics
import RondoEngine
import RondoInstances
import RondoProblemFiles

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How many moves a second the engine judges where who sits with whom is all there is, on one thread.
///
/// The whole search runs, so its time has in it what isn't a move: starting, looking for patterns, keeping the best.
/// Moves are swaps of two people whose cost was worked out, those within patterns with them; nothing else is counted.
/// Seconds are of the processor, so that what else the machine does matters less. A search that reaches the best
/// possible ends before its steps do, and says little about speed.
enum MixingBench {
    /// Problems from files, and two of the collection's sizes in which somebody else is away in each block, so that no
    /// pattern fits and swaps are all there is.
    static func run(steps: Int, problems: [String]) async {
        for instance in Instances.restless {
            await measure(instance.file, ProblemFile.decode(instance.bytes, path: instance.file), steps)
        }
        for path in problems { await measure(path, ProblemFile.read(path: path), steps) }
    }

    private static func measure(
        _ path: String, _ read: (file: ProblemFile?, findings: [Finding]), _ steps: Int
    ) async {
        guard let file = read.file else {
            print("\(path) can't be read")
            exit(2)
        }
        var name = String(path.split(separator: "/").last ?? "")
        if name.hasSuffix(".json") { name.removeLast(5) }
        var options = SearchOptions()
        options.steps = steps
        let start = processorSeconds()
        let found = await Engine.solve(file.problem, options: options)
        let seconds = processorSeconds() - start
        print("\(name)-moves \(found.moves)")
        print("\(name)-moves-per-processor-second \(Int(Double(found.moves) / max(seconds, 1e-9)))")
        print("\(name)-processor-ms \(Int(seconds * 1000))")
        print("\(name)-steps \(found.steps)")
        print("\(name)-hard \(found.score.hard)")
        print("\(name)-soft \(found.score.soft)")
    }

    /// Seconds that this process has had of the processor.
    private static func processorSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
