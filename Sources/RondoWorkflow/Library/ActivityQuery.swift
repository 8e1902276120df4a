import RondoModel

/// What a facilitator asks of an activity.
public struct ActivityQuery: Sendable, Equatable {
    /// Vocabulary id of the phase it belongs to.
    public var phase: String?
    /// Minutes that there are at most.
    public var maxLength: Int?
    /// Needs of people who must be able to take part, each by its vocabulary id.
    public var suits: [String] = []
    /// How many people take part.
    public var people: Int?
    /// Words that stand in its texts, in any order; letter case doesn't count.
    public var words: [String] = []

    /// Asks for all activities.
    public init() {}

    /// True where an activity is all that is asked for.
    func matches(_ activity: Activity, _ vocabulary: Vocabulary) -> Bool {
        if let phase, activity.phase != phase { return false }
        if let maxLength, activity.isUnknown("length") || activity.length.min > maxLength { return false }
        if let people, people < activity.people.min || people > activity.people.max { return false }
        guard hasWords(activity) else { return false }
        return suits.allSatisfy { Suitability(activity, $0, vocabulary).canTakePart }
    }

    private func hasWords(_ activity: Activity) -> Bool {
        guard !words.isEmpty else { return true }
        let texts =
            [activity.id, activity.title, activity.summary, activity.source?.title ?? "", activity.source?.of ?? ""]
            + activity.modes + activity.says.map(\.text) + activity.steps.flatMap { [$0.title, $0.how] }
            + activity.materials.map(\.id) + activity.adaptations.map(\.title)
        let text = texts.joined(separator: "\n").lowercased()
        return words.allSatisfy { text.contains($0.lowercased()) }
    }
}
