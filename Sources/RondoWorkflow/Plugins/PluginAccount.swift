import RondoDiagnostics
import RondoPluginHost

/// What came of the plugins that a plan was made with.
struct PluginAccount: Sendable, Equatable {
    /// What came of each, sorted by id.
    var outcomes: [PluginOutcome] = []
    /// What they have to say of the plan. Sensitive: pseudonyms are turned back into names.
    var remarks: [PluginRemark] = []
    /// The documents that they made.
    var documents: [PluginDocument] = []
    /// True where a plugin without which the plan isn't good enough brought nothing.
    var lacksRequired = false
}
