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
}
