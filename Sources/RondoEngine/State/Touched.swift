/// What was written since the last refresh, so that just its cells are counted again.
struct Touched {
    private(set) var slots: [Int] = []
    private(set) var sessions: [Int] = []
    private(set) var people: [Int] = []
    private(set) var roles: [Int] = []
    private(set) var slotAspects: [UInt8]
    private(set) var sessionAspects: [UInt8]
    private(set) var personAspects: [UInt8]
    private(set) var roleAspects: [UInt8]
    private(set) var whole: UInt8 = 0
    private let slotsPerSession: Int

    init(_ layout: Layout) {
        slotAspects = [UInt8](repeating: 0, count: layout.slots)
        sessionAspects = [UInt8](repeating: 0, count: layout.sessions)
        personAspects = [UInt8](repeating: 0, count: layout.people)
        roleAspects = [UInt8](repeating: 0, count: layout.roles)
        slotsPerSession = layout.slotsPerSession
    }

    /// Notes a slot, and with it its session and the whole.
    @inline(__always)
    mutating func slot(_ slot: Int, _ aspects: Aspects) {
        let bits = UInt8(truncatingIfNeeded: aspects.rawValue)
        if slotAspects[slot] == 0 { slots.append(slot) }
        slotAspects[slot] |= bits
        session(slot / slotsPerSession, aspects)
    }

    /// Notes a session, and with it the whole.
    @inline(__always)
    mutating func session(_ session: Int, _ aspects: Aspects) {
        let bits = UInt8(truncatingIfNeeded: aspects.rawValue)
        if sessionAspects[session] == 0 { sessions.append(session) }
        sessionAspects[session] |= bits
        whole |= bits
    }

    /// The timetable of a session, and so the whole, is counted as far as nothing else is read with it.
    mutating func timetableIsCounted(_ session: Int) {
        sessionAspects[session] &= ~16
        whole &= ~16
    }

    /// Notes a person's turns.
    @inline(__always)
    mutating func person(_ person: Int) {
        if personAspects[person] == 0 { people.append(person) }
        personAspects[person] = 8
    }

    /// Notes a role's turns.
    @inline(__always)
    mutating func role(_ role: Int) {
        if roleAspects[role] == 0 { roles.append(role) }
        roleAspects[role] = 8
    }

    /// Nothing is touched any more.
    mutating func clear() {
        for slot in slots { slotAspects[slot] = 0 }
        for session in sessions { sessionAspects[session] = 0 }
        for person in people { personAspects[person] = 0 }
        for role in roles { roleAspects[role] = 0 }
        slots.removeAll(keepingCapacity: true)
        sessions.removeAll(keepingCapacity: true)
        people.removeAll(keepingCapacity: true)
        roles.removeAll(keepingCapacity: true)
        whole = 0
    }
}

/// Room for counting that never outlives one call.
struct Scratch: ~Copyable {
    /// By perspective.
    var perspectives: [Int]
    /// By activity.
    var activities: [Int]
    /// By group of a strand, one more than its number.
    let groups: Buffer<Bool>

    init(_ problem: Problem) {
        perspectives = [Int](repeating: 0, count: (problem.people.map(\.perspective).max() ?? -1) + 1)
        activities = [Int](repeating: 0, count: problem.activityCount)
        groups = Buffer(problem.people.count + 1, repeating: false)
    }
}
