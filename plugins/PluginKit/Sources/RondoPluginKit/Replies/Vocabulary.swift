/// Words that a plugin brings, by section. Each gets the plugin's id before its own.
public struct Vocabulary: Sendable, Equatable {
    /// How much can go on in an activity.
    public var energies: [EnergyDefinition] = []
    /// Ways to contribute.
    public var modes: [ModeDefinition] = []
    /// What an activity can ask of everyone.
    public var demands: [DemandDefinition] = []
    /// What a person may need.
    public var needs: [NeedDefinition] = []
    /// Someone or something that lifts barriers.
    public var supports: [SupportDefinition] = []
    /// Changes that may be used with any activity.
    public var adaptations: [Adaptation] = []
    /// What a space can offer.
    public var features: [FeatureDefinition] = []
    /// Facilitation roles.
    public var roles: [RoleDefinition] = []
    /// The sides that people come from.
    public var perspectives: [PerspectiveDefinition] = []
    /// Things that activities ask for.
    public var materials: [MaterialDefinition] = []

    /// No words; add some.
    public init() {}
}

extension Vocabulary: Shaped {
    static let blank = Vocabulary()
    static let keys: [Key<Vocabulary>] = [
        .may("energies", \.energies, Codec.words()), .may("modes", \.modes, Codec.words()),
        .may("demands", \.demands, Codec.words()), .may("needs", \.needs, Codec.words()),
        .may("supports", \.supports, Codec.words()), .may("adaptations", \.adaptations, Codec.words()),
        .may("features", \.features, Codec.words()), .may("roles", \.roles, Codec.words()),
        .may("perspectives", \.perspectives, Codec.words()), .may("materials", \.materials, Codec.words()),
    ]
}

/// A word's definition, written under its id.
protocol Definition: Shaped {
    var id: String { get set }
}

extension Adaptation: Definition {}

extension Codec {
    /// Definitions as a vocabulary file has them: an object with the ids as keys.
    static func words<Word: Definition>() -> Codec where Value == [Word] {
        Codec { json in
            guard case .object(let members) = json else { throw Refusal.expected("an object", json) }
            return try members.map { member in
                try within(member.key) {
                    guard case .object(let keys) = member.value else {
                        throw Refusal.expected("an object", member.value)
                    }
                    return try Word(json: .object([JSON.Member("id", .text(member.key))] + keys))
                }
            }
        } write: { words in
            .object(
                words.map { word in JSON.Member(word.id, .object(word.members.filter { $0.key != "id" })) })
        }
    }
}
