/// Where each column of a state stands in its buffer.
///
/// A *slot* is a place for a block; a session has `slotsPerSession` of them, and `order` lists those in use. A
/// *strand* has its place at `slot × strandsPerSlot + k`.
struct Layout: Sendable {
    let sessions: Int
    let people: Int
    let roles: Int
    let slotsPerSession: Int
    let slots: Int
    let strandsPerSlot: Int
    let strands: Int
    let seatsPerStrand: Int
    let sessionSeats: Int
    /// True where people ever sit in groups, so that pairs can meet.
    let hasGroups: Bool

    // Decisions and what follows from them directly, by session, slot, strand, slot × person, seat.
    private(set) var blockCount = 0
    private(set) var order = 0
    private(set) var used = 0
    private(set) var kind = 0
    private(set) var start = 0
    private(set) var length = 0
    private(set) var fixedPoint = 0
    private(set) var strandCount = 0
    private(set) var position = 0
    private(set) var option = 0
    private(set) var space = 0
    private(set) var pauses = 0
    private(set) var first = 0
    private(set) var size = 0
    private(set) var groupCount = 0
    private(set) var member = 0
    private(set) var spot = 0
    private(set) var place = 0
    private(set) var group = 0
    private(set) var seatCount = 0
    private(set) var seatRole = 0
    private(set) var seatGroup = 0
    private(set) var seatPerson = 0
    private(set) var sessionSeat = 0
    // Counters.
    private(set) var roleBits = 0
    private(set) var minutes = 0
    private(set) var turns = 0
    // Units.
    private(set) var ruleTotal = 0
    private(set) var cells: [Int] = []
    private(set) var count = 0

    init(_ problem: Problem, rules: [StateRule]) {
        sessions = problem.sessions.count
        people = problem.people.count
        roles = problem.roles.count
        var most = 8
        for session in problem.sessions {
            most = max(most, min(72, (session.end - session.start) / 8 + 2 * session.fixedPoints.count + 6))
        }
        for session in problem.frozen?.sessions ?? [] { most = max(most, session.blocks.count) }
        slotsPerSession = most
        slots = sessions * most
        strandsPerSlot = max(1, problem.sessions.map(\.maxStrands).max() ?? 1)
        strands = slots * strandsPerSlot
        seatsPerStrand = Layout.mostSeats(problem)
        sessionSeats = problem.sessionSeatRoles.count
        hasGroups = problem.options.contains(where: \.hasGroups)

        var next = 0
        func take(_ size: Int) -> Int {
            defer { next += size }
            return next
        }
        blockCount = take(sessions)
        order = take(slots)
        used = take(slots)
        kind = take(slots)
        start = take(slots)
        length = take(slots)
        fixedPoint = take(slots)
        strandCount = take(slots)
        position = take(slots)
        option = take(strands)
        space = take(strands)
        pauses = take(strands)
        first = take(strands)
        size = take(strands)
        groupCount = take(strands)
        member = take(slots * people)
        spot = take(slots * people)
        place = take(slots * people)
        group = take(slots * people)
        seatCount = take(strands)
        seatRole = take(strands * seatsPerStrand)
        seatGroup = take(strands * seatsPerStrand)
        seatPerson = take(strands * seatsPerStrand)
        sessionSeat = take(sessions * sessionSeats)
        roleBits = take(slots * people)
        minutes = take(people * roles)
        turns = take(people * roles)
        ruleTotal = take(rules.count)
        for rule in rules {
            let size =
                switch rule.kind.scope {
                case .block: slots
                case .session: sessions
                case .person: people
                case .role: roles
                case .whole, .pairs: 1
                }
            cells.append(take(rule.kind.isHouseRule ? 2 * size : size))
        }
        count = max(1, next)
    }

    /// The index of a pair, the lower person first.
    @inline(__always)
    func pair(_ a: Int, _ b: Int) -> Int { min(a, b) * people + max(a, b) }

    /// The most seats that a strand of any option can have with everybody in it.
    private static func mostSeats(_ problem: Problem) -> Int {
        var most = 1
        let roles = problem.roles.count
        for (index, option) in problem.options.enumerated() {
            var plain = 0
            var strand = 0
            var each = 0
            for role in 0..<roles {
                plain += Int(problem.seatsPlain[index * roles + role])
                strand += Int(problem.seatsStrand[index * roles + role])
                each += Int(problem.seatsGroup[index * roles + role])
            }
            let groups = option.hasGroups ? GroupSizes.count(of: problem.people.count, in: option) + 1 : 0
            most = max(most, plain, strand + each * groups)
        }
        return most
    }
}

/// A rule as a state counts it.
struct StateRule: Sendable {
    let kind: RuleKind
    let constraint: Int
    let weight: Int
    let isHard: Bool
}
