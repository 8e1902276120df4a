/// What a plugin can be asked, with the revision of its request and reply.
public enum PluginCapability: String, Sendable, CaseIterable {
    /// More activities, asked before planning.
    case activities = "activities/1"
    /// More words, asked before everything else.
    case vocabulary = "vocabulary/1"
    /// House rules, asked once all activities are known.
    case rules = "rules/1"
    /// A second pair of eyes on a plan.
    case review = "review/1"
    /// Documents of a plan.
    case render = "render/1"
    /// Activities, people or workshop parts of somebody else's file.
    case `import` = "import/1"

    /// Without its revision, such as `rules`.
    public var name: String { String(rawValue.prefix { $0 != "/" }) }
}

/// What a plugin may see of a workshop besides its own settings.
public enum PluginSight: String, Sendable, CaseIterable {
    /// Id, title and purpose.
    case workshop
    /// Times, numbers of people and fixed points.
    case sessions
    /// Every candidate.
    case activities
    /// Roles that are held.
    case roles
    /// People under pseudonyms, never by name.
    case people
}
