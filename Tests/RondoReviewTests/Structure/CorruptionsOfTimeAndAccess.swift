import RondoModel

/// Deliberate changes, by what they touch. In both sessions block 0 is the arrival and block 1 the opening; in `listen`
/// 2 is the walk, 3 the break, 4 map and story, 5 the buffer, 6 the close; in `decide` 2 is make, 3 the break, 4 the
/// vote, 5 the buffer, 6 the close.
enum Corruptions {
    static let time: [Corruption] = [
        Corruption("a block is missing at the end", ["time.window", "arc.order", "pin.kept"]) {
            $0.sessions[0].blocks.removeLast()
        },
        Corruption("the close begins five minutes late, with a hole before it", ["time.window"]) {
            $0.sessions[1].blocks[6].span.start += 5
        },
        Corruption("the break begins five minutes late and is too short", ["time.window", "time.break"]) {
            $0.sessions[0].blocks[3].span.start += 5
        },
        Corruption("two blocks overlap", ["time.window"]) { $0.sessions[0].blocks[3].span.start -= 5 },
        Corruption("the last block runs over the end", ["time.window", "role.eligible"]) {
            $0.sessions[0].blocks[6].span.end += 5
        },
        Corruption("the arrival is a break", ["time.window", "pin.kept", "role.clash"]) {
            $0.sessions[0].blocks[0].kind = .break
        },
        Corruption("a title is put on a fixed point", ["time.window"]) { $0.sessions[0].blocks[0].title = "Coffee" },
        Corruption("an activity is cut below its least", ["time.length"]) {
            $0.sessions[1].blocks[4].span.end -= 10
            $0.sessions[1].blocks[5].span.start -= 10
        },
        Corruption("an activity is drawn out beyond its most", ["time.length"]) {
            $0.sessions[1].blocks[5].span.end += 20
            $0.sessions[1].blocks[6].span.start += 20
        },
        Corruption("pauses eat an activity's time", ["time.length"]) {
            $0.sessions[0].blocks[2].strands[0].pauses[0].length = 15
        },
        Corruption("the break becomes a buffer", ["time.break"]) { $0.sessions[0].blocks[3].kind = .buffer },
        Corruption("someone's own pause is taken out", ["time.break"]) {
            $0.sessions[0].blocks[2].strands[0].pauses = []
        },
        Corruption("a person states a break at a time when there is none", ["time.break"]) {
            $0.inputs.workshop.people[0].needs = [StatedNeed("break-at", minutes: 620)]
        },
        Corruption("the opening and the walk change places", ["arc.order", "pin.kept"]) {
            let strands = $0.sessions[0].blocks[1].strands
            $0.sessions[0].blocks[1].strands = $0.sessions[0].blocks[2].strands
            $0.sessions[0].blocks[2].strands = strands
            $0.sessions[0].blocks[1].span.end += 15
            $0.sessions[0].blocks[2].span.start += 15
        },
        Corruption("the arc drops a phase that is used", ["arc.order"]) {
            $0.inputs.workshop.arc[0].shares.remove(at: 1)
        },
        Corruption("an activity asks for one that stands nowhere before it", ["arc.order"]) {
            $0.inputs.activities[Garden.index("make", $0)].after = ["vote"]
        },
        Corruption("nothing is created before the vote", ["arc.order"]) {
            $0.inputs.activities[Garden.index("make", $0)].phase = "explore"
            $0.inputs.workshop.arc[1].shares[1].phase = "explore"
        },
        Corruption("the buffer before the close becomes a break", ["arc.order"]) {
            $0.sessions[0].blocks[5].kind = .break
        },
        Corruption("a pinned activity moves to the other session", ["pin.kept"]) {
            $0.inputs.workshop.pins[1].session = "listen"
        },
        Corruption("a pinned time moves", ["pin.kept"]) { $0.inputs.workshop.pins[1].at = 675 },
        Corruption("a pinned person loses the turn", ["pin.kept"]) {
            $0.sessions[0].blocks[6].strands[0].turns = [Turn("lead", "gil")]
        },
        Corruption("less paper than the groups use", ["material.stock"]) { $0.inputs.workshop.materials[0].count = 1 },
    ]

    static let access: [Corruption] = [
        Corruption("two strands in one space", ["space.fit"]) {
            $0.inputs.workshop.spaces[0].features.append("tables")
            $0.sessions[0].blocks[4].strands[0].space = "hall"
        },
        Corruption("a strand in a space that the session doesn't have", ["space.fit"]) {
            $0.inputs.workshop.sessions[0].spaces = ["hall", "den"]
        },
        Corruption("more people than the space holds", ["space.fit"]) { $0.inputs.workshop.spaces[0].capacity = 7 },
        Corruption("someone brings an assistant and the space is full", ["space.fit"]) {
            $0.inputs.workshop.spaces[0].capacity = 8
            $0.inputs.workshop.people[0].needs = [StatedNeed("assistant")]
        },
        Corruption("the space lacks what the activity asks for", ["space.fit"]) {
            $0.inputs.workshop.spaces[2].features = ["step-free"]
        },
        Corruption("the hall has a step", ["space.fit"]) { $0.inputs.workshop.spaces[0].features = [] },
        Corruption("the quiet space is used", ["space.fit"]) { $0.sessions[0].blocks[4].strands[1].space = "den" },
        Corruption("people have to be in another space at once", ["space.fit"]) {
            $0.sessions[0].blocks[1].strands[0].space = "studio"
        },
        Corruption("an adaptation is left out", ["access.barrier"]) {
            $0.sessions[0].blocks[2].strands[0].adaptations = []
        },
        Corruption("an adaptation is for someone else", ["access.barrier"]) {
            $0.sessions[0].blocks[2].strands[0].adaptations[0].people = ["ada"]
        },
        Corruption("an adaptation raises a barrier for the person whom it reaches", ["access.barrier"]) {
            $0.inputs.activities[Garden.index("walk", $0)].adaptations[0].raises = ["standing"]
            $0.inputs.activities[Garden.index("walk", $0)].adaptations[0].lifts = []
        },
        Corruption("a general adaptation excludes someone", ["access.barrier"]) {
            $0.inputs.vocabulary.adaptations[1].notFor = ["bsl"]
            $0.sessions[1].blocks[4].strands[0].adaptations.append(
                AppliedAdaptation("quiet-voices", for: ["hal"], general: true))
        },
        Corruption("the interpreters stand at the other small group", ["access.barrier"]) {
            $0.sessions[0].blocks[2].strands[0].supports[0].group = 1
        },
        Corruption("no interpreter at the vote", ["access.barrier"]) {
            $0.sessions[1].blocks[4].strands[0].supports = []
        },
        Corruption("an activity's demands are unstated", ["access.barrier"]) {
            $0.inputs.activities[Garden.index("map", $0)].demands = nil
        },
        Corruption("someone has nowhere to be", ["access.barrier"]) {
            $0.sessions[1].blocks[4].strands[0].people.removeLast()
        },
        Corruption("interpreters in two strands at once", ["access.support"]) {
            $0.inputs.workshop.supports[0].people = 1
            $0.sessions[0].blocks[4].strands[0].supports = [SupportUse("interpreters", for: ["ada"])]
        },
        Corruption("one interpreter where a team is needed", ["access.support"]) {
            $0.inputs.workshop.supports[0].people = 1
            $0.inputs.vocabulary.supports[0].team?.beyond = 25
        },
        Corruption("interpreters work longer than they may", ["access.support"]) {
            $0.inputs.vocabulary.supports[0].longestStretch = 40
        },
    ]
}
