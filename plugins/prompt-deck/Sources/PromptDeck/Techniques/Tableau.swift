import RondoPluginKit

extension Technique {
    /// A still picture with people.
    static let tableau = Technique(
        id: "tableau", name: "A still picture", act: "show an answer as a still picture with their bodies",
        says: "Show it with your bodies, as still as a photo.", makes: .scene, traits: [.view, .course, .riddle],
        length: LengthRange(min: 25, ideal: 35, max: 50), people: 6...40,
        group: GroupSizes(min: 3, ideal: 5, max: 6), energy: .lively, modes: [.acting, .moving], exposure: .medium,
        demands: [.seeing, .movingAround, .standing, .crowding],
        adaptations: [
            Adaptation(
                id: "tableau-on-a-table", title: "The same picture with small figures on a table",
                how: "One figure for each person in it. It is shown first, as a part of the whole.",
                lifts: [.movingAround, .standing, .crowding], raises: [.fineMovement, .handlingThings],
                materials: [Material(.dollSet, .perGroup(1))], space: [.tables], atStep: 3),
            Adaptation(
                id: "tableau-told", title: "Each picture is told before anyone guesses",
                how: "One from the group says who is where, how they stand and what each face shows.", lifts: [.seeing],
                scope: .everyone, addsLength: 5, atStep: 4),
            Adaptation(
                id: "from-where-i-sit", title: "In the picture from where you sit",
                how: "Build the picture round the one who stays. Face and hands are enough.",
                lifts: [.standing, .movingAround], atStep: 3),
        ],
        space: [.floorSpace], materials: [],
        warm: (
            "Stop!", "Move as you like. At a sign all stop and show a feeling with face and hands. Nobody is touched."
        ),
        make:
            "Find one moment. Try it, look at it from outside in turns, change it, and hold it still for five breaths.",
        show: "Those who look say what they see before those who show say what they meant.",
        source: "Image theatre (Augusto Boal), described in our own words")
}
