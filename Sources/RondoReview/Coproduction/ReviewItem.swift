/// One thing that a plan can show of coproduction, with the evidence that stands in it.
public struct ReviewItem: Sendable, Equatable {
    /// How far the plan shows it.
    public enum Verdict: String, Sendable, CaseIterable {
        /// The plan shows it.
        case shown
        /// It shows part of it.
        case partly
        /// It does not show it.
        case notShown = "not-shown"
        /// The plan has nothing that this could be read off.
        case notApplicable = "not-applicable"
    }
    /// Stable lower-case id with hyphens.
    public var id = ""
    /// What is looked for, in a few words.
    public var title = ""
    /// How far the plan shows it.
    public var verdict = Verdict.notApplicable
    /// Whole sentences with minutes, blocks and times; people by name where the facilitators need them. Sensitive.
    public var evidence: [String] = []
    /// Where the question comes from.
    public var restsOn = ""
    /// What would show it better, in a whole sentence.
    public var suggestion: String?

    /// An empty item.
    public init() {}
}
