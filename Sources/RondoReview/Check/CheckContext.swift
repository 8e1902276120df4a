import RondoModel

/// A plan with the look-ups that constraints read it by.
///
/// Sessions stand in the workshop's order and blocks in order of time, whatever the plan's order is; a session that the
/// plan lacks is empty, and one that the workshop lacks or that comes a second time isn't there.
struct CheckContext: Sendable {
    let workshop: Workshop
    let vocabulary: Vocabulary
    let ledger: Ledger
    let earlier: EarlierPlan?
    let rules: [HouseRule]
    let sessions: [CheckedSession]
    /// All turns that somebody holds, in time order.
    let turns: [HeldTurn]

    private let activities: [String: Activity]
    private let people: [String: Person]
    private let needs: [String: Need]
    private let phases: [String: Int]
    private let spaces: [String: Space]
    private let professional: Set<String>
    private let lived: Set<String>
    private let presences: [String: [TimeSpan?]]
    private let turnsByPerson: [String: [Int]]
    private let pastTurns: [String: [PastTurn]]
    private let pastAttendance: [String: [PastAttendance]]

    /// Builds the look-ups. Numbers must be within `Bounds`.
    init(_ plan: Plan) {
        let inputs = plan.inputs
        workshop = inputs.workshop
        vocabulary = inputs.vocabulary
        ledger = inputs.ledger
        earlier = inputs.earlier
        rules = inputs.rules
        let activities = Self.index(inputs.activities, by: \.id)
        let people = Self.index(inputs.workshop.people, by: \.id)
        let needs = Self.index(inputs.vocabulary.needs, by: \.id)
        self.activities = activities
        self.people = people
        self.needs = needs
        phases = Self.index(Array(inputs.vocabulary.phases.enumerated()), by: \.element.id).mapValues(\.offset)
        spaces = Self.index(inputs.workshop.spaces, by: \.id)
        professional = Set(inputs.vocabulary.perspectives.filter(\.isProfessional).map(\.id))
        lived = Set(inputs.vocabulary.perspectives.filter(\.isLived).map(\.id))
        let planned = Self.index(plan.sessions, by: \.session)
        let sessions = inputs.workshop.sessions.enumerated().map { position, session in
            Timetable(inputs: inputs, activities: activities)
                .session(session, at: position, as: planned[session.id] ?? PlannedSession())
        }
        self.sessions = sessions
        let presences = people.mapValues { person in
            sessions.map { Presence.span(of: person, in: $0.session, needs: needs) }
        }
        self.presences = presences
        let turns = TurnList(workshop: inputs.workshop, vocabulary: inputs.vocabulary, presences: presences)
            .turns(of: sessions)
        self.turns = turns
        turnsByPerson = Dictionary(grouping: turns.indices, by: { turns[$0].person })
        pastTurns = Dictionary(grouping: inputs.ledger.sessions.flatMap(\.turns), by: \.person)
        pastAttendance = Dictionary(grouping: inputs.ledger.sessions.flatMap(\.attendance), by: \.person)
    }

    /// The first of each id.
    private static func index<Value>(_ values: [Value], by id: (Value) -> String) -> [String: Value] {
        Dictionary(values.map { (id($0), $0) }, uniquingKeysWith: { first, _ in first })
    }

    func activity(_ id: String) -> Activity? { activities[id] }
    func person(_ id: String) -> Person? { people[id] }
    func need(_ id: String) -> Need? { needs[id] }
    func space(_ id: String) -> Space? { spaces[id] }
    func support(_ id: String) -> Support? { workshop.supports.first { $0.id == id } }
    func supportKind(_ id: String) -> SupportKind? { vocabulary.supports.first { $0.id == id } }
    func role(_ id: String) -> RoleRule? { workshop.roles.first { $0.id == id } }
    func energyLevel(_ id: String) -> Int { vocabulary.energies.first { $0.id == id }?.level ?? 0 }
    /// Position of a phase in the vocabulary.
    func phaseNumber(_ id: String) -> Int? { phases[id] }
    func phase(_ id: String) -> Phase? { phases[id].map { vocabulary.phases[$0] } }
    func isProfessional(_ perspective: String) -> Bool { professional.contains(perspective) }
    func isLived(_ perspective: String) -> Bool { lived.contains(perspective) }

    /// The person's needs that the vocabulary knows, each with what they stated.
    func needs(of person: String) -> [(need: Need, stated: StatedNeed)] {
        (people[person]?.needs ?? []).compactMap { stated in needs[stated.need].map { ($0, stated) } }
    }

    /// When a person is there in a session; nil where absent or unknown.
    func presence(of person: String, in session: CheckedSession) -> TimeSpan? {
        presences[person]?[session.position]
    }

    /// True where a person's presence overlaps an activity block of a session.
    func takesPart(_ person: String, in block: CheckedBlock, of session: CheckedSession) -> Bool {
        guard let presence = presence(of: person, in: session) else { return false }
        return presence.overlap(block.span) > 0
    }

    /// Minutes a person is present over all sessions of the workshop.
    func minutesPresent(_ person: String) -> Int {
        sessions.reduce(0) { $0 + (presence(of: person, in: $1)?.length ?? 0) }
    }

    /// A person's turns, in time order.
    func turns(of person: String) -> [HeldTurn] { (turnsByPerson[person] ?? []).map { turns[$0] } }

    /// A person's turns in the ledger, oldest first.
    func pastTurns(of person: String) -> [PastTurn] { pastTurns[person] ?? [] }

    /// A person's minutes of attendance in the ledger.
    func pastMinutes(of person: String) -> Int { (pastAttendance[person] ?? []).reduce(0) { $0 + $1.minutes } }

    /// True where the ledger has an attendance or a turn of a person.
    func ledgerHas(person: String) -> Bool { pastAttendance[person] != nil || pastTurns[person] != nil }

    /// Blocks of a session in which a role held for the session acts.
    func actingBlocks(of role: String, in session: CheckedSession) -> [CheckedBlock] {
        TurnList.actingBlocks(of: role, in: session, vocabulary: vocabulary)
    }

    /// True where a ledger session has a placement of an activity.
    func ledgerHas(activity: String) -> Bool { ledger.sessions.contains { $0.activities.contains(activity) } }
}
