import RondoDocuments

/// Who wants to know what changed between two plans.
public struct CompareRequest: Sendable, Equatable {
    /// One of `audiences`.
    public var audience = "facilitators"
    /// Only what concerns this person, by id, and what concerns everybody; nil for everything.
    public var person: String?

    /// Everything, for facilitators.
    public init() {}

    /// Every audience.
    public static var audiences: [String] { Audience.allCases.map(\.rawValue) }
}
