public import RondoDiagnostics

/// A change to an activity that lifts barriers, with what it costs.
public struct Adaptation: Sendable, Equatable {
    /// Whom the change reaches.
    public enum Scope: String, Sendable, CaseIterable {
        /// Only the people who need it do it this way.
        case person
        /// The whole strand does it this way.
        case everyone
    }
    /// Unique within its activity, or within the vocabulary.
    public var id = ""
    /// What changes, in one line.
    public var title = ""
    /// What the facilitators do, in plain words.
    public var how = ""
    /// Demands that it takes away.
    public var lifts: [String] = []
    /// Demands that it brings, for those whom it reaches.
    public var raises: [String] = []
    /// Whom it reaches.
    public var scope = Scope.person
    /// Minutes by which it lengthens the activity.
    public var addsLength = 0
    /// What it needs beside what the activity needs.
    public var materials: [Material] = []
    /// Space features it needs beside those of the activity.
    public var space: [String] = []
    /// Needs it serves; empty means any.
    public var onlyFor: [String] = []
    /// Needs it does not serve.
    public var notFor: [String] = []
    /// 1-based step where the facilitators act on it; nil means from the start.
    public var atStep: Int?
    /// Where the idea comes from; used in vocabularies.
    public var source: String?
    /// Where it was written.
    public var location: SourceLocation?

    /// An empty adaptation; readers fill it.
    public init() {}
}
