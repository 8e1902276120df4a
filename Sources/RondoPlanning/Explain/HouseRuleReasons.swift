import RondoEngine
import RondoModel

/// Which house rules speak for or against what a plan holds.
enum HouseRuleReasons {
    /// What speaks against the strands that a question is about, and against those who are in them.
    static func statements(_ question: Question, _ weighing: Weighing) -> [Statement] {
        let places = weighing.strands(question)
        return weighing.counted.filter { places.contains($0.place) }.map { statement($0, weighing) }
    }

    /// What speaks against a person's turns and company.
    static func statements(of id: String, _ question: Question, _ weighing: Weighing) -> [Statement] {
        guard let person = weighing.ground.lookup.people[id] else { return [] }
        return weighing.counted.filter { counted in
            counted.people.contains(person)
                && (question.session == nil
                    || question.session == weighing.plan.sessions[counted.place.session].session)
        }.map { statement($0, weighing) }
    }

    /// What each rule costs in the whole plan.
    static func overview(_ weighing: Weighing) -> [Statement] {
        let sums = sums(weighing.counted)
        return weighing.rules.indices.filter { sums[$0] != nil }.map { rule in
            Statement("\(named(rule, weighing)), \(cost(rule, sums[rule] ?? 0, weighing))")
        }
    }

    /// How house rules see another solution, to follow what it costs; empty where they see no difference.
    static func difference(_ other: Solution, _ weighing: Weighing) -> String {
        if weighing.tally.isEmpty { return "" }
        let before = sums(weighing.counted)
        let after = sums(weighing.tally.counted(in: other, weighing.problem))
        let parts = weighing.rules.indices.compactMap { rule -> String? in
            let change = ((after[rule] ?? 0) - (before[rule] ?? 0)) * weight(rule, weighing)
            guard change != 0 else { return nil }
            let isFor = change > 0 ? "for the plan as it is" : "against the plan as it is"
            return "\(isFor) speaks \(named(rule, weighing)), \(change > 0 ? "+" : "")\(change)"
        }
        let more = parts.count > 3 ? "; and \(parts.count - 3) more house rules see a difference" : ""
        return parts.prefix(3).map { "; \($0)" }.joined() + more
    }

    private static func statement(_ counted: HouseRuleTally.Counted, _ weighing: Weighing) -> Statement {
        let people = counted.people.map { weighing.workshop.people[$0].id }
        let place =
            counted.place.block < 0
            ? "session \(weighing.plan.sessions[counted.place.session].session)" : weighing.name(counted.place)
        let what =
            switch people.count {
            case 0: place
            case 1: "\(people[0]) as \(weighing.workshop.roles[counted.role].id) in \(place)"
            default: "\(people.joined(separator: " and ")) in one group of \(place)"
            }
        return Statement(
            "against \(what) speaks \(named(counted.rule, weighing)), \(cost(counted.rule, counted.units, weighing))")
    }

    /// "energy-arc/lift-after-meal: After a meal something lively does everyone good".
    private static func named(_ rule: Int, _ weighing: Weighing) -> String {
        "\(weighing.rules[rule].id): \(weighing.rules[rule].says)"
    }

    private static func cost(_ rule: Int, _ units: Int, _ weighing: Weighing) -> String {
        "costs \(units * weight(rule, weighing))" + (weighing.rules[rule].isHard ? " of what must hold" : "")
    }

    private static func weight(_ rule: Int, _ weighing: Weighing) -> Int {
        let id = weighing.rules[rule].isHard ? PluginRule.id : PluginWish.id
        return ConstraintCatalogue.weight(id, in: weighing.workshop)
    }

    private static func sums(_ counted: [HouseRuleTally.Counted]) -> [Int: Int] {
        counted.reduce(into: [:]) { $0[$1.rule, default: 0] += $1.units }
    }
}

extension Weighing {
    /// The house rules of the plan.
    var rules: [HouseRule] { plan.inputs.rules }
}
