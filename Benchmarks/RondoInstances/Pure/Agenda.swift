import RondoEngine

/// The timetable alone: which activities, when and how long, for people who are all there and need nothing.
enum Agenda {
    /// People, options, and the minutes of each session.
    private struct Size {
        var people: Int
        var options: Int
        var sessions: [Int]
    }

    static let instances: [Instance] = {
        let tuning = [
            Size(people: 14, options: 24, sessions: [180]), Size(people: 20, options: 45, sessions: [180, 240]),
            Size(people: 26, options: 70, sessions: [360]),
        ]
        let judging = [
            Size(people: 12, options: 20, sessions: [180]), Size(people: 18, options: 40, sessions: [360]),
            Size(people: 24, options: 60, sessions: [180, 300]),
            Size(people: 30, options: 80, sessions: [180, 180, 300]),
            Size(people: 40, options: 100, sessions: [300, 300, 300, 300, 300]),
        ]
        let numbered =
            tuning.enumerated().map { (Instance.Use.tuning, $0.offset + 1, $0.element) }
            + judging.enumerated().map { (Instance.Use.judging, tuning.count + $0.offset + 1, $0.element) }
        return numbered.map { use, number, size in
            let name = "agenda-\(number)"
            return Instance(use, "agenda", name + ".json") {
                var draw = InstanceDraw(name)
                return problem(size, &draw)
            }
        }
    }()

    /// gather, explore, create, decide, reflect
    private static let phases = 5

    private static func problem(_ size: Size, _ draw: inout InstanceDraw) -> [UInt8] {
        var pure = PureProblem(people: size.people, phases: phases)
        pure.count("time.length", 5, hard: true, .lengthRange)
        pure.count("time.break", 3, hard: true, .stretches)
        pure.count(
            "arc.order", 10, hard: true, .phaseOrder, .strayPhases, .precedence, .decideAfterCreate, .opening, .closing,
            .closingBuffer, .emptiness)
        pure.count("pin.kept", 20, hard: true, .pins)
        pure.count("balance.phases", 1, hard: false, .phaseShares)
        pure.count("balance.energy", 8, hard: false, .energySteps)
        pure.count("balance.modes", 2, hard: false, .talkShare)
        pure.count("balance.formats", 10, hard: false, .plenaryFirst)
        pure.count("time.buffer", 8, hard: false, .air, .restShare, .neighbouringRests)
        pure.count("activity.again", 15, hard: false, .repeats)
        pure.count("activity.liked", 20, hard: false, .wanted)
        pure.count("activity.early-risk", 6, hard: false, .earlyRisk)
        pure.count("activity.ideal-length", 1, hard: false, .lengthTarget)
        for (index, minutes) in size.sessions.enumerated() { addSession(index, minutes, size, &pure, &draw) }
        for option in 0..<size.options { addOption(option, size, &pure, &draw) }
        let many = pure.problem.options.indices.filter { [1, 2].contains(pure.problem.options[$0].phase) }
        pure.problem.likedActivities = draw.some(min(4, size.options / 12), of: many)
        if let wanted = many.first(where: { !pure.problem.likedActivities.contains($0) }) {
            var pin = PinFrame()
            pin.session = size.sessions.count / 2
            pin.activity = wanted
            pure.problem.pins = [pin]
        }
        return pure.bytes()
    }

    /// Ten o'clock or half past one; an arrival, a lunch where it is long, and an arc that ends in a decision last.
    private static func addSession(
        _ index: Int, _ minutes: Int, _ size: Size, _ pure: inout PureProblem, _ draw: inout InstanceDraw
    ) {
        let start = minutes > 240 ? 600 : draw.pick([570, 600, 810])
        let isLast = index == size.sessions.count - 1
        let percents = isLast && size.sessions.count > 1 ? [15, 15, 20, 25, 25] : [20, 35, 25, 0, 20]
        pure.addSession(start: start, end: start + minutes, percents: percents)
        let first = pure.problem.fixedPoints.count
        pure.problem.fixedPoints.append(point(.arrival, start, 15))
        if minutes > 240 { pure.problem.fixedPoints.append(point(.meal, 750, 45)) }
        let taken = pure.problem.fixedPoints[first...].reduce(0) { $0 + $1.length }
        pure.problem.sessions[index].fixedPoints = first..<pure.problem.fixedPoints.count
        pure.problem.sessions[index].mustOpen = true
        pure.problem.sessions[index].mustClose = true
        pure.problem.sessions[index].restAllowance = (minutes - taken + 3) / 4
        pure.problem.sessions[index].leastActivity = (minutes - taken) / 2
    }

    private static func point(_ kind: Kind, _ start: Int, _ length: Int) -> FixedPointFrame {
        var point = FixedPointFrame()
        (point.kind, point.start, point.length) = (kind, start, length)
        return point
    }

    /// Lengths, energies and formats as often as the library of activities has them.
    private static func addOption(_ index: Int, _ size: Size, _ pure: inout PureProblem, _ draw: inout InstanceDraw) {
        let phase = index % phases
        let length = draw.weighed([
            ([5, 10, 20], 25), ([10, 15, 30], 20), ([15, 25, 40], 20), ([25, 35, 50], 20), ([30, 45, 75], 10),
            ([45, 60, 90], 5),
        ])
        let earlier = pure.problem.options.indices.filter {
            pure.problem.options[$0].phase < phase && pure.problem.options[$0].phase > 0
        }
        let after = !earlier.isEmpty && draw.chance(8) ? [draw.pick(earlier)] : []
        let first = pure.problem.predecessors.count
        pure.addOption { option in
            option.phase = phase
            (option.least, option.ideal, option.most) = (length[0], length[1], length[2])
            option.opens = phase == 0
            option.creates = phase == 2
            option.decides = phase == 3
            option.closes = phase == 4
            option.anywhere = phase == 0 && draw.chance(30)
            option.repeats = option.anywhere || phase == 4 && draw.chance(30)
            option.isPlenary = draw.chance(35)
            option.energy = draw.weighed([(-1, 25), (0, 45), (1, 30)])
            option.isTalkOnly = draw.chance(40)
            option.exposure = draw.weighed([(0, 60), (1, 30), (2, 10)])
            option.predecessors = first..<first + after.count
        }
        pure.problem.predecessors += after
    }
}
