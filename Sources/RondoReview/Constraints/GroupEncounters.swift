import RondoModel

/// Small groups bring new people together.
enum GroupEncounters: Constraint {
    static let id = "group.encounters"

    static func violations(in context: CheckContext) -> [Violation] {
        let together = Set(PersonPair.all(of: context.workshop.groups.together))
        let meetings = Meetings(in: context)
        return meetings.pairs.filter { !together.contains($0) }.compactMap { pair in
            let before = meetings.before(pair)
            let here = meetings.inPlan(pair)
            return violation(
                Arithmetic.positive(before + here - 1) - Arithmetic.positive(before - 1),
                at: Place(people: pair.people),
                "\(pair.first) and \(pair.second) meet \(here) times in small groups"
                    + (before > 0 ? " and met \(before) times before" : ""))
        }
    }
}

/// How often each pair is in one small group.
struct Meetings {
    /// Pairs who meet in the plan, in the order in which they first do.
    private(set) var pairs: [PersonPair] = []
    private var planned: [PersonPair: Int] = [:]
    private var past: [PersonPair: Int] = [:]

    init(in context: CheckContext) {
        for strand in context.sessions.flatMap(\.strands) {
            for pair in strand.groups.flatMap(PersonPair.all(of:)) {
                if planned[pair] == nil { pairs.append(pair) }
                planned[pair, default: 0] += 1
            }
        }
        for encounter in context.ledger.sessions.flatMap(\.encounters) {
            guard let pair = PersonPair(encounter.first, encounter.second) else { continue }
            past[pair, default: 0] += encounter.count
        }
    }

    /// Meetings in the plan.
    func inPlan(_ pair: PersonPair) -> Int { planned[pair] ?? 0 }
    /// Meetings in the ledger.
    func before(_ pair: PersonPair) -> Int { past[pair] ?? 0 }
}
