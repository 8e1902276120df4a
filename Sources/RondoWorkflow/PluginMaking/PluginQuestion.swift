import RondoPluginHost

/// A question to one plugin, asked by its author.
public struct PluginQuestion: Sendable {
    let asking: PluginTry

    /// The request that is asked where none is given: about a workshop that is made up.
    public var sample: [UInt8] { asking.sample }

    /// Asks in a confined process of its own.
    public func ask(_ request: [UInt8]) throws(WorkflowFailure) -> TryReport {
        TryReport(outcome: asking.ask(request, runner: try Workflow.runner()), isInProcess: false)
    }

    /// Asks within this very process, for a debugger.
    public func askInProcess(_ request: [UInt8]) -> TryReport {
        TryReport(outcome: asking.askInProcess(request), isInProcess: true)
    }
}
