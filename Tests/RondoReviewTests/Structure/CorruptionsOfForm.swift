import RondoModel

extension Corruptions {
    static let form: [Corruption] = [
        Corruption(
            "a session is missing",
            ["plan.session-missing", "time.window", "time.break", "arc.order", "role.filled", "pin.kept"]
        ) {
            $0.sessions.removeLast()
        },
        Corruption("a session that nobody planned", ["plan.session-unknown"]) {
            var session = PlannedSession()
            session.session = "after"
            $0.sessions.append(session)
        },
        Corruption("a session comes twice", ["plan.session-repeated"]) { $0.sessions.append($0.sessions[0]) },
        Corruption("sessions are out of order", ["plan.session-order"]) { $0.sessions.reverse() },
        Corruption("blocks are out of order", ["plan.block-order"]) { $0.sessions[0].blocks.swapAt(0, 1) },
        Corruption("a block is off the grid", ["plan.off-grid", "time.window"]) {
            $0.sessions[1].blocks[6].span.start += 2
        },
        Corruption("a block has no length", ["plan.block-empty"]) {
            var block = PlannedBlock()
            block.kind = .buffer
            block.span = TimeSpan(705, 705)
            $0.sessions[0].blocks.insert(block, at: 5)
        },
        Corruption("an activity block without a strand", ["plan.strand-missing", "access.barrier", "pin.kept"]) {
            $0.sessions[1].blocks[4].strands = []
        },
        Corruption("a strand in a break", ["plan.strand-in-rest"]) {
            $0.sessions[0].blocks[3].strands = $0.sessions[0].blocks[4].strands
        },
        Corruption(
            "an activity that nobody described",
            ["plan.unknown-activity", "access.barrier", "arc.order", "pin.kept", "time.length"]
        ) {
            $0.sessions[1].blocks[4].strands[0].activity = "vot"
            $0.sessions[1].blocks[4].strands[0].adaptations = []
        },
        Corruption("an activity that the workshop avoids", ["plan.avoided"]) {
            $0.inputs.workshop.avoid.append(Reference("story"))
        },
        Corruption("a space that isn't there", ["plan.unknown-space", "space.fit"]) {
            $0.sessions[0].blocks[4].strands[1].space = "attic"
        },
        Corruption("a person who isn't there", ["plan.unknown-person"]) {
            $0.sessions[1].blocks[4].strands[0].people.append("zoe")
        },
        Corruption("a turn of a person who isn't there", ["plan.unknown-person", "role.eligible"]) {
            $0.sessions[1].blocks[4].strands[0].turns[0].person = "zoe"
        },
        Corruption("a role that isn't there", ["plan.unknown-role"]) {
            $0.sessions[1].blocks[4].strands[0].turns.append(Turn("king", "ada"))
        },
        Corruption("an adaptation that isn't there", ["plan.unknown-adaptation"]) {
            $0.sessions[1].blocks[4].strands[0].adaptations.append(AppliedAdaptation("magic", for: []))
        },
        Corruption("an adaptation of another activity", ["plan.unknown-adaptation"]) {
            $0.sessions[1].blocks[4].strands[0].adaptations.append(AppliedAdaptation("seated-route", for: ["dov"]))
        },
        Corruption("a support that isn't there", ["plan.unknown-support"]) {
            $0.sessions[1].blocks[4].strands[0].supports.append(SupportUse("robot", for: []))
        },
        Corruption(
            "a support that is there on another day", ["plan.support-absent", "access.barrier", "access.support"]
        ) {
            $0.inputs.workshop.supports[0].attends = ["listen"]
        },
        Corruption("a support of nobody", ["plan.support-count"]) {
            $0.sessions[1].blocks[4].strands[0].supports[0].count = 0
        },
        Corruption("a support at a group that isn't there", ["plan.support-group", "access.barrier"]) {
            $0.sessions[0].blocks[2].strands[0].supports[0].group = 7
        },
        Corruption("a support for someone elsewhere", ["plan.support-people"]) {
            $0.sessions[0].blocks[4].strands[1].supports[0].people.append("ada")
        },
        Corruption("an adaptation for someone elsewhere", ["plan.adaptation-people"]) {
            var adaptation = AppliedAdaptation("read-out", for: ["fay"], general: true)
            adaptation.isGeneral = true
            $0.sessions[0].blocks[4].strands[0].adaptations = [adaptation]
        },
        Corruption("an adaptation is listed twice", ["plan.adaptation-twice"]) {
            $0.sessions[1].blocks[4].strands[0].adaptations.append(
                AppliedAdaptation("read-out", for: ["fay"], general: true))
        },
        Corruption("someone is in two strands at once", ["plan.person-twice", "space.fit"]) {
            $0.sessions[0].blocks[4].strands[0].people.append("dov")
            $0.sessions[0].blocks[4].strands[0].groups[0].append("dov")
            $0.inputs.workshop.spaces[2].features = ["tables"]
        },
        Corruption("someone is in a strand and not there", ["plan.person-absent", "role.eligible"]) {
            $0.inputs.workshop.people[1].needs = [StatedNeed("leaves-by", minutes: 660)]
        },
        Corruption("someone in a group and not in the strand", ["plan.group-stranger"]) {
            $0.sessions[0].blocks[4].strands[0].groups[0].append("dov")
        },
        Corruption("someone is listed twice in a group", ["plan.group-twice"]) {
            $0.sessions[0].blocks[4].strands[0].groups[0].append("ada")
        },
        Corruption("a seat that nobody needs", ["plan.seat-extra", "role.clash"]) {
            $0.sessions[1].blocks[4].strands[0].turns.append(Turn("lead", "dov"))
        },
        Corruption("a turn at a group that isn't there", ["plan.seat-extra", "role.filled", "role.eligible"]) {
            $0.sessions[1].blocks[2].strands[0].turns[2].group = 4
        },
        Corruption("a pause after the last step", ["plan.pause-place"]) {
            $0.sessions[0].blocks[2].strands[0].pauses[0].afterStep = 2
        },
        Corruption("two pauses at once", ["plan.pause-place"]) {
            $0.sessions[0].blocks[2].strands[0].pauses.append(Pause(afterStep: 1, length: 5))
        },
        Corruption("a number that no workshop has", ["plan.number"]) {
            $0.inputs.activities[Garden.index("role-play", $0)].length.max = Int.max
        },
        Corruption("something unmet is made up", []) {
            $0.unmet = [Violation("role.filled", 1, at: Place(), "made up")]
        },
        Corruption("the score is made up", []) {
            $0.score.constraints[17].units += 1
        },
        Corruption("the sum is made up", []) { $0.score.soft -= 1 },
        Corruption("a constraint is left out", []) { $0.score.constraints.removeLast() },
        Corruption("a constraint is made up", []) {
            $0.score.constraints.append(ConstraintScore("made.up", units: 0, weight: 1))
        },
        Corruption("constraints stand in another order", []) { $0.score.constraints.swapAt(0, 1) },
    ]
}
