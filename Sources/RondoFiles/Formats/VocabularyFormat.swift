import RondoModel
import RondoYAML

/// Keys of `vocabulary/1`: sections of words; a file holds any of them.
enum VocabularyFormat {
    /// A vocabulary.
    static let shape = Shape(
        "vocabulary", "The words that activities and workshops may use.", empty: Vocabulary()
    ) {
        Key("phases", \.phases, .keyed(phase, id: \.id, .id(.phase)), "in the order of the arc")
        words
    }

    /// What a plugin may add to it.
    static let additions = Shape(
        "vocabulary-additions", "Words that a plugin adds to the vocabulary.", empty: Vocabulary()
    ) { words }

    @KeyList<Vocabulary> private static var words: [Key<Vocabulary>] {
        Key("demands", \.demands, .keyed(term("demand"), id: \.id, .id(.demand)), "what activities can ask of people")
        Key("needs", \.needs, .keyed(NeedFormat.need, id: \.id, .id(.need)), "what people can need")
        Key("supports", \.supports, .keyed(NeedFormat.support, id: \.id, .id(.supportKind)), "kinds of support")
        Key(
            "adaptations", \.adaptations, .keyed(AdaptationFormat.general, id: \.id, .id(.adaptation)),
            "changes that may be used with any activity")
        Key("features", \.features, .keyed(feature, id: \.id, .id(.feature)), "what a space can offer")
        Key("roles", \.roles, .keyed(role, id: \.id, .id(.role)), "facilitation roles")
        Key("energies", \.energies, .keyed(energy, id: \.id, .id(.energy)), "from calm to lively")
        Key("modes", \.modes, .keyed(mode, id: \.id, .id(.mode)), "ways to contribute")
        Key(
            "perspectives", \.perspectives, .keyed(perspective, id: \.id, .id(.perspective)),
            "sides that people come from")
        Key(
            "materials", \.materials, .keyed(term("material"), id: \.id, .id(.material)),
            "things that activities ask for by name")
    }

    private static let phase = Shape("phase", "A part of the arc of a session.", empty: Phase(), place: \.location) {
        Key("title", \.title, .text, "what people read", .required)
        Key("share", \.share, .percent, "wanted share of activity time where a session states no arc")
        Key("part", \.part, .oneOf, "its part in the arc")
        Key("source", \.source, .text, "where it comes from")
    }

    private static let feature = Shape(
        "feature", "Something a space can offer.", empty: Feature(), place: \.location
    ) {
        Key("title", \.title, .text, "what people read", .required)
        Key("lifts", \.lifts, .words(.demand), "demands that it lifts for the needs of only-for")
        Key("only-for", \.onlyFor, .words(.need), "needs it serves; none where not said")
        Key("source", \.source, .text, "where it comes from")
    }

    private static let role = Shape("role-kind", "A facilitation role.", empty: RoleKind(), place: \.location) {
        Key("title", \.title, .text, "what people read", .required)
        Key("does", \.does, .text, "what its holder does, in plain words")
        Key("acts", \.acts, .oneOf, "when it acts, where it is held for a whole session")
        Key("source", \.source, .text, "where it comes from")
    }

    private static let energy = Shape("energy", "How lively an activity is.", empty: Energy(), place: \.location) {
        Key("title", \.title, .text, "what people read", .required)
        Key("level", \.level, .count(-10...10), "negative is calm, 0 steady, positive lively", .written)
        Key("source", \.source, .text, "where it comes from")
    }

    private static let mode = Shape("mode", "A way to contribute.", empty: Mode(), place: \.location) {
        Key("title", \.title, .text, "what people read", .required)
        Key("talk", \.isTalk, .flag, "true for talking and listening")
        Key("source", \.source, .text, "where it comes from")
    }

    private static let perspective = Shape(
        "perspective", "The side that a person comes from.", empty: Perspective(), place: \.location
    ) {
        Key("title", \.title, .text, "what people read", .required)
        Key("professional", \.isProfessional, .flag, "true for those who are paid to be there")
        Key("lived", \.isLived, .flag, "true for those who use or have used the service")
        Key("source", \.source, .text, "where it comes from")
    }

    private static func term(_ name: String) -> Shape<Term> {
        Shape(name, "A word with a title.", empty: Term(), place: \.location) {
            Key("title", \.title, .text, "what people read", .required)
            Key("w3c", \.w3c, .text, "its name in W3C's accessibility discoverability vocabulary")
            Key("source", \.source, .text, "where it comes from")
        }
    }
}
