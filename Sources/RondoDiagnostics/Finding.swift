/// One thing that a check, a lint or a review has to say.
public struct Finding: Hashable, Sendable {
    /// How much it matters.
    public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
        /// The input can't be used, or something that must hold does not.
        case error
        /// Worth a person's look; nothing stops.
        case warning
        /// For information.
        case note

        /// Errors first.
        public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

        private var rank: Int {
            switch self {
            case .error: 0
            case .warning: 1
            case .note: 2
            }
        }
    }

    /// How much it matters.
    public var severity: Severity
    /// A stable dotted word, such as `yaml.tab` or `access.barrier`.
    public var code: String
    /// Where, when the finding is about a file.
    public var location: SourceLocation?
    /// What is wrong, in one plain sentence without a final period. Never holds a person's needs.
    public var message: String
    /// What would mend it: the nearest known word, a missing unit, the right form.
    public var remedy: String?
    /// The one line of the file that is shown, already masked where it holds needs.
    public var sourceLine: String?

    /// A finding; see the properties.
    public init(
        _ severity: Severity, _ code: String, _ message: String, at location: SourceLocation? = nil,
        remedy: String? = nil, sourceLine: String? = nil
    ) {
        self.severity = severity
        self.code = code
        self.message = message
        self.location = location
        self.remedy = remedy
        self.sourceLine = sourceLine
    }
}
