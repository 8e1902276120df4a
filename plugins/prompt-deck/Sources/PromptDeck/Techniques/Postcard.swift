import RondoPluginKit

extension Technique {
    /// A picture on one side, a few words on the other.
    static let postcard = Technique(
        id: "postcard", name: "Postcards", act: "answer on postcards, each their own", says: "Make a postcard.",
        makes: .words,
        traits: [.colours, .quiet, .view, .wording], length: LengthRange(min: 15, ideal: 25, max: 35),
        group: GroupSizes(min: 3, ideal: 4, max: 6), energy: .calm, modes: [.drawing, .writing, .thinking],
        roles: [RoleCount(.lead, 1)], demands: [.seeing, .fineMovement, .writing],
        adaptations: [
            Adaptation(
                id: "spoken-card", title: "A card that is spoken",
                how: "Say it into a recorder. A picture or a thing goes with it.",
                lifts: [.seeing, .fineMovement, .writing], raises: [.speaking], materials: [Material(.recorder, 1)],
                atStep: 3),
            Adaptation(
                id: "chosen-picture", title: "Choose a picture and a few ready words",
                how: "Lay out pictures and words on slips. Pick, lay and peg them together.",
                lifts: [.fineMovement, .writing],
                materials: [Material(.pictureSet, .perGroup(1))], atStep: 3),
        ],
        materials: [Material(.postcard, .perPerson(1)), Material(.markerSet, .perGroup(1))],
        warm: ("To whom?", "Think of someone who would like to get this card. It needs no name."),
        make: "A picture on one side, a few words on the other. Rough is fine. A second card is fine.",
        show: "Lay the cards face up in the group. Each picks one that is not their own and says what it brings up.",
        source: "Postcards in community arts",
        alone: Alone(
            make: "A picture on one side, a few words on the other. Rough is fine. A second card is fine.",
            show:
                "Lay the cards face up where all can reach. Each picks one that is not their own and says what it brings up, or passes.",
            materials: [Material(.postcard, .perPerson(1)), Material(.markerSet, 3)]))
}
