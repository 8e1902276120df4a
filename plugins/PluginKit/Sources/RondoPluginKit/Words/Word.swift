/// A word of the vocabulary, by its id. Rondo's own are there as `.seeing` and the like; any other is written as a
/// text: `"strong-smells"`.
public struct Word<Kind: WordKind>: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// Lower-case letters, digits and hyphens.
    public var id: String
    /// A word by its id.
    public init(_ id: String) { self.id = id }
    /// A word by its id.
    public init(stringLiteral id: String) { self.id = id }
    /// Its id.
    public var description: String { id }
}

/// What a ``Word`` is a word for.
public protocol WordKind: Sendable {}

/// What an activity can ask of everyone.
public typealias Demand = Word<DemandWord>
/// Where an activity belongs in the arc.
public typealias Phase = Word<PhaseWord>
/// How much goes on: calm, steady, lively.
public typealias Energy = Word<EnergyWord>
/// A way to contribute.
public typealias Mode = Word<ModeWord>
/// What a space can offer.
public typealias Feature = Word<FeatureWord>
/// What a person may need.
public typealias Need = Word<NeedWord>
/// A facilitation role.
public typealias Role = Word<RoleWord>
/// Something that must be in the room.
public typealias Thing = Word<ThingWord>
/// Someone or something that lifts barriers and can be in one place at a time.
public typealias Support = Word<SupportWord>

/// Marks words for demands.
public enum DemandWord: WordKind {}
/// Marks words for phases.
public enum PhaseWord: WordKind {}
/// Marks words for energies.
public enum EnergyWord: WordKind {}
/// Marks words for modes.
public enum ModeWord: WordKind {}
/// Marks words for features of spaces.
public enum FeatureWord: WordKind {}
/// Marks words for needs.
public enum NeedWord: WordKind {}
/// Marks words for roles.
public enum RoleWord: WordKind {}
/// Marks words for materials.
public enum ThingWord: WordKind {}
/// Marks words for supports.
public enum SupportWord: WordKind {}

extension Codec {
    /// A word of the vocabulary.
    static func id<Kind>() -> Codec where Value == Word<Kind> {
        Codec<String>.text.mapped {
            Word<Kind>($0)
        } _: {
            $0.id
        }
    }
}
