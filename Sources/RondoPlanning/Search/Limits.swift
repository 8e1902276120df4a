import RondoDiagnostics
import RondoModel

/// What the engine's flat arrays can't hold: a finding instead of a trap.
enum Limits {
    /// Most roles in one workshop.
    static let roles = 31

    /// Errors for what the engine can't take: without people, sessions or activities there is nothing to plan either.
    static func findings(_ ground: Groundwork) -> [Finding] {
        let workshop = ground.inputs.workshop
        var findings: [Finding] = []
        func add(_ code: String, _ message: String, _ remedy: String) {
            findings.append(Finding(.error, code, message, at: workshop.location, remedy: remedy))
        }
        if workshop.people.isEmpty {
            add("plan.no-people", "nobody comes to this workshop", "list at least one person under people")
        }
        if workshop.sessions.isEmpty {
            add("plan.no-sessions", "the workshop has no session", "list at least one under sessions")
        }
        for session in workshop.sessions
        where !session.spaces.contains(where: { ground.lookup.spaces[$0] != nil }) {
            add(
                "plan.no-space", "session \(session.id) has no space",
                "name at least one of the workshop's spaces under its spaces")
        }
        if ground.variants.isEmpty {
            add(
                "plan.no-activity", "no activity is left to plan with",
                "add a library, or take activities off the list of what to avoid")
        }
        if workshop.roles.count > roles {
            add("plan.too-many-roles", "the workshop has \(workshop.roles.count) roles", "use at most \(roles)")
        }
        if !ground.features.overflow.isEmpty {
            add(
                "plan.too-many-features",
                "activities and people ask for more than \(Groundwork.featureLimit) different space features",
                "leave out activities whose features no space has")
        }
        if !ground.classes.demands.overflow.isEmpty {
            add(
                "plan.too-many-demands", "more than 64 different demands are a barrier to somebody",
                "join demands in the vocabulary that always come together")
        }
        if !ground.classes.kindsLeftOut.isEmpty {
            add(
                "plan.too-many-supports",
                "more than \(AccessClasses.kindLimit) kinds of support are in use", "join kinds that do the same")
        }
        return findings
    }
}
