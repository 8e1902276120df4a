import RondoModel

/// Workshops of all sizes and kinds, the contradictory ones included.
enum RandomWorkshop {
    /// The inputs of one seed.
    static func inputs(seed: UInt64) -> Inputs {
        var draw = Draw(seed: seed)
        var inputs = Inputs()
        inputs.vocabulary = RandomVocabulary.vocabulary
        inputs.activities = RandomLibrary.activities(draw.int(10...24), &draw)
        inputs.workshop = workshop(inputs.activities, &draw)
        if draw.chance(40) { inputs.ledger = RandomPast.ledger(inputs, &draw) }
        if draw.chance(60) { inputs.rules = RandomRules.rules(inputs, &draw) }
        return inputs
    }

    private static func workshop(_ activities: [Activity], _ draw: inout Draw) -> Workshop {
        var workshop = Workshop()
        workshop.id = "random"
        workshop.title = "Random"
        workshop.breaks.longestStretch = draw.pick([45, 60, 60, 90])
        workshop.breaks.length = draw.pick([10, 15, 20])
        workshop.movingBetweenSpaces = draw.pick([0, 5, 10])
        workshop.spaces = (0..<draw.int(1...5)).map { space($0, &draw) }
        let size = draw.pick([4...8, 6...16, 12...24, 12...24, 40...80])
        workshop.sessions = (0..<draw.int(1...(size.upperBound > 24 ? 2 : 5))).map {
            session($0, workshop.spaces, &draw)
        }
        for session in workshop.sessions where draw.chance(35) { workshop.arc.append(arc(session.id, &draw)) }
        workshop.fixed = fixed(workshop.sessions, &draw)
        workshop.roles = roles(&draw)
        workshop.people = (0..<draw.int(size)).map { person($0, workshop, &draw) }
        workshop.supports = supports(workshop.sessions, &draw)
        let ids = workshop.people.map(\.id)
        workshop.groups.professionalsAtMost = draw.pick([25, 34, 50, 50])
        for _ in 0..<draw.int(0...2) { workshop.groups.together.append(draw.some(ids, 2...3)) }
        for _ in 0..<draw.int(0...3) { workshop.groups.apart.append(draw.some(ids, 2...4)) }
        workshop.materials = draw.some(["easel", "paper", "camera"], 0...3).map { Stock($0, draw.int(0...8)) }
        workshop.pins = (0..<draw.int(0...4)).map { _ in pin(workshop, activities, &draw) }
        workshop.avoid = draw.chance(20) ? [Reference(draw.pick(activities).id)] : []
        workshop.like = draw.some(activities, 0...4).map { Reference($0.id) }
        if draw.chance(10) { workshop.like.append(Reference("not-in-the-library")) }
        for entry in draw.some(ConstraintCatalogue.all, 0...3) {
            workshop.weights.append(Weight(entry.id, draw.int((entry.level == .hard ? 1 : 0)...9)))
        }
        return workshop
    }

    private static func space(_ index: Int, _ draw: inout Draw) -> Space {
        var space = Space()
        space.id = "room-\(index)"
        space.title = space.id
        space.capacity = draw.pick([4, 8, 12, 20, 40, 90])
        space.features = ["step-free", "quiet", "tables", "wall", "floor", "loop", "captions"].filter { _ in
            draw.chance(55)
        }
        space.isOnline = draw.chance(10)
        return space
    }

    private static func session(_ index: Int, _ spaces: [Space], _ draw: inout Draw) -> Session {
        var session = Session()
        session.id = "s\(index)"
        session.title = session.id
        session.date = CalendarDay(year: 2026, month: 12, day: 1 + index)
        let start = draw.grid(540...780)
        session.span = TimeSpan(start, start + draw.pick([60, 90, 120, 120, 180, 240]))
        session.spaces = draw.some(spaces.map(\.id), 1...spaces.count)
        session.strands = draw.int(1...min(3, session.spaces.count))
        return session
    }

    private static func arc(_ session: String, _ draw: inout Draw) -> ArcWish {
        var wish = ArcWish()
        wish.session = session
        let phases = draw.some(RandomVocabulary.vocabulary.phases.map(\.id), 1...4)
        var left = 100
        for phase in phases.dropLast() {
            let share = draw.grid(5...max(5, left / 2 / 5 * 5))
            wish.shares.append(PhaseShare(phase, share))
            left -= share
        }
        if let last = phases.last { wish.shares.append(PhaseShare(last, left)) }
        return wish
    }

    private static func fixed(_ sessions: [Session], _ draw: inout Draw) -> [FixedPoint] {
        var result: [FixedPoint] = []
        for _ in 0..<draw.int(0...4) {
            var point = FixedPoint()
            let session = draw.pick(sessions)
            point.session = draw.chance(25) ? nil : session.id
            point.kind = draw.pick([.arrival, .meal, .meal, .break, .buffer])
            let at = draw.grid((session.span.start - 10)...(session.span.end - 10))
            point.at = point.kind == .arrival ? session.span.start : at
            point.length = draw.grid(5...40)
            point.title = draw.chance(40) ? "Tea" : nil
            result.append(point)
        }
        return result
    }

    private static func roles(_ draw: inout Draw) -> [RoleRule] {
        var rules: [RoleRule] = []
        for (id, per) in [
            ("lead", RoleRule.Per.block), ("timekeeper", .block), ("scribe", .group), ("welcomer", .session),
            ("wellbeing", .session), ("kitchen", .session),
        ] where draw.chance(id == "lead" ? 95 : 55) {
            var rule = RoleRule()
            rule.id = id
            rule.per = per
            rule.people = draw.pick([1, 1, 1, 2])
            rule.turns = draw.chance(85) ? .rotate : .any
            if draw.chance(35) { rule.minutesShare = [PerspectiveShare("lived", 50)] }
            if draw.chance(30) { rule.minutesShare.append(PerspectiveShare("staff", 20)) }
            if draw.chance(25), let other = rules.last { rule.combinesWith = [other.id] }
            rules.append(rule)
        }
        return rules
    }

    private static func person(_ index: Int, _ workshop: Workshop, _ draw: inout Draw) -> Person {
        var person = Person()
        person.id = "p\(index)"
        person.name = "P\(index)"
        person.perspective = draw.pick(["lived", "lived", "carer", "staff", "commissioner", ""])
        if draw.chance(45) {
            for need in draw.some(RandomVocabulary.vocabulary.needs, 1...3) {
                let span = draw.pick(workshop.sessions).span
                switch need.takes {
                case .duration: person.needs.append(StatedNeed(need.id, minutes: draw.grid(25...50)))
                case .time:
                    let range = need.means == .arrivesAt ? 0...30 : need.means == .leavesAt ? 45...90 : 0...90
                    person.needs.append(StatedNeed(need.id, minutes: span.start + draw.grid(range)))
                default: person.needs.append(StatedNeed(need.id))
                }
            }
        }
        person.yesTo = workshop.roles.map(\.id).filter { _ in draw.chance(45) }
        person.learning = person.yesTo.filter { _ in draw.chance(20) }
        if draw.chance(30) {
            for session in workshop.sessions where draw.chance(70) {
                let cut = draw.grid(0...60)
                let part = TimeSpan(session.span.start + cut, session.span.end - draw.grid(0...30))
                person.attends.append(Attendance(session.id, draw.chance(60) ? nil : part))
            }
            if person.attends.isEmpty { person.attends = [Attendance(workshop.sessions[0].id)] }
        }
        return person
    }

    private static func supports(_ sessions: [Session], _ draw: inout Draw) -> [Support] {
        RandomVocabulary.vocabulary.supports.filter { _ in draw.chance(60) }.flatMap { kind in
            (0..<draw.int(1...2)).map { number in
                var support = Support()
                support.id = "\(kind.id)-\(number)"
                support.kind = kind.id
                support.people = draw.int(1...2)
                if draw.chance(30) { support.attends = draw.some(sessions.map(\.id), 1...sessions.count) }
                return support
            }
        }
    }

    private static func pin(_ workshop: Workshop, _ activities: [Activity], _ draw: inout Draw) -> Pin {
        var pin = Pin()
        let session = draw.pick(workshop.sessions)
        pin.session = draw.chance(75) ? session.id : nil
        switch draw.int(0...4) {
        case 0:
            pin.activity = draw.pick(activities).id
            pin.after = draw.pick(["arrival", "meal", "break", draw.pick(activities).id])
        case 1:
            pin.activity = draw.pick(activities).id
            pin.at = session.span.start + draw.grid(0...60)
        case 2:
            pin.activity = draw.pick(activities).id
            pin.length = draw.grid(10...40)
            pin.space = draw.pick(workshop.spaces).id
        case 3:
            pin.person = draw.pick(workshop.people).id
            if let role = workshop.roles.first { pin.role = draw.chance(80) ? role.id : "not-a-role" }
        default:
            pin.activity = draw.pick(activities).id
            pin.person = draw.pick(workshop.people).id
            if let role = workshop.roles.last { pin.role = draw.chance(60) ? role.id : nil }
        }
        return pin
    }
}
