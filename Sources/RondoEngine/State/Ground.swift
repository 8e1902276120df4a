/// What stays while a problem is searched, in one place in memory that a state points to.
final class Ground: Sendable {
    let problem: Problem
    let layout: Layout
    let rules: [StateRule]
    let index: ProblemIndex
    let pairs: PairNotes
    /// Index in `rules`, or -1.
    let meetingRule: Int
    let ruledMeetingRule: Int
    let wishedMeetingRule: Int

    init(_ problem: Problem, asSquare: Bool? = nil) {
        let rules = Ground.rules(of: problem)
        self.problem = problem
        self.rules = rules
        index = ProblemIndex(problem, rules: rules)
        pairs = PairNotes(problem, asSquare: asSquare)
        layout = Layout(problem, rules: rules)
        meetingRule = rules.firstIndex { $0.kind == .meetings } ?? -1
        ruledMeetingRule = rules.firstIndex { $0.kind == .ruledMeetings } ?? -1
        wishedMeetingRule = rules.firstIndex { $0.kind == .wishedMeetings } ?? -1
    }

    /// The problem's rules, with those that count the session seats beside the rules that count seats.
    private static func rules(of problem: Problem) -> [StateRule] {
        var rules: [StateRule] = []
        for rule in problem.rules {
            func add(_ kind: RuleKind) {
                rules.append(
                    StateRule(kind: kind, constraint: rule.constraint, weight: rule.weight, isHard: rule.isHard))
            }
            add(rule.kind)
            if rule.kind == .emptySeats { add(.emptySessionSeats) }
            if rule.kind == .absentHolders { add(.absentSessionHolders) }
        }
        return rules
    }
}
