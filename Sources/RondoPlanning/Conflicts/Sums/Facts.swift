import RondoEngine
import RondoModel

/// What sums read: the inputs with what follows from each at once.
struct Facts: Sendable {
    /// The inputs, compiled.
    let compilation: Compilation
    /// `[session]`.
    let sessions: [SessionFacts]
    /// `[pin]`: the pins that fix an activity in one session, with what they ask of its block.
    let pinned: [PinnedBlock]

    /// Indices, presence and options.
    var ground: Groundwork { compilation.ground }
    /// What is planned.
    var inputs: Inputs { compilation.ground.inputs }
    /// The workshop.
    var workshop: Workshop { compilation.ground.inputs.workshop }

    /// Works out what sums share.
    init(_ compilation: Compilation) {
        self.compilation = compilation
        let ground = compilation.ground
        sessions = ground.inputs.workshop.sessions.indices.map { SessionFacts($0, ground) }
        pinned = ground.inputs.workshop.pins.enumerated().compactMap { PinnedBlock($0.offset, $0.element, ground) }
    }

    /// The session that a pin must hold in; nil where it may be any of several.
    func session(of pin: Pin) -> SessionFacts? {
        if let id = pin.session { return ground.lookup.sessions[id].map { sessions[$0] } }
        return sessions.count == 1 ? sessions[0] : nil
    }

    /// Wishes that say when a person is there.
    func times(of person: Int) -> [WishID] {
        let id = workshop.people[person].id
        return [AttendsWish.id(id), OwnTimesWish.id(id)]
    }
}

/// One session as sums see it.
struct SessionFacts: Sendable {
    /// Its index.
    let index: Int
    /// Itself.
    let session: Session
    /// When each person is there; empty where absent.
    let presence: [TimeSpan]
    /// What lies between its fixed points, in order of time.
    let gaps: [TimeSpan]
    /// Positions of its fixed points in the workshop's list.
    let fixed: [Int]

    /// Strands side by side at most.
    var strands: Int { max(1, session.strands) }
    /// Minutes that no fixed point takes.
    var free: Int { gaps.reduce(0) { $0 + $1.length } }
    /// Minutes of activities below which the session is too empty.
    var least: Int { presence.contains { $0.length > 0 } ? free / 2 : 0 }
    /// The wishes that frame it: its times and fixed points.
    var frame: [WishID] { [SessionTimesWish.id(session.id)] + fixed.map { FixedPointWish.id($0) } }

    init(_ index: Int, _ ground: Groundwork) {
        let workshop = ground.inputs.workshop
        let session = workshop.sessions[index]
        self.index = index
        self.session = session
        presence = workshop.people.indices.map { ground.presence.span(index, $0) }
        fixed = workshop.fixed.indices.filter {
            workshop.fixed[$0].session == nil || workshop.fixed[$0].session == session.id
        }
        var gaps: [TimeSpan] = []
        var start = session.span.start
        for place in ground.fixed[index].places {
            if place.span.start > start { gaps.append(TimeSpan(start, place.span.start)) }
            start = max(start, place.span.end)
        }
        if session.span.end > start { gaps.append(TimeSpan(start, session.span.end)) }
        self.gaps = gaps
    }

    /// People who are there in a minute.
    func present(at minute: Int) -> [Int] {
        presence.indices.filter { presence[$0].start <= minute && minute < presence[$0].end }
    }

    /// People who are there for some of a span.
    func present(during span: TimeSpan) -> [Int] { presence.indices.filter { presence[$0].overlap(span) > 0 } }

    /// True where somebody is there from the first minute to the last.
    func isThroughout(_ person: Int) -> Bool { presence[person].length > 0 && presence[person].covers(session.span) }

    /// People who are there all the time.
    var throughout: [Int] { presence.indices.filter { isThroughout($0) } }

    /// Minutes outside fixed points for which an activity may stand there, on the grid.
    func minutes(where isPossible: (Int) -> Bool) -> Int {
        gaps.reduce(0) { sum, gap in
            sum + stride(from: gap.start, to: gap.end, by: Clock.grid).count { isPossible($0) } * Clock.grid
        }
    }
}

/// A pin that fixes an activity of the library in one session.
struct PinnedBlock: Sendable {
    /// Its position among the pins.
    let position: Int
    /// The pin.
    let pin: Pin
    /// Index of its session.
    let session: Int
    /// The activity.
    let activity: Activity
    /// Options of the activity; empty where none is offered.
    let options: [Int]
    /// The shortest block it can stand in, in minutes on the grid.
    let least: Int
    /// When its block starts, where the pin says so.
    var start: Int? { pin.at }
    /// The minutes that its block covers for certain, where the pin says when it starts.
    var span: TimeSpan? { pin.at.map { TimeSpan($0, $0 + least) } }
    /// Its wish.
    var wish: WishID { PinWish.id(position) }

    /// Nil where the pin fixes no activity of the library, or may hold in one of several sessions.
    init?(_ position: Int, _ pin: Pin, _ ground: Groundwork) {
        guard let id = pin.activity, let activity = ground.inputs.activities.first(where: { $0.id == id }) else {
            return nil
        }
        let only = ground.inputs.workshop.sessions.count == 1 ? 0 : nil
        guard let session = pin.session.map({ ground.lookup.sessions[$0] }) ?? only else { return nil }
        self.position = position
        self.pin = pin
        self.session = session
        self.activity = activity
        options = ground.variants.indices.filter { ground.variants[$0].activity == ground.lookup.activities[id] }
        let shortest = (max(activity.length.min, 1) + Clock.grid - 1) / Clock.grid * Clock.grid
        least = pin.length ?? shortest
    }
}
