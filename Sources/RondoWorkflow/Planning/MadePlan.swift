public import RondoDiagnostics
public import RondoModel

/// A plan that another was made from.
struct PlanBefore: Sendable, Equatable {
    /// The file it was read from.
    var file: String
    /// The plan.
    var plan: Plan
}

/// A plan that the independent check has confirmed.
public struct MadePlan: Sendable, Equatable {
    /// The plan, with what is unmet.
    public var plan: Plan
    /// Warnings and notes about the files it was made from.
    public var warnings: [Finding]
    /// What arithmetic alone could tell. Sensitive: for facilitators only.
    public var reasons: [Finding]
    /// The plan that it changes, with the file it was read from; nil where it is made afresh.
    var before: PlanBefore?
    /// What came of plugins.
    var plugins = PluginAccount()

    /// True where everything that must hold does.
    public var holds: Bool { plan.score.hard == 0 }
    /// True where a plugin failed without which the plan is not good enough.
    public var lacksRequiredPlugin: Bool { plugins.lacksRequired }
}
