public import RondoDiagnostics

/// What came of one plugin, from finding it to its last answer.
public struct PluginOutcome: Sendable, Equatable {
    /// Its id.
    public var id: String
    /// Its version; empty where it wasn't found.
    public var version = ""
    /// True where a plan without it is not good enough.
    public var isRequired = false
    /// How many of each thing it brought, as in `8 activities`, in the order of asking; what it brought none of is
    /// left out.
    public var brought: [Count] = []
    /// The least confinement that any call of this run reached; nil where nothing had to be run.
    public var confinement: Confinement?
    /// Answers that were kept from before.
    public var keptAnswers = 0
    /// What it printed, made safe to show.
    public var words = ""
    /// Why the plan is made without it, or without what it was asked last; nil where nothing went wrong.
    public var failure: Finding?

    /// So many of something.
    public struct Count: Sendable, Equatable {
        /// How many.
        public var number: Int
        /// What, for one and for more.
        public var one: String
        /// The same for any other number.
        public var more: String

        /// `8 activities`.
        public var text: String { "\(number) \(number == 1 ? one : more)" }
    }

    /// A plugin of which nothing is known yet.
    public init(id: String) { self.id = id }

    /// Notes what it brought.
    mutating func bring(_ count: Count) {
        guard count.number > 0 else { return }
        if let index = brought.firstIndex(where: { $0.one == count.one }) {
            brought[index].number += count.number
        } else {
            brought.append(count)
        }
    }

    /// Notes how one answer came.
    mutating func hear(_ heard: HeardAnswer) {
        guard !heard.wasHeard else { return }
        if heard.wasKept { keptAnswers += 1 }
        if let reached = heard.confinement { confinement = confinement.map { $0.lesser(reached) } ?? reached }
        if !heard.words.isEmpty, !words.hasSuffix(heard.words) {
            words += (words.isEmpty || words.hasSuffix("\n") ? "" : "\n") + heard.words
        }
    }
}

extension Confinement {
    /// Whichever keeps less apart.
    func lesser(_ other: Confinement) -> Confinement {
        switch (self, other) {
        case (.none, _), (_, .none): .none
        case (.reduced(let some), .reduced(let more)): .reduced(some + more.filter { !some.contains($0) })
        case (.reduced, .full): self
        case (.full, _): other
        }
    }
}
