import RondoPluginKit

extension Technique {
    /// One large sheet that all draw on.
    static let drawing = Technique(
        id: "drawing", name: "A shared drawing", act: "draw an answer together on one sheet",
        says: "Draw it together on one large sheet.", makes: .picture,
        traits: [.colours, .handed, .quiet, .view, .course, .writing, .large, .riddle],
        length: LengthRange(min: 20, ideal: 30, max: 45), energy: .steady, modes: [.drawing, .talking],
        demands: [.seeing, .fineMovement],
        adaptations: [
            Adaptation(
                id: "string-and-wax", title: "Lines of string and wax that can be felt",
                how: "Lay lines with string and press them down. Say whose line is where.", lifts: [.seeing],
                materials: [Material(.string, .perGroup(1)), Material(.tape, .perGroup(1))], atStep: 3),
            Adaptation(
                id: "thick-and-loose", title: "Thick crayons, sponges and whole hands",
                how: "Put out what is held with a fist. Tape the sheet down. A mark is enough.", lifts: [.fineMovement],
                scope: .everyone, materials: [Material(.crayonSet, .perGroup(1))], atStep: 2),
            Adaptation(
                id: "drawn-as-said", title: "Someone draws what a person says",
                how: "Ask where, how large, which colour. The pen belongs to the one who says.",
                lifts: [.fineMovement, .seeing], atStep: 3),
        ],
        materials: [Material(.largePaper, .perGroup(2)), Material(.markerSet, .perGroup(1))],
        warm: ("A line for a walk", "Everyone takes a line for a walk over the sheet, all at once. It can't go wrong."),
        make: "Draw from all sides. Join what others began. Stick people and rough lines are right.",
        show: "Turn the sheet so that another group can read it. They tell what they see; the makers listen first.",
        source: "Shared drawing in community arts")
}
