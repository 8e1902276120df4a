import RondoEngine

extension ProblemFile {
    /// A way to do an activity.
    func option(_ index: Int) -> JSONPiece {
        let option = problem.options[index]
        let materials = problem.materialNeeds[option.materialNeeds].map {
            [$0.material, $0.perStrand, $0.perGroup, $0.perPerson, $0.perUser, $0.change]
        }
        return JSONPiece([
            ("activity", JSONPiece(option.activity)), ("phase", JSONPiece(option.phase)),
            ("length", JSONPiece([option.least, option.ideal, option.most])), ("each", .unless(option.each, 0)),
            ("adds", .unless(option.adds, 0)), ("people", JSONPiece([option.peopleLeast, option.peopleMost])),
            ("group", option.hasGroups ? JSONPiece([option.groupLeast, option.groupIdeal, option.groupMost]) : nil),
            ("anywhere", .flag(option.anywhere)), ("opens", .flag(option.opens)), ("closes", .flag(option.closes)),
            ("creates", .flag(option.creates)), ("decides", .flag(option.decides)),
            ("repeats", .flag(option.repeats)), ("plenary", .flag(option.isPlenary)),
            ("talk-only", .flag(option.isTalkOnly)), ("energy", .unless(option.energy, 0)),
            ("exposure", .unless(option.exposure, 0)), ("features", .set(option.features)),
            ("steps", .numbers(Array(problem.stepShares[option.stepShares]))),
            ("after", .numbers(Array(problem.predecessors[option.predecessors]))),
            ("materials", .rows(materials)), ("seats", .rows(seats(of: index))),
        ])
    }

    private func seats(of option: Int) -> [[Int]] {
        let count = problem.roles.count
        return (0..<count).compactMap { role in
            let at = option * count + role
            let row = [Int(problem.seatsPlain[at]), Int(problem.seatsStrand[at]), Int(problem.seatsGroup[at])]
            return row == [0, 0, 0] ? nil : [role] + row
        }
    }

    /// What the facilitator fixed.
    func written(_ pin: PinFrame) -> JSONPiece {
        let after: (String, JSONPiece?) =
            switch pin.after {
            case .nothing: ("after", nil)
            case .kind(let kind): ("after", JSONPiece(word: Words.of(kind, in: Words.kinds)))
            case .activity(let activity): ("after-activity", JSONPiece(activity))
            }
        return JSONPiece([
            ("session", .unless(pin.session, -1)), ("activity", .unless(pin.activity, -1)),
            ("start", .unless(pin.start, -1)), ("length", .unless(pin.length, -1)), ("space", .unless(pin.space, -1)),
            after, ("person", .unless(pin.person, -1)), ("role", .unless(pin.role, -1)),
        ])
    }

    /// What house rules of one level cost; nothing where they cost nothing.
    func written(_ costs: HouseCosts) -> JSONPiece? {
        let placements = costs.placements.all.map(written)
        let turns = costs.turns.all.map { [$0.person, $0.role, $0.session, $0.cost] }
        let meetings = costs.meetings.all(people: problem.people.count).map {
            [$0.pair.first, $0.pair.second, $0.cost]
        }
        if placements.isEmpty, turns.isEmpty, meetings.isEmpty { return nil }
        return JSONPiece([
            ("placements", .lines(placements)), ("turns", .rows(turns)), ("meetings", .rows(meetings)),
        ])
    }

    private func written(_ cost: PlacementCost) -> JSONPiece {
        let after: (String, JSONPiece?) =
            switch cost.after {
            case .anything: ("after", nil)
            case .start: ("after", JSONPiece(word: Words.start))
            case .kind(let kind): ("after", JSONPiece(word: Words.of(kind, in: Words.kinds)))
            case .activity(let activity): ("after-activity", JSONPiece(activity))
            }
        return JSONPiece([
            ("activity", JSONPiece(cost.activity)), ("session", .unless(cost.session, -1)),
            ("later-than", .unless(cost.laterThan, -1)), after, ("last", .flag(cost.isLast)),
            ("cost", JSONPiece(cost.cost)),
        ])
    }
}
