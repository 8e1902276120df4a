import RondoModel
import RondoYAML

/// Keys of adaptations, in activities and vocabularies.
enum AdaptationFormat {
    /// An adaptation in an activity, with its own id.
    static let inActivity = Shape(
        "adaptation", "A change to an activity that lifts barriers, with what it costs.", empty: Adaptation(),
        place: \.location
    ) {
        Key("id", \.id, .id(.adaptation), "unique within the activity", .required)
        keys
    }

    /// An adaptation in a vocabulary, where its id is the key before it.
    static let general = Shape(
        "general-adaptation", "A change that may be used with any activity.", empty: Adaptation(), place: \.location
    ) {
        keys
        Key("source", \.source, .text, "where the idea comes from")
    }

    @KeyList<Adaptation> private static var keys: [Key<Adaptation>] {
        Key("title", \.title, .text, "what changes, in one line", .required)
        Key("how", \.how, .text, "what the facilitators do, in plain words")
        Key("lifts", \.lifts, .words(.demand), "demands that it takes away")
        Key("raises", \.raises, .words(.demand), "demands that it brings")
        Key("scope", \.scope, .oneOf, "person: only those who need it; everyone: the whole strand")
        Key("adds", of: "adaptation-adds", "what it costs") {
            Key("length", \.addsLength, .duration, "minutes by which it lengthens the activity")
        }
        Key("requires", of: "adaptation-requires", "what it needs beside what the activity needs") {
            Key("materials", \.materials, .materials, "things, with amounts")
            Key("space", \.space, .words(.feature), "space features")
        }
        Key("only-for", \.onlyFor, .words(.need), "needs it serves; any where not said")
        Key("not-for", \.notFor, .words(.need), "needs it does not serve")
        Key("at-step", \.atStep, .count(1...1000), "number of the step where it is acted on")
    }
}
