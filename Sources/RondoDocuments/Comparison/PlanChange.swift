/// One thing that is other in one plan than in another, in words.
public struct PlanChange: Sendable, Equatable {
    /// What kind of thing; what matters most to people comes first.
    public enum Kind: String, Sendable, CaseIterable {
        /// Another workshop, or a session that is there, gone, or at another time.
        case session
        /// Somebody who comes or no longer comes.
        case person
        /// An activity that is gone, new, or in another's place.
        case activity
        /// An activity at another time.
        case time
        /// An activity in another space.
        case space
        /// An activity that is longer or shorter.
        case length
        /// Somebody who has a turn that they didn't have, or no longer has one.
        case turn
        /// Somebody who does another activity than before in a block that has several.
        case strand
        /// Somebody who sits with others.
        case group
        /// A break, meal, arrival or buffer.
        case rest
        /// An adaptation, a support or a pause. For facilitators alone.
        case access
        /// What the plan costs. For facilitators alone.
        case score
    }

    /// What kind of thing.
    public var kind: Kind
    /// One sentence with a full stop.
    public var text: String
    /// Id of the session; nil where it is about all of them.
    public var session: String?
    /// Minute of the day at which it stands in the later plan, or stood in the earlier; nil where it has no time.
    public var time: Int?
    /// Ids of the people whom it concerns more than others; empty where it concerns everybody alike.
    public var people: [String]

    init(_ kind: Kind, _ text: String, session: String? = nil, time: Int? = nil, people: [String] = []) {
        self.kind = kind
        self.text = Sentences.ended(text)
        self.session = session
        self.time = time
        self.people = people
    }
}
