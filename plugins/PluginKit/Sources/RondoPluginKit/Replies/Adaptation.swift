/// A change to an activity that lifts barriers, with what it costs.
public struct Adaptation: Sendable, Equatable {
    /// Whom the change reaches.
    public enum Scope: String, Sendable, CaseIterable {
        /// Those who need it.
        case person
        /// The whole room.
        case everyone
    }
    /// Its name within the activity, or within the vocabulary.
    public var id: String
    /// What changes, in one line that says nothing about any person.
    public var title: String
    /// What the facilitators do.
    public var how: String
    /// What it takes away.
    public var lifts: [Demand]
    /// What it brings instead, for those whom it reaches.
    public var raises: [Demand]
    /// Who does it this way.
    public var scope: Scope
    /// Minutes by which it lengthens the activity.
    public var addsLength: Int
    /// What must be there besides what the activity needs.
    public var materials: [Material]
    /// What the room must have besides what the activity needs.
    public var space: [Feature]
    /// The needs that it serves; any where empty.
    public var onlyFor: [Need]
    /// Needs that it does not serve.
    public var notFor: [Need]
    /// The step, from 1, where the facilitators act on it; nil means from the start.
    public var atStep: Int?
    /// Where the idea comes from; in vocabularies only.
    public var source: String?

    /// An adaptation.
    public init(
        id: String, title: String, how: String = "", lifts: [Demand], raises: [Demand] = [], scope: Scope = .person,
        addsLength: Int = 0, materials: [Material] = [], space: [Feature] = [], onlyFor: [Need] = [],
        notFor: [Need] = [], atStep: Int? = nil, source: String? = nil
    ) {
        self.id = id
        self.title = title
        self.how = how
        self.lifts = lifts
        self.raises = raises
        self.scope = scope
        self.addsLength = addsLength
        self.materials = materials
        self.space = space
        self.onlyFor = onlyFor
        self.notFor = notFor
        self.atStep = atStep
        self.source = source
    }

    /// What `adds` holds.
    struct Adds: Shaped, Equatable {
        var length = 0
        static let blank = Adds()
        static let keys: [Key<Adds>] = [.must("length", \.length, .minutes)]
    }

    var adds: Adds {
        get { Adds(length: addsLength) }
        set { addsLength = newValue.length }
    }

    /// What `requires` holds.
    struct Requires: Shaped, Equatable {
        var materials: [Material] = []
        var space: [Feature] = []
        static let blank = Requires()
        static let keys: [Key<Requires>] = [
            .may("materials", \.materials, .materials), .may("space", \.space, Codec.id().list),
        ]
    }

    var requires: Requires {
        get { Requires(materials: materials, space: space) }
        set {
            materials = newValue.materials
            space = newValue.space
        }
    }
}

extension Adaptation: Shaped {
    static let blank = Adaptation(id: "", title: "", lifts: [])
    static let keys: [Key<Adaptation>] = [
        .must("id", \.id, .text), .must("title", \.title, .text), .may("how", \.how, .text),
        .may("lifts", \.lifts, Codec.id().list), .may("raises", \.raises, Codec.id().list),
        .may("scope", \.scope, .word), .may("adds", \.adds, .object), .may("requires", \.requires, .object),
        .may("only-for", \.onlyFor, Codec.id().list), .may("not-for", \.notFor, Codec.id().list),
        .may("at-step", \.atStep, .number), .may("source", \.source, .text),
    ]
}
