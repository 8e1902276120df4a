/// How much can go on in an activity.
public struct EnergyDefinition: Sendable, Equatable {
    /// Lower-case letters, digits and hyphens.
    public var id: String
    /// What people read.
    public var title: String
    /// Below 0 is calm, 0 is steady, above 0 is lively.
    public var level: Int
    /// Where it comes from.
    public var source: String?

    /// A definition.
    public init(id: String, title: String, level: Int = 0, source: String? = nil) {
        self.id = id
        self.title = title
        self.level = level
        self.source = source
    }
}

extension EnergyDefinition: Definition {
    static let blank = EnergyDefinition(id: "", title: "")
    static let keys: [Key<EnergyDefinition>] = [
        .must("id", \.id, .text), .must("title", \.title, .text), .may("level", \.level, .number),
        .may("source", \.source, .text),
    ]
}

/// A way to contribute.
public struct ModeDefinition: Sendable, Equatable {
    /// Lower-case letters, digits and hyphens.
    public var id: String
    /// What people read.
    public var title: String
    /// True for talking and listening.
    public var isTalk: Bool
    /// Where it comes from.
    public var source: String?

    /// A definition.
    public init(id: String, title: String, isTalk: Bool = false, source: String? = nil) {
        self.id = id
        self.title = title
        self.isTalk = isTalk
        self.source = source
    }
}

extension ModeDefinition: Definition {
    static let blank = ModeDefinition(id: "", title: "")
    static let keys: [Key<ModeDefinition>] = [
        .must("id", \.id, .text), .must("title", \.title, .text), .may("talk", \.isTalk, .flag),
        .may("source", \.source, .text),
    ]
}

/// What an activity can ask of everyone.
public struct DemandDefinition: Sendable, Equatable {
    /// Lower-case letters, digits and hyphens.
    public var id: String
    /// What people read.
    public var title: String
    /// The word of W3C's accessibility discoverability vocabulary, where there is one.
    public var w3c: String?
    /// Where it comes from.
    public var source: String?

    /// A definition.
    public init(id: String, title: String, w3c: String? = nil, source: String? = nil) {
        self.id = id
        self.title = title
        self.w3c = w3c
        self.source = source
    }
}

extension DemandDefinition: Definition {
    static let blank = DemandDefinition(id: "", title: "")
    static let keys: [Key<DemandDefinition>] = [
        .must("id", \.id, .text), .must("title", \.title, .text), .may("w3c", \.w3c, .text),
        .may("source", \.source, .text),
    ]
}

/// What a space can offer.
public struct FeatureDefinition: Sendable, Equatable {
    /// Lower-case letters, digits and hyphens.
    public var id: String
    /// What people read.
    public var title: String
    /// Demands that it takes away for the needs of `onlyFor`.
    public var lifts: [Demand]
    /// Whom it serves; nobody where empty.
    public var onlyFor: [Need]
    /// Where it comes from.
    public var source: String?

    /// A definition.
    public init(id: String, title: String, lifts: [Demand] = [], onlyFor: [Need] = [], source: String? = nil) {
        self.id = id
        self.title = title
        self.lifts = lifts
        self.onlyFor = onlyFor
        self.source = source
    }
}

extension FeatureDefinition: Definition {
    static let blank = FeatureDefinition(id: "", title: "")
    static let keys: [Key<FeatureDefinition>] = [
        .must("id", \.id, .text), .must("title", \.title, .text), .may("lifts", \.lifts, Codec.id().list),
        .may("only-for", \.onlyFor, Codec.id().list), .may("source", \.source, .text),
    ]
}

/// A facilitation role.
public struct RoleDefinition: Sendable, Equatable {
    /// When a role that is held for a whole session is at work.
    public enum Acts: String, Sendable, CaseIterable {
        case arrival, throughout, breaks
    }
    /// Lower-case letters, digits and hyphens.
    public var id: String
    /// What people read.
    public var title: String
    /// What its holder does, in plain words.
    public var does: String?
    /// When a role that is held for a whole session is at work.
    public var acts: Acts
    /// Where it comes from.
    public var source: String?

    /// A definition.
    public init(id: String, title: String, does: String? = nil, acts: Acts = .throughout, source: String? = nil) {
        self.id = id
        self.title = title
        self.does = does
        self.acts = acts
        self.source = source
    }
}

extension RoleDefinition: Definition {
    static let blank = RoleDefinition(id: "", title: "")
    static let keys: [Key<RoleDefinition>] = [
        .must("id", \.id, .text), .must("title", \.title, .text), .may("does", \.does, .text),
        .may("acts", \.acts, .word), .may("source", \.source, .text),
    ]
}

/// A side that people come from.
public struct PerspectiveDefinition: Sendable, Equatable {
    /// Lower-case letters, digits and hyphens.
    public var id: String
    /// What people read.
    public var title: String
    /// True where they use or have used the service.
    public var isLived: Bool
    /// True where they are paid to be there.
    public var isProfessional: Bool
    /// Where it comes from.
    public var source: String?

    /// A definition.
    public init(id: String, title: String, isLived: Bool = false, isProfessional: Bool = false, source: String? = nil) {
        self.id = id
        self.title = title
        self.isLived = isLived
        self.isProfessional = isProfessional
        self.source = source
    }
}

extension PerspectiveDefinition: Definition {
    static let blank = PerspectiveDefinition(id: "", title: "")
    static let keys: [Key<PerspectiveDefinition>] = [
        .must("id", \.id, .text), .must("title", \.title, .text), .may("lived", \.isLived, .flag),
        .may("professional", \.isProfessional, .flag), .may("source", \.source, .text),
    ]
}

/// A thing that activities ask for.
public struct MaterialDefinition: Sendable, Equatable {
    /// Lower-case letters, digits and hyphens.
    public var id: String
    /// What people read.
    public var title: String
    /// Where it comes from.
    public var source: String?

    /// A definition.
    public init(id: String, title: String, source: String? = nil) {
        self.id = id
        self.title = title
        self.source = source
    }
}

extension MaterialDefinition: Definition {
    static let blank = MaterialDefinition(id: "", title: "")
    static let keys: [Key<MaterialDefinition>] = [
        .must("id", \.id, .text), .must("title", \.title, .text), .may("source", \.source, .text),
    ]
}
