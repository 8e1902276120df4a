import RondoModel

/// Looks for the cheapest swap that leaves a person no longer alone of their perspective.
///
/// Every swap that can help is tried: the person goes to a group that has others of their perspective, or one of these
/// comes to them. A swap changes neither sizes nor times, so all that it can change is the mix, the encounters and what house rules advise against of
/// two groups and, in its own block, what must hold for people in small groups; these are counted again. Tests compare the
/// score after a swap with that of the full check.
struct Regroupings {
    private let context: ReviewContext
    private let meetings: Meetings
    private let together: Set<PersonPair>
    private let wishes: [HouseRuleReading]
    private let before: Score

    /// What must hold and can change when two people of one strand change places.
    private static let touched: [any Constraint.Type] = [
        AccessBarrier.self, AccessSupport.self, RoleEligible.self, GroupTogether.self, GroupApart.self,
        PluginRule.self,
    ]

    init(in context: ReviewContext) {
        self.context = context
        meetings = Meetings(in: context.check)
        wishes = context.check.rules.filter { !$0.isHard }.map(HouseRuleReading.init)
        together = Set(PersonPair.all(of: context.workshop.groups.together))
        before = Check.run(context.plan).score
    }

    /// The cheapest for each of some people of one strand, with the small groups they are in; nil where every swap
    /// would break more of what must hold. Of equally cheap ones it is the first.
    func cheapest(for people: [(person: String, group: Int)], in strand: CheckedStrand) -> [Regrouping?] {
        let sides = Sides(of: strand, in: context.check)
        let here = hardUnits(context.plan, at: strand)
        return people.map { person, group in
            let inOrder = candidates(for: person, in: strand, group: group, sides)
                .map { ($0, difference($0, in: strand, sides)) }
                .enumerated()
                .sorted { (cost($0.element.1), $0.offset) < (cost($1.element.1), $1.offset) }
            for (swap, difference) in inOrder.map(\.element) {
                let there = hardUnits(swap.applied(to: context.plan), at: strand)
                let changed = difference + zip(here, there).map { ($0.id, $1.units - $0.units) }
                guard cost(changed.filter { isHard($0.id) }) <= 0 else { continue }
                return Regrouping(swap: swap, before: before, after: after(changed))
            }
            return nil
        }
    }

    private func isHard(_ id: String) -> Bool { ConstraintCatalogue.entry(id)?.level == .hard }

    private func cost(_ changes: [(id: String, units: Int)]) -> Int {
        changes.reduce(0) { $0 + $1.units * ConstraintCatalogue.weight($1.id, in: context.workshop) }
    }

    private func after(_ changes: [(id: String, units: Int)]) -> Score {
        Score(
            before.constraints.map { part in
                var part = part
                part.units += changes.filter { $0.id == part.id }.reduce(0) { $0 + $1.units }
                return part
            })
    }

    /// Swaps after which the person isn't alone, in the order of groups and members.
    private func candidates(
        for person: String, in strand: CheckedStrand, group: Int, _ sides: Sides
    ) -> [Swap] {
        let side = sides.side(of: person)
        let here = strand.groups[group]
        return strand.groups.indices.filter { $0 != group }.flatMap { other in
            let there = strand.groups[other]
            return here.flatMap { leaving in
                there.compactMap { coming -> Swap? in
                    let accompanied =
                        leaving == person
                        ? there.contains { $0 != coming && sides.side(of: $0) == side }
                        : sides.side(of: coming) == side
                    guard accompanied, leaving != coming, !here.contains(coming), !there.contains(leaving) else {
                        return nil
                    }
                    return Swap(
                        session: strand.session, block: strand.block, strand: strand.index, first: leaving, from: group,
                        second: coming, to: other)
                }
            }
        }
    }

    /// What a swap adds to `group.mix` by the two groups, and to `group.encounters` by the pairs that come apart and
    /// together.
    private func difference(
        _ swap: Swap, in strand: CheckedStrand, _ sides: Sides
    ) -> [(id: String, units: Int)] {
        let (here, there) = (strand.groups[swap.from], strand.groups[swap.to])
        let newHere = here.map { $0 == swap.first ? swap.second : $0 }
        let newThere = there.map { $0 == swap.second ? swap.first : $0 }
        func mix(_ members: [String]) -> Int {
            GroupMakeUp(of: members, index: 0, sides: sides, in: context.check).units
        }
        let mixed = mix(newHere) + mix(newThere) - mix(here) - mix(there)
        let met =
            meet(swap.second, newHere, 1) + meet(swap.first, newThere, 1) + meet(swap.first, here, -1)
            + meet(swap.second, there, -1)
        let advised =
            cost(swap.second, newHere) + cost(swap.first, newThere) - cost(swap.first, here) - cost(swap.second, there)
        return [(GroupMix.id, mixed), (GroupEncounters.id, met), (PluginWish.id, advised)]
    }

    /// Units of `plugin.wish` for a person in one group with each of the others.
    private func cost(_ person: String, _ others: [String]) -> Int {
        if wishes.isEmpty { return 0 }
        return others.compactMap { PersonPair(person, $0) }.reduce(0) { sum, pair in
            sum + wishes.reduce(0) { $0 + $1.cost(of: pair) }
        }
    }

    /// Units of `group.encounters` when a person meets each of the others once more, or once less.
    private func meet(_ person: String, _ others: [String], _ change: Int) -> Int {
        others.compactMap { PersonPair(person, $0) }.filter { !together.contains($0) }.reduce(0) { sum, pair in
            let now = meetings.inPlan(pair)
            return sum + units(pair, now + change) - units(pair, now)
        }
    }

    private func units(_ pair: PersonPair, _ count: Int) -> Int {
        let past = meetings.before(pair)
        return Arithmetic.positive(past + count - 1) - Arithmetic.positive(past - 1)
    }

    /// Units of what a swap can break, in the block of a strand alone.
    private func hardUnits(_ plan: Plan, at strand: CheckedStrand) -> [(id: String, units: Int)] {
        var plan = plan
        plan.sessions = Array(plan.sessions.filter { $0.session == strand.session }.prefix(1))
        for index in plan.sessions.indices {
            plan.sessions[index].blocks = plan.sessions[index].blocks.enumerated()
                .filter { $0.offset == strand.block }.map(\.element)
        }
        let alone = CheckContext(plan)
        return Self.touched.map { constraint in
            (constraint.id, constraint.violations(in: alone).reduce(0) { $0 + $1.units })
        }
    }
}
