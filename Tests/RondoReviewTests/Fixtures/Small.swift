import RondoModel
import RondoReview

/// Builds small workshops and plans by hand. Times are minutes after 10:00, where every session starts.
///
/// It begins with `Words.vocabulary`, no people, no session and two spaces: `hall` (30 people, step-free) and
/// `den` (10 people, step-free and quiet).
struct Small {
    var plan = Plan()

    var workshop: Workshop {
        get { plan.inputs.workshop }
        set { plan.inputs.workshop = newValue }
    }

    init() {
        plan.inputs.vocabulary = Words.vocabulary
        workshop.id = "small"
        workshop.title = "Small"
        space("hall", 30, ["step-free"])
        space("den", 10, ["step-free", "quiet"])
    }

    /// With one session of so many minutes.
    init(minutes: Int) {
        self.init()
        session("one", minutes: minutes)
    }

    mutating func space(_ id: String, _ capacity: Int, _ features: [String] = [], online: Bool = false) {
        var space = Space()
        space.id = id
        space.capacity = capacity
        space.features = features
        space.isOnline = online
        workshop.spaces.append(space)
    }

    /// Adds a session, in all spaces that there are so far, and its empty place in the plan.
    mutating func session(_ id: String, minutes: Int) {
        var session = Session()
        session.id = id
        session.title = id
        session.span = TimeSpan(600, 600 + minutes)
        session.spaces = workshop.spaces.map(\.id)
        workshop.sessions.append(session)
        var planned = PlannedSession()
        planned.session = id
        plan.sessions.append(planned)
    }

    mutating func person(
        _ id: String, _ perspective: String = "lived", needs: [StatedNeed] = [], yes: [String] = [],
        learning: [String] = [], attends: [Attendance] = []
    ) {
        var person = Person()
        person.id = id
        person.name = id.prefix(1).uppercased() + id.dropFirst()
        person.perspective = perspective
        person.needs = needs
        person.yesTo = yes
        person.learning = learning
        person.attends = attends
        workshop.people.append(person)
    }

    mutating func people(_ ids: String...) { for id in ids { person(id) } }

    mutating func role(_ id: String, per: RoleRule.Per = .block, _ change: (inout RoleRule) -> Void = { _ in }) {
        var role = RoleRule()
        role.id = id
        role.per = per
        change(&role)
        workshop.roles.append(role)
    }

    mutating func support(_ id: String, kind: String, people: Int = 1, attends: [String] = []) {
        var support = Support()
        support.id = id
        support.kind = kind
        support.people = people
        support.attends = attends
        workshop.supports.append(support)
    }

    mutating func fixed(_ kind: BlockKind, at: Int, length: Int, session: String? = nil, title: String? = nil) {
        var point = FixedPoint()
        point.kind = kind
        point.at = 600 + at
        point.length = length
        point.session = session
        point.title = title
        workshop.fixed.append(point)
    }

    /// Adds an activity that states no demand, for 1 to 100 people and 5 to 300 minutes, ideally 30.
    mutating func activity(
        _ id: String, _ phase: String = "explore", _ format: Format = .plenary,
        _ change: (inout Activity) -> Void = { _ in }
    ) {
        var activity = Activity()
        activity.id = id
        activity.title = id
        activity.phase = phase
        activity.format = format
        activity.demands = []
        activity.people = CountRange(min: 1, ideal: nil, max: 100)
        activity.length = LengthRange(min: 5, ideal: 30, max: 300)
        activity.group = CountRange(min: 2, ideal: 3, max: 5)
        activity.steps = [Step("First", share: 50), Step("Second", share: 50)]
        change(&activity)
        plan.inputs.activities.append(activity)
        plan.inputs.activities.sort { $0.id < $1.id }
    }

    /// Adds a block to the session that was added last, or to the one named.
    mutating func block(
        _ kind: BlockKind, _ start: Int, _ end: Int, title: String? = nil, in session: String? = nil,
        _ strands: [Strand] = []
    ) {
        var block = PlannedBlock()
        block.kind = kind
        block.span = TimeSpan(600 + start, 600 + end)
        block.title = title
        block.strands = strands
        let index = plan.sessions.firstIndex { $0.session == session } ?? plan.sessions.count - 1
        plan.sessions[index].blocks.append(block)
    }

    /// Adds an activity block with one strand of everyone in `hall`.
    mutating func activityBlock(
        _ activity: String, _ start: Int, _ end: Int, _ change: (inout Strand) -> Void = { _ in }
    ) {
        block(.activity, start, end, [strand(activity, change)])
    }

    /// A strand of everyone in `hall`.
    func strand(_ activity: String, _ change: (inout Strand) -> Void = { _ in }) -> Strand {
        var strand = Strand()
        strand.activity = activity
        strand.space = "hall"
        strand.people = workshop.people.map(\.id)
        change(&strand)
        return strand
    }

    func units(_ id: String) -> Int { Check.units(of: id, in: plan) }

    /// The plan with the score and what is unmet as the check finds them.
    var stated: Plan { Small.stating(plan) }

    static func stating(_ plan: Plan) -> Plan {
        var plan = plan
        let report = Check.run(plan)
        plan.score = report.score
        plan.unmet = report.unmet
        return plan
    }
}

extension AppliedAdaptation {
    init(_ id: String, for people: [String], general: Bool = false) {
        self.init()
        self.id = id
        self.people = people
        isGeneral = general
    }
}

extension SupportUse {
    init(_ support: String, for people: [String], group: Int? = nil) {
        self.init()
        self.support = support
        self.people = people
        self.group = group
    }
}

extension HouseRule {
    init(_ id: String, hard: Bool, _ costs: [RuleCost]) {
        self.init()
        self.id = id
        says = "We have agreed on it"
        isHard = hard
        self.costs = costs
    }
}

extension RuleCost {
    init(_ cost: Int, _ change: (inout RuleCost) -> Void) {
        self.init()
        self.cost = cost
        change(&self)
    }
}
