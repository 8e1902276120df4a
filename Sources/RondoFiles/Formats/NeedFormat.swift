import RondoModel
import RondoYAML

/// Keys of needs and supports in vocabularies.
enum NeedFormat {
    /// A need.
    static let need = Shape(
        "need", "What a person may need, as function, never as diagnosis.", empty: Need(), place: \.location,
        finish: { need, node, reading in
            guard reading.isWritten, need.means != nil, need.takes != .time else { return }
            reading.error(
                "need.means", "'means' says what a stated time means, so the need takes a time",
                at: node.pair("means")?.mark ?? node.mark, remedy: "takes: time")
        }
    ) {
        Key("title", \.title, .text, "in words that the person would use", .required)
        Key("barriers", \.barriers, .words(.demand), "demands that are barriers")
        Key("lifted-by", \.liftedBy, .words(.supportKind), "kinds of support that can lift its barriers")
        Key("space", \.space, .words(.feature), "features that every space of theirs must have")
        Key("nearby", \.nearby, .words(.feature), "features of which one space is kept free")
        Key("longest-stretch", \.longestStretch, .duration, "longest stretch without a pause")
        Key("pause", \.pause, .duration, "what counts as a pause for this need")
        Key("brings", \.brings, .count(0...20), "people who come along")
        Key("takes", \.takes, .oneOf, "the value that the person states with it")
        Key("means", \.means, .oneOf, "what a stated time means")
        Key("in-the-room", \.inTheRoom, .text, "what the room does for it, in words that name nobody")
        Key("source", \.source, .text, "where it comes from")
    }

    /// A kind of support.
    static let support = Shape(
        "support-kind", "Someone or something that lifts barriers and can be in one place at a time.",
        empty: SupportKind(), place: \.location
    ) {
        Key("title", \.title, .text, "what people read", .required)
        Key("lifts", \.lifts, .words(.demand), "demands that it lifts")
        Key("groups-at-once", \.groupsAtOnce, .count(1...1000), "places that a team serves at once")
        Key("team", \.team, .record(team), "how many work together beyond a length")
        Key("longest-stretch", \.longestStretch, .duration, "longest stretch without a break of its own")
        Key("person", \.isPerson, .flag, "false for a thing")
        Key("source", \.source, .text, "where it comes from")
    }

    private static let team = Shape("team", "Supports that work in teams when a strand is long.", empty: Team()) {
        Key("people", \.people, .count(1...20), "people in a team", .written)
        Key("beyond", \.beyond, .duration, "strands longer than this need a whole team", .written)
        Key("swap", \.swap, .duration, "how often they swap", .written)
    }
}
