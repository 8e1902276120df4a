/// What a person may need, in words that they would use; never a diagnosis.
public struct NeedDefinition: Sendable, Equatable {
    /// What kind of value is said with a need in the workshop file.
    public enum Takes: String, Sendable, CaseIterable {
        case duration, time, text
    }
    /// What a stated time means.
    public enum Means: String, Sendable, CaseIterable {
        case arrivesAt = "arrives-at"
        case leavesAt = "leaves-at"
        case breakAt = "break-at"
    }
    /// Lower-case letters, digits and hyphens.
    public var id: String
    /// What people read.
    public var title: String
    /// Demands that stand in this person's way.
    public var barriers: [Demand] = []
    /// Supports that can take barriers away for them.
    public var liftedBy: [Support] = []
    /// What every space must have in which they take part.
    public var space: [Feature] = []
    /// What one space must have that is kept free while they take part.
    public var nearby: [Feature] = []
    /// Minutes that they can go on without a pause.
    public var longestStretch: Int?
    /// Minutes that are long enough to be a pause for them; 5 where not said.
    public var pause: Int?
    /// People who come along.
    public var brings = 0
    /// What kind of value is said with the need.
    public var takes: Takes?
    /// What a stated time means.
    public var means: Means?
    /// What participants' documents say is there, in words that name nobody.
    public var inTheRoom: String?
    /// Where it comes from.
    public var source: String?

    /// A need; set what else there is to say.
    public init(id: String, title: String, barriers: [Demand] = []) {
        self.id = id
        self.title = title
        self.barriers = barriers
    }
}

extension NeedDefinition: Definition {
    static let blank = NeedDefinition(id: "", title: "")
    static let keys: [Key<NeedDefinition>] = [
        .must("id", \.id, .text), .must("title", \.title, .text), .may("barriers", \.barriers, Codec.id().list),
        .may("lifted-by", \.liftedBy, Codec.id().list), .may("space", \.space, Codec.id().list),
        .may("nearby", \.nearby, Codec.id().list), .may("longest-stretch", \.longestStretch, .minutes),
        .may("pause", \.pause, .minutes), .may("brings", \.brings, .number), .may("takes", \.takes, .word),
        .may("means", \.means, .word), .may("in-the-room", \.inTheRoom, .text), .may("source", \.source, .text),
    ]
}
