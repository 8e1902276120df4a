import RondoPluginKit

extension Technique {
    /// A map of string and things.
    static let floorMap = Technique(
        id: "floor-map", name: "A map of things", act: "lay an answer as a map of string and things",
        says: "Lay a map with string and things.", makes: .map,
        traits: [.pieces, .handed, .quiet, .view, .place, .large, .found, .riddle],
        length: LengthRange(min: 25, ideal: 35, max: 50), group: GroupSizes(min: 3, ideal: 5, max: 6), energy: .steady,
        modes: [.objects, .moving, .talking], demands: [.seeing, .handlingThings],
        adaptations: [
            Adaptation(
                id: "map-by-hand", title: "A map with edges that the hand can follow",
                how: "Tape the string down. Every place has a thing of its own. Say what lies left, right and ahead.",
                lifts: [.seeing], materials: [Material(.tape, .perGroup(1))], atStep: 3),
            Adaptation(
                id: "placed-as-said", title: "Say what goes where, someone places it",
                how: "The person says or points. The partner lays it and asks if it is right.",
                lifts: [.handlingThings],
                atStep: 3),
        ],
        materials: [
            Material(.string, .perGroup(1)), Material(.counterSet, .perGroup(1)), Material(.objectSet, .perGroup(1)),
        ],
        warm: ("Here we are", "Lay one thing for where we are now. Each adds a thing for a place that they come by."),
        make:
            "Lay it on tables, so that all can reach it. String for what joins, things for places and people, a counter where something happens.",
        show: "One of the makers walks a finger through it. Others ask: and where does this lead?",
        source: "Mapping in participatory research")
}
