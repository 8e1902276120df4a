import RondoEngine
import RondoModel

@testable import RondoPlanning

/// A workshop small enough to do sums by hand: two sessions from 10:00 to 12:00, two rooms, four people, and one
/// activity a phase.
enum SmallWorkshop {
    /// The inputs, after `change`.
    static func inputs(_ change: (inout Inputs) -> Void = { _ in }) -> Inputs {
        var inputs = Inputs()
        inputs.vocabulary = RandomVocabulary.vocabulary
        inputs.activities = ["create", "decide", "explore", "gather", "reflect"].map { phase in
            var activity = Activity()
            activity.id = phase + "-it"
            activity.title = activity.id
            activity.phase = phase
            activity.length = LengthRange(min: 10, ideal: 20, max: 30)
            activity.people = CountRange(min: 2, ideal: nil, max: 20)
            activity.demands = []
            activity.steps = [Step("one", share: 30), Step("two", share: 50), Step("three", share: 20)]
            return activity
        }
        for id in ["one", "two"] {
            var session = Session()
            session.id = id
            session.span = TimeSpan(600, 720)
            session.spaces = ["hall", "nook"]
            inputs.workshop.sessions.append(session)
        }
        for (id, capacity) in [("hall", 20), ("nook", 4)] {
            var space = Space()
            space.id = id
            space.capacity = capacity
            inputs.workshop.spaces.append(space)
        }
        for (id, per) in [("lead", RoleRule.Per.block), ("scribe", .group), ("welcomer", .session)] {
            var role = RoleRule()
            role.id = id
            role.per = per
            inputs.workshop.roles.append(role)
        }
        for (id, perspective) in [("ann", "lived"), ("bo", "lived"), ("cy", "carer"), ("di", "staff")] {
            var person = Person()
            person.id = id
            person.perspective = perspective
            person.yesTo = ["lead", "scribe"]
            inputs.workshop.people.append(person)
        }
        change(&inputs)
        return inputs
    }

    /// Compiled, after `change`.
    static func compile(_ change: (inout Inputs) -> Void = { _ in }) -> Compilation { Compilation(inputs(change)) }
}

extension Compilation {
    /// The options of an activity, in order.
    func options(_ activity: String) -> [Int] {
        ground.variants.indices.filter { ground.activity(of: $0).id == activity }
    }

    /// Units of a constraint that no solution changes.
    func constantUnits(_ id: String) -> Int {
        problem.constants.filter { ConstraintCatalogue.all[$0.constraint].id == id }.reduce(0) { $0 + $1.units }
    }
}
