public import RondoDiagnostics
import RondoFiles

/// Why something that was asked for was not done.
public enum WorkflowFailure: Error, Sendable, Equatable {
    /// What was given can't be used; at least one of the findings is an error.
    case input([Finding])
    /// What was asked for can't be had; one plain sentence without a final period.
    case request(String)
    /// A file can't be created where it should stand; one plain sentence without a final period.
    case cannotCreate(String)
    /// Writing a file failed half way; what stood there before still does. One plain sentence without a final period.
    case cannotWrite(String)
    /// Rondo itself went wrong; one plain sentence without a final period.
    case fault(String)

    /// What writing a file met.
    init(_ failure: FileFailure) {
        switch failure {
        case .cannotCreate: self = .cannotCreate(failure.sentence)
        case .cannotWrite: self = .cannotWrite(failure.sentence)
        }
    }

    /// A plan says of itself what the check doesn't find, so nothing can be weighed against it.
    static let editedPlan = WorkflowFailure.input([
        Finding(
            .error, "plan.edited", "this plan was changed after it was made, and no longer agrees with itself",
            remedy: "`rondo check` tells where; `rondo plan --replan` makes a sound plan that keeps what it can of it")
    ])

    /// The same with another remedy beside that of the findings with a code.
    func offering(_ remedy: String, where code: String) -> WorkflowFailure {
        guard case .input(var findings) = self else { return self }
        for index in findings.indices where findings[index].code == code {
            findings[index].remedy = [findings[index].remedy, remedy].compactMap(\.self).joined(separator: "; or ")
        }
        return .input(findings)
    }
}
