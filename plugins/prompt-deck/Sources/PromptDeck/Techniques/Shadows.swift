import RondoPluginKit

extension Technique {
    /// A lamp, a sheet and cut shapes.
    static let shadows = Technique(
        id: "shadows", name: "Shadows", act: "play an answer with shadows on a sheet",
        says: "Play it with shadows on a sheet.",
        makes: .scene, traits: [.view, .course, .riddle], length: LengthRange(min: 35, ideal: 50, max: 60),
        people: 4...30, group: GroupSizes(min: 3, ideal: 4, max: 6), energy: .lively,
        modes: [.making, .acting, .music], demands: [.seeing, .fineMovement, .handlingThings, .brightLight],
        adaptations: [
            Adaptation(
                id: "told-with-sounds", title: "The story is also told in sounds and words",
                how: "Some of the group make the scene in sounds, so that it can be followed with closed eyes.",
                lifts: [.seeing], raises: [.hearing], scope: .everyone, materials: [Material(.instrumentBox, 1)],
                atStep: 3),
            Adaptation(
                id: "daylight-stage", title: "Paper figures in a box by the window",
                how: "The same story in daylight. The light of the room stays as it is for all.", lifts: [.brightLight],
                scope: .everyone, materials: [Material(.junkBox, 1)], atStep: 3),
            Adaptation(
                id: "voice-or-director", title: "Be the voice, or say what the players try",
                how: "Speak for a figure, make its sound, or direct.", lifts: [.fineMovement, .handlingThings],
                atStep: 3),
        ],
        space: [.dimmableLight, .tables],
        materials: [
            Material(.lamp, 1), Material(.sheet, 1), Material(.card, .perGroup(6)), Material(.scissors, .perGroup(2)),
            Material(.tape, .perGroup(1)),
        ],
        warm: ("Large and small", "Hold a hand near the lamp, then near the sheet. Find out what makes it grow."),
        make: "One moment, two or three shapes. Cut roughly. Hands and things from your bag make good shadows too.",
        show: "A minute or two a group. The lamp stays on and doesn't flicker.",
        source: "Shadow play in community arts")
}
