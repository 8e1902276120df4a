/// What moves may choose from, worked out once from the problem.
struct MoveSpace: Sendable {
    /// By session: options that fit its arc.
    let candidates: [[Int]]
    /// By session and phase: the same, those of that phase.
    let byPhase: [[[Int]]]
    /// By session: options of activities that somebody asked for, pinned, or that others need before them.
    let preferred: [[Int]]
    /// By session: options that fit its arc and close.
    let closing: [[Int]]

    init(_ problem: Problem) {
        var asked = Set(problem.likedActivities)
        for pin in problem.pins where pin.activity >= 0 { asked.insert(pin.activity) }
        for option in problem.options where asked.contains(option.activity) {
            for i in option.predecessors { asked.insert(problem.predecessors[i]) }
        }
        var candidates: [[Int]] = []
        var byPhase: [[[Int]]] = []
        var preferred: [[Int]] = []
        for session in problem.sessions.indices {
            let fitting = problem.options.indices.filter { o in
                let option = problem.options[o]
                return option.anywhere || problem.phasePercent[session * problem.phaseCount + option.phase] > 0
            }
            let list = fitting.isEmpty ? Array(problem.options.indices) : fitting
            candidates.append(list)
            byPhase.append((0..<problem.phaseCount).map { phase in list.filter { problem.options[$0].phase == phase } })
            preferred.append(problem.options.indices.filter { asked.contains(problem.options[$0].activity) })
        }
        self.candidates = candidates
        self.byPhase = byPhase
        self.preferred = preferred
        closing = candidates.map { $0.filter { problem.options[$0].closes } }
    }

    /// A random option for a session: often of a phase, sometimes one that was asked for.
    func option(_ session: Int, phase: Int, random: inout Random) -> Int {
        let roll = random.below(10)
        let list: [Int]
        if roll == 0, !preferred[session].isEmpty {
            list = preferred[session]
        } else if roll < 7, phase >= 0, !byPhase[session][phase].isEmpty {
            list = byPhase[session][phase]
        } else {
            list = candidates[session]
        }
        return list.isEmpty ? -1 : list[random.below(list.count)]
    }
}
