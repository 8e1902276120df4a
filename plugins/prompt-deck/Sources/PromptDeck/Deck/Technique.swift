import RondoPluginKit

/// A way to make something together.
struct Technique: Sendable {
    /// What comes of it, and so which questions it can answer.
    enum Makes: Sendable {
        /// Something to hold or walk round.
        case thing
        /// Something to look at.
        case picture
        /// Something that is there already and is shown anew.
        case find
        /// Something that happens.
        case scene
        /// Something to hear.
        case sound
        /// Something to read out.
        case words
        /// Something that says where things are and how they hang together.
        case map
    }

    /// What a rule of the game can take hold of.
    enum Trait: Sendable {
        /// It is made of pieces that can be counted.
        case pieces
        /// Its maker chooses colours.
        case colours
        /// It can be handed to another group when it is half done.
        case handed
        /// It can be made in quiet.
        case quiet
        /// It is seen from somewhere, by someone.
        case view
        /// It has a before and an after.
        case course
        /// It shows a place that people go into.
        case place
        /// It would often hold written words.
        case writing
        /// It consists of words.
        case wording
        /// It can grow over the table's edge.
        case large
        /// It can do without its usual things.
        case found
        /// It is looked at through a camera.
        case lens
        /// Others can guess what it is.
        case riddle
    }

    /// Lower-case letters and hyphens.
    let id: String
    /// Its name in a title: `Clay`.
    let name: String
    /// Where a summary says how the groups answer: `shape an answer in clay`.
    let act: String
    /// What participants are told: `Shape it in clay.`
    let says: String
    let makes: Makes
    let traits: Set<Trait>
    /// Minutes from the question to the end, for up to four groups.
    let length: LengthRange
    var people: ClosedRange<Int> = 3...60
    var group = GroupSizes(min: 3, ideal: 4, max: 5)
    let energy: Energy
    let modes: [Mode]
    var exposure = Exposure.low
    var roles: [RoleCount] = [RoleCount(.lead, 1), RoleCount(.timekeeper, 1)]
    /// What it asks of everyone, whatever the rule and the question.
    let demands: [Demand]
    let adaptations: [Adaptation]
    var space: [Feature] = [.tables]
    let materials: [Material]
    /// A short title and what to do, to get hands, eyes or ears ready.
    let warm: (title: String, how: String)
    /// What to do while making.
    let make: String
    /// What to do when it is shown.
    let show: String
    /// Where the technique comes from.
    let source: String
    /// How it goes where everyone makes one of their own; nil where it takes a group.
    var alone: Alone?

    /// What is different where everyone makes one of their own.
    struct Alone: Sendable {
        /// What to do while making.
        let make: String
        /// What to do when it is shown.
        let show: String
        let materials: [Material]
    }
}
