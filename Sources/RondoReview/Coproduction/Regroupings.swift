import RondoModel

/// Looks for the cheapest swap that leaves a person no longer alone of their perspective.
///
/// Every swap that can help is tried: the person goes to a group that has others of their perspective, or one of these
/// comes to them. A swap changes neither sizes nor times, so only the mix and the encounters of two groups tell one
/// from another; the best that breaks nothing more of what must hold is then scored whole, by the full check.
struct Regroupings {
    private let context: ReviewContext
    private let meetings: Meetings
    private let together: Set<PersonPair>
    private let before: Score

    init(in context: ReviewContext) {
        self.context = context
        meetings = Meetings(in: context.check)
        together = Set(PersonPair.all(of: context.workshop.groups.together))
        before = Check.run(context.plan).score
    }

    /// The cheapest; nil where each would break more of what must hold. Of equally cheap ones it is the first.
    func cheapest(for person: String, in strand: CheckedStrand, group: Int) -> Regrouping? {
        let inOrder = candidates(for: person, in: strand, group: group)
            .map { ($0, softDifference($0, in: strand)) }
            .enumerated().sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }
        let here = hardCost(context.plan, at: strand)
        for (swap, _) in inOrder.map(\.element) {
            let swapped = swap.applied(to: context.plan)
            guard hardCost(swapped, at: strand) <= here else { continue }
            return Regrouping(swap: swap, before: before, after: Check.run(swapped).score)
        }
        return nil
    }

    /// Swaps after which the person isn't alone, in the order of groups and members.
    private func candidates(for person: String, in strand: CheckedStrand, group: Int) -> [Swap] {
        let sides = Sides(of: strand, in: context.check)
        let side = sides.side(of: person)
        let here = strand.groups[group]
        return strand.groups.indices.filter { $0 != group }.flatMap { other in
            let there = strand.groups[other]
            return here.flatMap { leaving in
                there.compactMap { coming -> Swap? in
                    let goes = leaving == person
                    let accompanied =
                        goes
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

    /// What a swap adds to the soft cost: in `group.mix` by the two groups, in `group.encounters` by the pairs that
    /// come apart and together.
    private func softDifference(_ swap: Swap, in strand: CheckedStrand) -> Int {
        let sides = Sides(of: strand, in: context.check)
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
        return mixed * ConstraintCatalogue.weight(GroupMix.id, in: context.workshop)
            + met * ConstraintCatalogue.weight(GroupEncounters.id, in: context.workshop)
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

    /// Hard cost of what a swap can change, in the block of a strand alone.
    private func hardCost(_ plan: Plan, at strand: CheckedStrand) -> Int {
        var plan = plan
        plan.sessions = plan.sessions.filter { $0.session == strand.session }
        for index in plan.sessions.indices {
            plan.sessions[index].blocks = plan.sessions[index].blocks.enumerated()
                .filter { $0.offset == strand.block }.map(\.element)
        }
        let alone = CheckContext(plan)
        let touched: [any Constraint.Type] = [
            AccessBarrier.self, AccessSupport.self, RoleEligible.self, GroupTogether.self, GroupApart.self,
        ]
        return touched.reduce(0) { sum, constraint in
            let units = constraint.violations(in: alone).reduce(0) { $0 + $1.units }
            return sum + units * ConstraintCatalogue.weight(constraint.id, in: context.workshop)
        }
    }
}
