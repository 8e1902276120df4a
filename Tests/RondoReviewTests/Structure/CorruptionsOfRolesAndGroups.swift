import RondoModel

extension Corruptions {
    static let roles: [Corruption] = [
        Corruption("a turn is empty", ["role.filled"]) { $0.sessions[1].blocks[4].strands[0].turns[0].person = nil },
        Corruption("a seat isn't even listed", ["role.filled"]) { $0.sessions[1].turns.removeFirst() },
        Corruption("a small group has no scribe", ["role.filled"]) {
            $0.sessions[1].blocks[2].strands[0].turns.removeLast()
        },
        Corruption("the workshop wants two leads in each strand", ["role.filled"]) {
            $0.inputs.workshop.roles[0].people = 2
        },
        Corruption("someone holds a role they haven't said yes to", ["role.eligible"]) {
            $0.sessions[1].blocks[4].strands[0].turns[0].person = "hal"
        },
        Corruption("someone takes back their yes", ["role.eligible"]) { $0.inputs.workshop.people[3].yesTo = ["lead"] },
        Corruption("a scribe is in the other group", ["role.eligible"]) {
            $0.sessions[1].blocks[2].strands[0].turns[2].person = "gil"
        },
        Corruption("a lead is in the other strand", ["role.eligible"]) {
            $0.sessions[0].blocks[4].strands[1].turns[0].person = "gil"
        },
        Corruption("a lead comes late to their block", ["role.eligible"]) {
            $0.inputs.workshop.people[6].needs = [StatedNeed("arrives-from", minutes: 620)]
            $0.sessions[0].blocks[1].strands[0].turns = [Turn("lead", "gil")]
        },
        Corruption("the welcomer is absent", ["role.eligible", "plan.person-absent"]) {
            $0.inputs.workshop.people[5].attends = [Attendance("listen")]
        },
        Corruption("someone leads and writes at once", ["role.clash"]) {
            $0.sessions[1].blocks[2].strands[0].turns[2].person = "bea"
        },
        Corruption("whoever looks after people all day also leads", ["role.clash"]) {
            $0.inputs.workshop.people[0].yesTo.append("wellbeing")
            $0.sessions[1].turns[1].person = "ada"
        },
        Corruption("one person holds two seats of one role", ["role.clash"]) {
            $0.inputs.workshop.roles[0].people = 2
            for session in $0.sessions.indices {
                for block in $0.sessions[session].blocks.indices {
                    for strand in $0.sessions[session].blocks[block].strands.indices {
                        let lead = $0.sessions[session].blocks[block].strands[strand].turns[0]
                        $0.sessions[session].blocks[block].strands[strand].turns.append(lead)
                    }
                }
            }
        },
    ]

    static let groups: [Corruption] = [
        Corruption("an activity for more people than there are", ["group.size"]) {
            $0.inputs.activities[Garden.index("vote", $0)].people.min = 9
        },
        Corruption("small groups are too large", ["group.size"]) {
            $0.inputs.activities[Garden.index("make", $0)].group.max = 3
        },
        Corruption("someone is in no small group", ["group.size"]) {
            $0.sessions[1].blocks[2].strands[0].groups[1].removeAll { $0 == "eve" }
        },
        Corruption("someone is in two small groups", ["group.size"]) {
            $0.sessions[1].blocks[2].strands[0].groups[0].append("eve")
        },
        Corruption("a plenary has a small group", ["group.size"]) {
            $0.sessions[1].blocks[4].strands[0].groups = [["ada", "bea"]]
        },
        Corruption("two who stay together are in different groups", ["group.together"]) {
            $0.sessions[1].blocks[2].strands[0].groups = [["ada", "dov", "fay", "eve"], ["bea", "cal", "gil", "hal"]]
        },
        Corruption("two who stay together are in different strands", ["group.together"]) {
            $0.inputs.workshop.groups.together.append(["bea", "dov"])
            $0.sessions[1].blocks[2].strands[0].groups = [["ada", "dov", "bea", "gil"], ["fay", "cal", "eve", "hal"]]
            $0.sessions[0].blocks[2].strands[0].groups = [["ada", "cal", "eve", "gil"], ["bea", "dov", "fay", "hal"]]
        },
        Corruption("two who stay apart are in one group", ["group.apart"]) {
            $0.inputs.workshop.groups.apart.append(["eve", "cal"])
        },
    ]

    static let rules: [Corruption] = [
        Corruption("an activity stands where a house rule forbids it", ["plugin.rule"]) {
            $0.inputs.rules[0].costs[0].after = "make"
        },
        Corruption("an activity ends later than a house rule allows", ["plugin.rule"]) {
            $0.inputs.rules[0].costs[2].laterThan = 625
        },
        Corruption("the closing comes last, which a house rule forbids", ["plugin.rule"]) {
            $0.inputs.rules[0].costs[1].activity = "close"
        },
        Corruption("someone holds a role that a house rule keeps from them", ["plugin.rule"]) {
            $0.inputs.workshop.people[6].yesTo.append("welcomer")
            $0.sessions[1].turns[0].person = "gil"
        },
        Corruption("two are in one group, which a house rule forbids", ["plugin.rule"]) {
            $0.inputs.rules[0].costs[4].person = "bea"
        },
        Corruption("a house rule advised against is now one that must hold", ["plugin.rule"]) {
            $0.inputs.rules[1].isHard = true
        },
        Corruption("a house rule's cost is made up", [], soft: ["plugin.wish"]) {
            $0.inputs.rules[1].costs[0].cost = 40
        },
        Corruption("a house rule is about another session", [], soft: ["plugin.wish"]) {
            $0.inputs.rules[1].costs[1].session = nil
        },
    ]

    static let soft: [Corruption] = [
        Corruption("the arc wants something else", [], soft: ["balance.phases"]) {
            $0.inputs.workshop.arc[0].shares[0].percent = 30
        },
        Corruption("the walk is as lively as the opening", [], soft: ["balance.energy"]) {
            $0.inputs.activities[Garden.index("walk", $0)].energy = "lively"
        },
        Corruption("activities offer talking only", [], soft: ["balance.modes"]) {
            for id in ["make", "close"] { $0.inputs.activities[Garden.index(id, $0)].modes = ["talking"] }
        },
        Corruption("the walk is plenary with a plan of its own", [], soft: ["balance.formats"]) {
            for id in ["make"] { $0.inputs.activities[Garden.index(id, $0)].format = .plenary }
            $0.sessions[1].blocks[2].strands[0].groups = []
            $0.sessions[1].blocks[2].strands[0].turns.removeLast(2)
        },
        Corruption("one person has all the turns", [], soft: ["role.fair", "role.rest"]) {
            $0.sessions[1].blocks[1].strands[0].turns[0].person = "ada"
            $0.sessions[1].blocks[4].strands[0].turns[0].person = "ada"
        },
        Corruption("the same role twice running", [], soft: ["role.rest"]) {
            $0.sessions[1].blocks[4].strands[0].turns[0].person = "bea"
        },
        Corruption("the same role before another", [], soft: ["role.variety"]) {
            $0.sessions[0].blocks[4].strands[0].turns = [Turn("lead", "ada"), Turn("scribe", "gil", group: 0)]
        },
        Corruption("staff were to lead more", [], soft: ["role.power"]) {
            $0.inputs.workshop.roles[0].minutesShare[0].percent = 20
        },
        Corruption("a learner holds a role alone", [], soft: ["role.growth"]) {
            $0.inputs.workshop.people[1].learning = ["lead"]
        },
        Corruption("a newcomer is put forward", [], soft: ["role.first-time"]) {
            $0.inputs.ledger.sessions = [PastSession()]
        },
        Corruption("they met before", [], soft: ["group.encounters"]) {
            var encounter = PastEncounter()
            encounter.first = "bea"
            encounter.second = "dov"
            var session = PastSession()
            session.encounters = [encounter]
            session.attendance = $0.inputs.workshop.people.map { PastAttendance($0.id, 120) }
            $0.inputs.ledger.sessions = [session]
        },
        Corruption("fewer professionals are wanted in a group", [], soft: ["group.mix"]) {
            $0.inputs.workshop.groups.professionalsAtMost = 0
        },
        Corruption("a buffer goes and the next phase follows at once", [], soft: ["time.buffer"]) {
            $0.sessions[1].blocks[5].kind = .activity
            $0.sessions[1].blocks[5].strands = []
            $0.sessions[1].blocks.remove(at: 5)
            $0.sessions[1].blocks[4].span.end += 5
            $0.inputs.vocabulary.phases[4].part = nil
            $0.inputs.workshop.people[4].needs = []
        },
        Corruption("the same activity again", [], soft: ["activity.again"]) {
            $0.inputs.activities[Garden.index("hello", $0)].repeats = false
        },
        Corruption("something people asked for is missing", [], soft: ["activity.liked"]) {
            $0.inputs.workshop.like.append(Reference("role-play"))
        },
        Corruption("the opening is exposing", [], soft: ["activity.early-risk"]) {
            $0.inputs.activities[Garden.index("hello", $0)].exposure = .high
        },
        Corruption("the author would choose longer", [], soft: ["activity.ideal-length"]) {
            $0.inputs.activities[Garden.index("vote", $0)].length.ideal = 30
        },
        Corruption("the earlier plan had the vote elsewhere", [], soft: ["plan.stable"]) {
            var earlier = EarlierPlan()
            earlier.sessions = $0.sessions
            earlier.sessions[1].blocks[4].strands[0].space = "studio"
            $0.inputs.earlier = earlier
        },
    ]
}

extension Garden {
    /// Where an activity stands in a plan's library.
    static func index(_ id: String, _ plan: Plan) -> Int {
        plan.inputs.activities.firstIndex { $0.id == id } ?? 0
    }
}
