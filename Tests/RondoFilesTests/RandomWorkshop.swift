import RondoModel

extension RandomInputs {
    mutating func workshop() -> Workshop {
        var workshop = Workshop()
        workshop.id = "workshop"
        workshop.title = dice.text()
        workshop.purpose = dice.text()
        workshop.timezone = dice.pick(["Europe/London", "Asia/Tokyo"])
        workshop.language = dice.pick(["en", "cy"])
        workshop.level = dice.maybe { $0.pick(Level.allCases) }
        workshop.decides = dice.maybe { $0.text() }
        workshop.practical.payment = dice.maybe { $0.text() }
        workshop.practical.expenses = dice.maybe { $0.text() }
        workshop.practical.agendaSent = dice.flag() ? day() : nil
        workshop.practical.contact = dice.maybe { $0.text() }
        workshop.sessions = (0..<dice.int(0...3)).map { session($0) }
        workshop.fixed = (0..<dice.int(0...2)).map { _ in fixedPoint() }
        workshop.breaks.longestStretch = dice.int(5...120)
        workshop.breaks.length = grid(6)
        workshop.movingBetweenSpaces = dice.int(0...15)
        workshop.arc = (0..<dice.int(0...2)).map { n in
            var wish = ArcWish()
            wish.session = n == 0 ? dice.maybe { _ in "session-0" } : "session-1"
            wish.shares = dice.list(3) { dice, n in PhaseShare("phase-\(n)", dice.int(0...100)) }
            return wish
        }
        workshop.spaces = dice.list(3) { dice, n in
            var space = Space()
            space.id = "space-\(n)"
            space.title = dice.text()
            space.capacity = dice.int(1...99)
            space.features = dice.words("feature")
            space.isOnline = dice.flag()
            return space
        }
        workshop.roles = (0..<dice.int(0...3)).map { role($0) }
        workshop.people = (0..<dice.int(0...4)).map { person($0) }
        workshop.supports = dice.list(2) { dice, n in
            var support = Support()
            support.id = "support-\(n)"
            support.kind = "kind-\(n)"
            support.people = dice.int(1...4)
            support.attends = dice.words("session")
            support.title = dice.maybe { $0.text() }
            return support
        }
        workshop.groups.apart = dice.list(2) { dice, _ in dice.words("person") }
        workshop.groups.together = dice.list(2) { dice, _ in dice.words("person") }
        workshop.groups.professionalsAtMost = dice.int(0...100)
        workshop.materials = dice.list(3) { dice, n in Stock("thing-\(n)", dice.int(0...9)) }
        workshop.pins = (0..<dice.int(0...3)).map { _ in pin() }
        workshop.avoid = dice.words("activity").map { Reference($0) }
        workshop.like = dice.words("activity").map { Reference($0) }
        workshop.weights = dice.list(2) { dice, n in Weight("role.x\(n)", dice.int(0...9)) }
        workshop.vocabularyFiles = dice.words("file").map { Reference($0) }
        workshop.libraryFolders = dice.words("folder").map { Reference($0) }
        workshop.plugins = dice.list(2) { dice, n in
            var plugin = PluginUse()
            plugin.id = "plugin-\(n)"
            plugin.isRequired = dice.flag()
            plugin.path = dice.maybe { $0.text() }
            plugin.settings = .map(
                dice.list(3) { dice, n in
                    DataPair(
                        "setting-\(n)",
                        dice.pick([.text(dice.text()), "1.5", 3, .flag(false), .nothing, ["a", .list([])]]))
                })
            return plugin
        }
        return workshop
    }

    private mutating func session(_ n: Int) -> Session {
        var session = Session()
        session.id = "session-\(n)"
        session.title = dice.text()
        session.date = dice.flag() ? day() : nil
        session.span = TimeSpan(grid(100), 600 + grid(100))
        session.spaces = dice.words("space")
        session.strands = dice.int(1...4)
        return session
    }

    private mutating func fixedPoint() -> FixedPoint {
        var point = FixedPoint()
        point.session = dice.maybe { _ in "session-0" }
        point.kind = dice.pick(BlockKind.allCases)
        point.at = grid()
        point.length = grid(20)
        point.title = dice.maybe { $0.text() }
        return point
    }

    private mutating func role(_ n: Int) -> RoleRule {
        var role = RoleRule()
        role.id = "role-\(n)"
        role.per = dice.pick(RoleRule.Per.allCases)
        role.people = dice.int(1...3)
        role.turns = dice.pick(RoleRule.Turns.allCases)
        role.minutesShare = dice.list(2) { dice, n in PerspectiveShare("side-\(n)", dice.int(0...100)) }
        role.combinesWith = dice.words("role")
        role.title = dice.maybe { $0.text() }
        return role
    }

    private mutating func person(_ n: Int) -> Person {
        var person = Person()
        person.id = "person-\(n)"
        person.name = dice.text()
        person.perspective = "side-\(n)"
        person.needs = dice.list(3) { dice, n in
            var need = StatedNeed("need-\(n)")
            switch dice.int(0...2) {
            case 0: need.minutes = dice.int(0...1440)
            case 1: need.text = dice.pick(["40m", "10:30", dice.text()])
            default: break
            }
            return need
        }
        person.yesTo = dice.words("role")
        person.learning = dice.words("role")
        person.attends = dice.list(3) { dice, n in
            Attendance("session-\(n)", dice.maybe { TimeSpan($0.int(0...600), $0.int(601...1440)) })
        }
        return person
    }

    private mutating func pin() -> Pin {
        var pin = Pin()
        pin.session = dice.maybe { _ in "session-0" }
        pin.activity = dice.maybe { _ in "activity-0" }
        pin.at = dice.flag() ? grid() : nil
        pin.after = dice.maybe { _ in "arrival" }
        pin.length = dice.flag() ? grid(20) : nil
        pin.space = dice.maybe { _ in "space-0" }
        pin.person = dice.maybe { _ in "person-0" }
        pin.role = dice.maybe { _ in "role-0" }
        return pin
    }
}
