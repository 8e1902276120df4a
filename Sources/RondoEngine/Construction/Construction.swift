/// Makes a first plan session by session: fixed points, breaks between them, activities in the order of the arc, a
/// buffer and the closing at the end. Meant to be usable at once, and to be improved.
struct Construction {
    let space: MoveSpace

    /// Fills an empty state.
    func fill(_ state: inout State, random: inout Random) {
        if let frozen = state.problem.frozen {
            state.place(frozen, random: &random)
            return
        }
        var used = [Int](repeating: 0, count: state.problem.activityCount)
        for activity in used.indices { used[activity] = Int(state.problem.pastActivity[activity]) }
        for session in 0..<state.layout.sessions {
            state.edit(session, random: &random) { state, random in
                var builder = SessionBuilder(session: session, space: space, used: used)
                builder.build(&state, random: &random)
                used = builder.used
            }
            state.refresh()
            state.addPauses(session, random: &random)
        }
        state.keep()
    }
}

/// Builds one session from its start to its end.
private struct SessionBuilder {
    let session: Int
    let space: MoveSpace
    var used: [Int]
    /// Minutes that each phase still wants.
    var wanted: [Int] = []
    var phase = 0
    var fixedPointsToCome = 0

    init(session: Int, space: MoveSpace, used: [Int]) {
        self.session = session
        self.space = space
        self.used = used
    }

    mutating func build(_ state: inout State, random: inout Random) {
        let frame = state.problem.sessions[session]
        fixedPointsToCome = frame.fixedPoints.count
        var gaps: [(start: Int, end: Int)] = []
        var minute = frame.start
        for i in frame.fixedPoints {
            let point = state.problem.fixedPoints[i]
            if point.start > minute { gaps.append((minute, point.start)) }
            minute = point.start + point.length
        }
        if minute < frame.end { gaps.append((minute, frame.end)) }
        plan(gaps, state)

        minute = frame.start
        var gap = 0
        for i in frame.fixedPoints {
            let point = state.problem.fixedPoints[i]
            if point.start > minute {
                fill(gaps[gap], isLast: gap == gaps.count - 1, &state, random: &random)
                gap += 1
            }
            append(point.kind, point.length, fixedPoint: i, &state)
            minute = point.start + point.length
        }
        if minute < frame.end { fill(gaps[gap], isLast: true, &state, random: &random) }
    }

    /// Shares the minutes that activities will have over the phases.
    private mutating func plan(_ gaps: [(start: Int, end: Int)], _ state: borrowing State) {
        var minutes = 0
        for gap in gaps { minutes += gap.end - gap.start - breaks(in: gap, state) * state.problem.breakLength }
        let count = state.problem.phaseCount
        wanted = (0..<count).map { max(0, minutes - 5) * state.problem.phasePercent[session * count + $0] / 100 }
        phase = wanted.firstIndex { $0 > 0 } ?? 0
    }

    private func breaks(in gap: (start: Int, end: Int), _ state: borrowing State) -> Int {
        let length = gap.end - gap.start
        let stretch = max(10, state.problem.longestStretch)
        var count = 0
        // A break is worth its minutes where 5 are left on both sides.
        while length - count * state.problem.breakLength > (count + 1) * stretch,
            length - (count + 1) * state.problem.breakLength >= 5 * (count + 2)
        {
            count += 1
        }
        return count
    }

    /// Fills a gap: runs of activities with breaks between.
    private mutating func fill(
        _ gap: (start: Int, end: Int), isLast: Bool, _ state: inout State, random: inout Random
    ) {
        let count = breaks(in: gap, state)
        let minutes = gap.end - gap.start - count * state.problem.breakLength
        var left = minutes
        for run in 0...count {
            let length = run == count ? left : minutes / (count + 1) / 5 * 5
            left -= length
            fillRun(length, closes: isLast && run == count, &state, random: &random)
            if run < count { append(.break, state.problem.breakLength, fixedPoint: -1, &state) }
        }
    }

    /// Fills a run with activities that follow the arc; the last of a session ends with a buffer and the closing.
    private mutating func fillRun(_ minutes: Int, closes: Bool, _ state: inout State, random: inout Random) {
        var left = minutes
        var closing = -1
        var closingLength = 0
        if closes, minutes >= 10, state.problem.sessions[session].mustClose,
            let last = state.problem.phasePercent.indices.last(where: {
                $0 / state.problem.phaseCount == session && state.problem.phasePercent[$0] > 0
            })
        {
            let phase = last % state.problem.phaseCount
            closing = choose(phase, room: max(5, min(left - 5, wanted[phase])), state, random: &random)
            if closing >= 0 {
                closingLength = length(of: closing, room: max(5, min(left - 5, wanted[phase])), state)
                left -= closingLength + 5
                used[state.problem.options[closing].activity] += 1
                wanted[phase] = 0
            }
        }
        while left >= 5 {
            while phase + 1 < wanted.count, wanted[phase] < 5, wanted[(phase + 1)...].contains(where: { $0 >= 5 }) {
                phase += 1
            }
            let option = choose(phase, room: min(left, max(10, wanted[phase])), state, random: &random)
            // Too little for any activity: the closing takes it, or it becomes a buffer.
            if option < 0 || shortest(option, state) > left { break }
            var length = min(length(of: option, room: min(left, max(10, wanted[phase])), state), left)
            if left - length < 10 { length = left }
            add(option, length, &state, random: &random)
            wanted[phase] -= length
            left -= length
        }
        if closing >= 0, closingLength + 5 + left >= 10 {
            // What the closing has no use for is time to breathe before it.
            let frame = state.problem.options[closing]
            let longer = min(left, max(0, (frame.most + frame.adds) / 5 * 5 - closingLength))
            append(.buffer, 5 + left - longer, fixedPoint: -1, &state)
            add(closing, closingLength + longer, &state, random: &random)
        } else if left > 0 {
            append(.buffer, left, fixedPoint: -1, &state)
        }
    }

    /// The option of a phase that costs least in this room of minutes.
    private func choose(_ phase: Int, room: Int, _ state: borrowing State, random: inout Random) -> Int {
        var list = space.byPhase[session][phase]
        if list.isEmpty { list = space.candidates[session] }
        let people = state.index.present[session]
        let widest = widest(state)
        var best = -1
        var bestCost = Int.max
        for option in list {
            let frame = state.problem.options[option]
            var cost = 0
            let n = min(people.count, widest)
            cost += max(0, frame.peopleLeast - n) * 20 + max(0, n - frame.peopleMost) * 20
            let least = shortest(option, state)
            cost += max(0, least - room) * 10 + max(0, room - max(least, frame.most + frame.adds))
            if frame.repeats ? used[frame.activity] > 1 : used[frame.activity] > 0 { cost += 150 }
            if state.problem.likedActivities.contains(frame.activity) { cost -= 40 }
            for pin in state.problem.pins
            where pin.activity == frame.activity && (pin.session < 0 || pin.session == session) {
                cost -= used[frame.activity] == 0 ? 400 : 0
            }
            for i in frame.predecessors where used[state.problem.predecessors[i]] == 0 { cost += 100 }
            cost += spaceCost(option, n, state) + state.missingTeams(session, option) * 20
            cost = cost * 8 + random.below(60)
            if cost < bestCost {
                bestCost = cost
                best = option
            }
        }
        return best
    }

    /// What the best space costs for an option with `n` people a strand, and room for everybody that is missing in
    /// spaces that have what it asks for.
    private func spaceCost(_ option: Int, _ n: Int, _ state: borrowing State) -> Int {
        let features = state.problem.options[option].features
        let barriers = state.barriersByClass(session, option)
        var least = Int.max
        var room = 0
        for i in state.problem.sessions[session].spaces {
            let space = state.problem.sessionSpaces[i]
            let frame = state.problem.spaces[space]
            let missing = features & ~frame.features
            let here = missing.nonzeroBitCount * 50 + max(0, n - frame.capacity) * 10
            least = min(least, here + barriers[frame.featureClass] * 60)
            if missing == 0 { room += state.seats(option, space) }
        }
        if least == Int.max { return 0 }
        return least + (n < state.index.heads[session] ? max(0, state.index.heads[session] - room) : 0)
    }

    /// People that a strand can have: where strands stand side by side, as many as the widest space takes.
    private func widest(_ state: borrowing State) -> Int {
        let frame = state.problem.sessions[session]
        if frame.maxStrands < 2 { return Int.max }
        return state.problem.sessionSpaces[frame.spaces].map { state.problem.spaces[$0].capacity }.max() ?? 0
    }

    private func length(of option: Int, room: Int, _ state: borrowing State) -> Int {
        let frame = state.problem.options[option]
        let people = max(1, min(state.index.present[session].count, widest(state), frame.peopleMost))
        let wished = state.wishedLength(option, people)
        return max(shortest(option, state), min(wished, room / 5 * 5))
    }

    /// The fewest minutes that an option takes with as many people as a strand can have, on the grid.
    private func shortest(_ option: Int, _ state: borrowing State) -> Int {
        let frame = state.problem.options[option]
        let people = max(1, min(state.index.present[session].count, widest(state), frame.peopleMost))
        return max(5, (state.leastContent(option, people) + frame.adds + 4) / 5 * 5)
    }

    private mutating func add(_ option: Int, _ minutes: Int, _ state: inout State, random: inout Random) {
        used[state.problem.options[option].activity] += 1
        // Where people are in the block before, they can stay.
        let near = spacesBefore(state)
        let places = state.places(session, option, near: near, random: &random)
        let slot = append(places.isEmpty ? .buffer : .activity, minutes, fixedPoint: -1, &state)
        guard !places.isEmpty, let slot else { return }
        for place in places { state.addStrand(slot, option: option, space: place) }
        if !near.isEmpty, places.count > 1 || near.count > 1 {
            let room = places.reduce(0) { $0 + state.seats(option, $1) }
            giveTimeToMove(slot, option, places, people: room / places.count, &state)
        }
    }

    /// Puts a buffer before a block where some must change space to take part in it, if its activity has the minutes.
    private func giveTimeToMove(_ slot: Int, _ option: Int, _ spaces: [Int], people: Int, _ state: inout State) {
        let position = state.position(slot, session)
        let before = state.slot(session, position - 1)
        let canAllStay = (0..<state.strandCount(before)).allSatisfy { k in
            let strand = state.strand(before, k)
            let space = state.space(strand)
            return spaces.contains(space) && state.seats(option, space) >= state.seats(state.option(strand), space)
        }
        let minutes = state.length(slot)
        let pause = (state.problem.movingTime + 4) / 5 * 5
        let least = state.leastContent(option, people) + state.problem.options[option].adds
        if canAllStay || minutes - pause < max(5, least) { return }
        state.setLength(slot, minutes - pause)
        if state.insert(session, at: position, kind: .buffer, length: pause) == nil { state.setLength(slot, minutes) }
    }

    /// The spaces of the block that now stands last, where it is one of activities.
    private func spacesBefore(_ state: borrowing State) -> [Int] {
        let count = state.blockCount(session)
        if count == 0 || state.problem.movingTime == 0 { return [] }
        let last = state.slot(session, count - 1)
        return (0..<state.strandCount(last)).map { state.space(state.strand(last, $0)) }
    }

    @discardableResult
    private mutating func append(_ kind: Kind, _ minutes: Int, fixedPoint: Int, _ state: inout State) -> Int? {
        let count = state.blockCount(session)
        // Slots for the fixed points that are still to come stay free, and one for what follows each.
        let reserved = fixedPoint < 0 ? 2 * fixedPointsToCome : 0
        if count + reserved < state.layout.slotsPerSession,
            let slot = state.insert(session, at: count, kind: kind, length: minutes, fixedPoint: fixedPoint)
        {
            if fixedPoint >= 0 { fixedPointsToCome -= 1 }
            return slot
        }
        // No slot left: the block before takes the minutes.
        if count > 0, !state.isFixed(state.slot(session, count - 1)) {
            let last = state.slot(session, count - 1)
            state.setLength(last, state.length(last) + minutes)
        }
        return nil
    }
}
