import RondoEngine
import RondoModel

/// `time.break`: stretches of everybody, runs of people with a limit of their own, and times at which people need
/// to rest.
enum TimeBreak: CompiledConstraint {
    static let id = "time.break"
    static let kinds: [RuleKind] = [.stretches, .ownRuns, .ownRestTimes]

    /// Longest pause between two steps; whoever needs more needs a break.
    static let longestPause = 10

    static func fill(_ problem: inout Problem, from ground: Groundwork) -> Int {
        let workshop = ground.inputs.workshop
        problem.longestStretch = workshop.breaks.longestStretch
        problem.breakLength = workshop.breaks.length
        for (index, person) in workshop.people.enumerated() {
            let limits = ground.needs(of: person).compactMap { entry -> (run: Int, pause: Int?)? in
                guard let stretch = entry.need.longestStretch else { return nil }
                let stated = entry.need.takes == .duration ? entry.stated.minutes : nil
                return (stated ?? stretch, entry.need.pause)
            }
            guard let shortest = limits.map(\.run).min() else { continue }
            problem.people[index].longestRun = max(1, shortest)
            problem.people[index].restLength = limits.compactMap(\.pause).max() ?? 5
        }
        let rests = problem.people.filter { $0.longestRun > 0 }.map(\.restLength)
        problem.pauseLength = rests.filter { (5...longestPause).contains($0) }.max() ?? 5
        fillRestTimes(&problem, ground)
        fillStepShares(&problem, ground)
        return 0
    }

    private static func fillRestTimes(_ problem: inout Problem, _ ground: Groundwork) {
        for session in problem.sessions.indices {
            let first = problem.restTimes.count
            for (index, person) in ground.inputs.workshop.people.enumerated() {
                let span = ground.presence.span(session, index)
                for (need, stated) in ground.needs(of: person) where need.means == .breakAt {
                    guard let minute = stated.minutes, minute >= span.start, minute < span.end else { continue }
                    var time = RestTime()
                    time.person = index
                    time.minute = minute
                    problem.restTimes.append(time)
                }
            }
            problem.sessions[session].restTimes = first..<problem.restTimes.count
        }
    }

    private static func fillStepShares(_ problem: inout Problem, _ ground: Groundwork) {
        for option in problem.options.indices {
            let first = problem.stepShares.count
            var done = 0
            for step in ground.activity(of: option).steps.dropLast().prefix(60) {
                done += step.share
                problem.stepShares.append(done)
            }
            problem.options[option].stepShares = first..<problem.stepShares.count
        }
    }
}
