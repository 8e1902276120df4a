import RondoPluginKit

/// What the checks look at: the plan, and what stands in the request beside it.
struct House {
    let plan: Plan
    let settings: HouseReview.Settings
    let roles: [WorkshopRole]
    let people: [Person]
    private let activities: [String: CandidateActivity]

    init(_ plan: Plan, _ request: Request<HouseReview.Settings>) {
        self.plan = plan
        settings = request.settings.withinReason
        roles = request.roles
        people = request.people
        activities = Dictionary(request.activities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The definition of a strand's activity, where the plugin sees it.
    func activity(_ strand: PlannedStrand) -> CandidateActivity? { activities[strand.activity] }

    /// Whether the group decides in a strand.
    func decides(_ strand: PlannedStrand) -> Bool { strand.phase == .decide || activity(strand)?.decides == true }

    /// What a role is called.
    func title(_ role: String) -> String {
        guard let title = roles.first(where: { $0.id == role })?.title, !title.isEmpty else { return role }
        return title
    }

    /// Whether someone holds a role at some time of a session.
    func isHeld(_ role: String, _ session: PlannedSession) -> Bool {
        (session.turns + session.blocks.flatMap { $0.strands.flatMap(\.turns) }).contains { turn in
            // Who doesn't see people sees turns without them.
            turn.role.id == role && (turn.person != nil || people.isEmpty)
        }
    }

    /// The people who hold a role, one entry a turn, in the plan's order.
    func holders(of role: String) -> [String] {
        plan.sessions.flatMap { session in
            (session.turns + session.blocks.flatMap { $0.strands.flatMap(\.turns) })
                .filter { $0.role.id == role }.compactMap(\.person)
        }
    }
}

extension PlannedBlock {
    /// A time to stop for all: a break, a meal or an arrival. A buffer is none.
    var isRest: Bool { kind == .break || kind == .meal || kind == .arrival }
}

extension PlannedSession {
    /// Runs of blocks that all have something, each with the number of its first block, counted from 1.
    func runs(where holds: (PlannedBlock) -> Bool) -> [(first: Int, blocks: [PlannedBlock])] {
        var runs: [(first: Int, blocks: [PlannedBlock])] = []
        var isOpen = false
        for (index, block) in blocks.enumerated() {
            let belongs = holds(block)
            if belongs, isOpen {
                runs[runs.count - 1].blocks.append(block)
            } else if belongs {
                runs.append((index + 1, [block]))
            }
            isOpen = belongs
        }
        return runs
    }
}

extension [PlannedBlock] {
    /// Minutes of all of them.
    var minutes: Int { reduce(0) { $0 + $1.length } }
}
