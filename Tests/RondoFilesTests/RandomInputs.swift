import RondoModel

/// Random inputs in which every field of the model takes values other than its default.
struct RandomInputs {
    var dice: Dice

    mutating func inputs() -> Inputs {
        var inputs = Inputs()
        inputs.workshop = workshop()
        inputs.activities = dice.list(5) { _, n in "activity-\(n)" }.map { activity($0) }
        inputs.vocabulary = vocabulary()
        inputs.ledger = ledger()
        inputs.plugins = dice.list(2) { dice, n in
            var pin = PluginPin()
            pin.id = "plugin-\(n)"
            pin.version = "1.0.\(n)"
            pin.sha256 = dice.text()
            return pin
        }
        inputs.rules = dice.list(3) { dice, n in HouseRule.random(n, &dice) }
        inputs.hashes = ["workshop", "ledger"].map { ContentHash($0, dice.text()) }
        return inputs
    }

    mutating func grid(_ most: Int = 200) -> Int { dice.int(0...most) * 5 }

    mutating func day() -> CalendarDay {
        CalendarDay(year: dice.int(1...9999), month: dice.int(1...12), day: dice.int(1...28))
            ?? CalendarDay(year: 2026, month: 1, day: 1).unsafelyUnwrapped
    }

    mutating func activity(_ id: String) -> Activity {
        var activity = Activity()
        activity.id = id
        activity.title = dice.text()
        activity.summary = dice.text()
        activity.phase = dice.pick(["gather", "explore"])
        activity.anywhere = dice.flag()
        let least = dice.int(5...40)
        activity.length = LengthRange(
            min: least, ideal: least + dice.int(0...10), max: least + 10 + dice.int(0...10),
            each: dice.maybe { $0.int(1...9) })
        activity.people = CountRange(min: dice.int(1...4), ideal: dice.maybe { $0.int(4...5) }, max: dice.int(6...99))
        activity.format = dice.pick(Format.allCases)
        activity.group = CountRange(min: dice.int(1...3), ideal: dice.maybe { $0.int(3...4) }, max: dice.int(4...9))
        activity.energy = dice.pick(["calm", "lively"])
        activity.modes = dice.words("mode")
        activity.exposure = dice.pick(Exposure.allCases)
        activity.after = dice.words("activity")
        activity.decides = dice.flag()
        activity.repeats = dice.flag()
        activity.roles = dice.list(3) { dice, n in
            RoleCount(
                "role-\(n)", Amount(dice.int(0...3), per: dice.pick([.strand, .group])), does: dice.maybe { $0.text() })
        }
        activity.demands = dice.maybe { $0.words("demand") }
        activity.adaptations = (0..<dice.int(0...2)).map { n in adaptation("adaptation-\(n)") }
        activity.space = dice.words("feature")
        activity.materials = materials()
        activity.steps = dice.list(4) { dice, _ in
            Step(dice.text(), share: dice.int(0...100), how: dice.text(), ifLate: dice.pick(Step.IfLate.allCases))
        }
        if !activity.decides { activity.unknown = [UnknownKey("decides", dice.text())] }
        activity.says = ["en", "cy"].map { LocalisedText($0, dice.text()) }
        activity.source = dice.maybe { dice in
            var source = Source()
            source.title = dice.text()
            source.of = dice.text()
            source.licence = dice.text()
            return source
        }
        return activity
    }

    mutating func materials() -> [Material] {
        dice.list(3) { dice, n in
            Material("thing-\(n)", Amount(dice.int(0...9), per: dice.pick(Amount.Per.allCases)))
        }
    }

    mutating func adaptation(_ id: String) -> Adaptation {
        var adaptation = Adaptation()
        adaptation.id = id
        adaptation.title = dice.text()
        adaptation.how = dice.text()
        adaptation.lifts = dice.words("demand")
        adaptation.raises = dice.words("demand")
        adaptation.scope = dice.pick(Adaptation.Scope.allCases)
        adaptation.addsLength = dice.int(0...20)
        adaptation.materials = materials()
        adaptation.space = dice.words("feature")
        adaptation.onlyFor = dice.words("need")
        adaptation.notFor = dice.words("need")
        adaptation.atStep = dice.maybe { $0.int(1...4) }
        return adaptation
    }

    mutating func ledger() -> Ledger {
        var ledger = Ledger()
        for n in 0..<dice.int(0...3) {
            var session = PastSession()
            session.workshop = "past"
            session.session = "session-\(n)"
            session.date = dice.flag() ? day() : nil
            session.activities = dice.words("activity")
            session.created = dice.flag()
            session.activityMinutes = dice.int(0...300)
            session.attendance = dice.list(4) { dice, n in PastAttendance("person-\(n)", dice.int(0...300)) }
            session.turns = dice.list(3) { dice, n in
                var turn = PastTurn()
                turn.person = "person-\(n)"
                turn.role = "lead"
                turn.minutes = dice.int(0...90)
                turn.beside = dice.flag()
                return turn
            }
            session.encounters = dice.list(3) { dice, n in
                var encounter = PastEncounter()
                encounter.first = "person-\(n)"
                encounter.second = "person-\(n + 1)"
                encounter.count = dice.int(1...5)
                return encounter
            }
            ledger.sessions.append(session)
        }
        return ledger
    }

    mutating func vocabulary() -> Vocabulary {
        var vocabulary = Vocabulary()
        vocabulary.phases = dice.list(4) { dice, n in
            var phase = Phase()
            phase.id = "phase-\(n)"
            phase.title = dice.text()
            phase.share = dice.int(0...100)
            phase.part = dice.maybe { $0.pick(Phase.Part.allCases) }
            phase.source = dice.maybe { $0.text() }
            return phase
        }
        vocabulary.demands = terms("demand")
        vocabulary.materials = terms("thing")
        vocabulary.needs = dice.list(4) { dice, n in
            var need = Need()
            need.id = "need-\(n)"
            need.title = dice.text()
            need.barriers = dice.words("demand")
            need.liftedBy = dice.words("support")
            need.space = dice.words("feature")
            need.nearby = dice.words("feature")
            need.longestStretch = dice.maybe { $0.int(0...90) }
            need.pause = dice.maybe { $0.int(0...9) }
            need.brings = dice.int(0...3)
            need.takes = dice.maybe { $0.pick(Need.Takes.allCases) }
            need.means = dice.maybe { $0.pick(Need.TimeMeaning.allCases) }
            need.inTheRoom = dice.maybe { $0.text() }
            return need
        }
        vocabulary.supports = dice.list(3) { dice, n in
            var support = SupportKind()
            support.id = "support-\(n)"
            support.title = dice.text()
            support.lifts = dice.words("demand")
            support.groupsAtOnce = dice.int(1...4)
            support.team = dice.maybe { dice in
                var team = Team()
                team.people = dice.int(1...3)
                team.beyond = dice.int(0...90)
                team.swap = dice.int(0...40)
                return team
            }
            support.longestStretch = dice.maybe { $0.int(0...90) }
            support.isPerson = dice.flag()
            return support
        }
        vocabulary.adaptations = (0..<dice.int(0...2)).map { n in
            var adaptation = adaptation("general-\(n)")
            adaptation.source = dice.maybe { $0.text() }
            return adaptation
        }
        vocabulary.features = dice.list(3) { dice, n in
            var feature = Feature()
            feature.id = "feature-\(n)"
            feature.title = dice.text()
            feature.lifts = dice.words("demand")
            feature.onlyFor = dice.words("need")
            return feature
        }
        vocabulary.roles = dice.list(3) { dice, n in
            var role = RoleKind()
            role.id = "role-\(n)"
            role.title = dice.text()
            role.does = dice.text()
            role.acts = dice.pick(RoleKind.Acts.allCases)
            return role
        }
        vocabulary.energies = dice.list(3) { dice, n in
            var energy = Energy()
            energy.id = "energy-\(n)"
            energy.title = dice.text()
            energy.level = dice.int(-3...3)
            return energy
        }
        vocabulary.modes = dice.list(3) { dice, n in
            var mode = Mode()
            mode.id = "mode-\(n)"
            mode.title = dice.text()
            mode.isTalk = dice.flag()
            return mode
        }
        vocabulary.perspectives = dice.list(3) { dice, n in
            var side = Perspective()
            side.id = "side-\(n)"
            side.title = dice.text()
            side.isProfessional = dice.flag()
            side.isLived = dice.flag()
            return side
        }
        return vocabulary
    }

    private mutating func terms(_ kind: String) -> [Term] {
        dice.list(3) { dice, n in
            var term = Term("\(kind)-\(n)", title: dice.text())
            term.source = dice.maybe { $0.text() }
            term.w3c = dice.maybe { $0.text() }
            return term
        }
    }
}
