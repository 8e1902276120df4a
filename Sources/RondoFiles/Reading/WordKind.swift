import RondoYAML

/// What a word in a file points at.
enum WordKind: String, Sendable, CaseIterable {
    case phase
    case demand
    case need
    case supportKind = "kind of support"
    case feature = "space feature"
    case role
    case energy
    case mode
    case perspective
    case material
    case adaptation
    case activity
    case workshop
    case person
    case space
    case session
    case support
    case constraint
    /// A house rule of a plugin.
    case rule
    /// A fixed point's kind or an activity, as a pin's `after` names them.
    case fixedKindOrActivity = "fixed point or activity"

    /// With its article, for messages.
    var withArticle: String {
        switch self {
        case .energy, .adaptation, .activity: "an \(rawValue)"
        default: "a \(rawValue)"
        }
    }
}

/// A word that points at something, noted while reading and looked up once everything is read.
struct Mention: Sendable {
    var kind: WordKind
    var word: String
    var mark: Mark
}

/// A word that something was given, noted while reading to find two of the same.
struct Definition: Sendable {
    var kind: WordKind
    var word: String
    /// Two equal words clash only in the same scope, such as an activity for its adaptations.
    var scope: String
    var mark: Mark
}
