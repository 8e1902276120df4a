import RondoPluginKit

extension Technique {
    /// Sounds instead of pictures.
    static let soundscape = Technique(
        id: "soundscape", name: "Sounds", act: "build an answer from sounds", says: "Build it from sounds.",
        makes: .sound,
        traits: [.course, .found], length: LengthRange(min: 20, ideal: 30, max: 40), people: 4...40,
        group: GroupSizes(min: 3, ideal: 5, max: 8), energy: .lively, modes: [.music, .listening],
        demands: [.hearing, .loud],
        adaptations: [
            Adaptation(
                id: "sounds-to-see", title: "Sounds as waves and gestures",
                how: "Every sound has a gesture that is as large as the sound is loud. All do both.", lifts: [.hearing],
                raises: [.seeing], scope: .everyone, atStep: 3),
            Adaptation(
                id: "softest-sounds", title: "Only sounds that are softer than a voice",
                how: "Paper, breath, fingertips. The softer, the closer people listen.", lifts: [.loud],
                scope: .everyone,
                atStep: 2),
        ],
        space: [.mayBeLoud], materials: [Material(.instrumentBox, .perGroup(1))],
        warm: ("Find a sound", "Each finds one sound: with the mouth, hands, the chair, paper. Pass them round."),
        make: "Choose five sounds. What starts, what stays underneath, what ends? Rehearse it once.",
        show: "Others listen with eyes open or closed and say where they were. Then once more.",
        source: "Soundscapes in community music")
}
