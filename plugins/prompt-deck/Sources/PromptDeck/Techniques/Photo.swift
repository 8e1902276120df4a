import RondoPluginKit

extension Technique {
    /// Pictures taken in the room and outside its door.
    static let photo = Technique(
        id: "photo", name: "Three pictures", act: "answer in three pictures that they take",
        says: "Answer in three photos.",
        makes: .find, traits: [.view, .lens, .riddle], length: LengthRange(min: 25, ideal: 35, max: 50),
        people: 4...40, group: GroupSizes(min: 2, ideal: 3, max: 4), energy: .lively,
        modes: [.photo, .moving, .talking],
        demands: [.seeing, .movingAround, .fineMovement],
        adaptations: [
            Adaptation(
                id: "recorded-not-seen", title: "Three sounds or sentences instead of pictures",
                how: "Record ten seconds at each place, and what it has to do with the question.",
                lifts: [.seeing, .fineMovement], raises: [.hearing], materials: [Material(.recorder, .perGroup(1))],
                atStep: 3),
            Adaptation(
                id: "pictures-come-to-you", title: "Pictures from one place",
                how: "Others bring things to the light by the window. The person says how close, from where, and when.",
                lifts: [.movingAround, .fineMovement], atStep: 3),
        ],
        space: [], materials: [Material(.camera, .perGroup(1))],
        warm: ("Near and far", "Take one picture from very near and one from as far as you can. Compare."),
        make: "In the room or just outside its door. Things, hands, light. Faces only with a yes.",
        show: "Show the three on a screen or pass them round. Others say what they see before the makers tell.",
        source: "Photovoice (Wang and Burris), described in our own words")
}
