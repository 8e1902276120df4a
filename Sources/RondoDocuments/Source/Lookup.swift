import RondoModel

/// What the ids of a plan stand for, in the words that people read.
struct Lookup {
    private var activities: [String: Activity] = [:]
    private var people: [String: Person] = [:]
    private var names: [String: String] = [:]
    private var spaces: [String: Space] = [:]
    private var supports: [String: Support] = [:]
    private var supportKinds: [String: SupportKind] = [:]
    private var generalAdaptations: [String: Adaptation] = [:]
    private var needs: [String: Need] = [:]
    private var features: [String: Feature] = [:]
    private var roleKinds: [String: RoleKind] = [:]
    private var roleRules: [String: RoleRule] = [:]
    private var perspectives: [String: Perspective] = [:]
    private var materials: [String: Term] = [:]
    private var sessions: [String: Session] = [:]

    /// Reads the inputs once; where an id is doubled, the first stands.
    init(_ inputs: Inputs) {
        let workshop = inputs.workshop
        let vocabulary = inputs.vocabulary
        for value in inputs.activities where activities[value.id] == nil { activities[value.id] = value }
        for value in workshop.people where people[value.id] == nil { people[value.id] = value }
        for value in workshop.spaces where spaces[value.id] == nil { spaces[value.id] = value }
        for value in workshop.supports where supports[value.id] == nil { supports[value.id] = value }
        for value in workshop.roles where roleRules[value.id] == nil { roleRules[value.id] = value }
        for value in workshop.sessions where sessions[value.id] == nil { sessions[value.id] = value }
        for value in vocabulary.supports where supportKinds[value.id] == nil { supportKinds[value.id] = value }
        for value in vocabulary.adaptations where generalAdaptations[value.id] == nil {
            generalAdaptations[value.id] = value
        }
        for value in vocabulary.needs where needs[value.id] == nil { needs[value.id] = value }
        for value in vocabulary.features where features[value.id] == nil { features[value.id] = value }
        for value in vocabulary.roles where roleKinds[value.id] == nil { roleKinds[value.id] = value }
        for value in vocabulary.perspectives where perspectives[value.id] == nil { perspectives[value.id] = value }
        for value in vocabulary.materials where materials[value.id] == nil { materials[value.id] = value }
        names = Lookup.distinctNames(workshop.people)
    }

    func activity(_ id: String) -> Activity? { activities[id] }
    func person(_ id: String) -> Person? { people[id] }
    func space(_ id: String) -> Space? { spaces[id] }
    func support(_ id: String) -> Support? { supports[id] }
    func supportKind(_ id: String) -> SupportKind? { supports[id].flatMap { supportKinds[$0.kind] } }
    func need(_ id: String) -> Need? { needs[id] }
    func roleKind(_ id: String) -> RoleKind? { roleKinds[id] }
    func roleRule(_ id: String) -> RoleRule? { roleRules[id] }
    func session(_ id: String) -> Session? { sessions[id] }

    func activityTitle(_ id: String) -> String { Lookup.title(activities[id]?.title, id) }
    func spaceTitle(_ id: String) -> String { Lookup.title(spaces[id]?.title, id) }
    func featureTitle(_ id: String) -> String { Lookup.title(features[id]?.title, id) }
    func roleTitle(_ id: String) -> String { Lookup.title(roleRules[id]?.title ?? roleKinds[id]?.title, id) }
    func needTitle(_ id: String) -> String { Lookup.title(needs[id]?.title, id) }
    func materialTitle(_ id: String) -> String { Lookup.title(materials[id]?.title, id) }
    func perspectiveTitle(_ id: String) -> String { Lookup.title(perspectives[id]?.title, id) }
    func sessionTitle(_ id: String) -> String { Lookup.title(sessions[id]?.title, id) }
    func supportTitle(_ id: String) -> String {
        Lookup.title(supports[id]?.title ?? supportKinds[supports[id]?.kind ?? ""]?.title, id)
    }
    func supportKindTitle(_ id: String) -> String {
        Lookup.title(supportKinds[supports[id]?.kind ?? ""]?.title, supports[id]?.kind ?? id)
    }

    /// As they want to be called; with the id behind it where two share a name.
    func name(_ id: String) -> String { names[id] ?? id }

    /// Names in the given order, with commas.
    func names(_ ids: [String]) -> String { ids.map(name).joined(separator: ", ") }

    /// The adaptation that is in use.
    func adaptation(_ use: AppliedAdaptation, in activity: String) -> Adaptation? {
        use.isGeneral
            ? generalAdaptations[use.id] : activities[activity]?.adaptations.first { $0.id == use.id }
    }

    /// What a role does in an activity: in the activity's words, else in the vocabulary's.
    func does(_ role: String, in activity: String?) -> String {
        let here = activity.flatMap { activities[$0] }?.roles.first { $0.role == role }?.does
        return here ?? roleKinds[role]?.does ?? ""
    }

    /// A title, or the id written as words: `garden-room` becomes `Garden room`.
    private static func title(_ title: String?, _ id: String) -> String {
        if let title, !title.isEmpty { return title }
        let words = id.split(separator: "-").joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    private static func distinctNames(_ people: [Person]) -> [String: String] {
        var count: [String: Int] = [:]
        for person in people { count[person.name, default: 0] += 1 }
        var names: [String: String] = [:]
        for person in people where names[person.id] == nil {
            if person.name.isEmpty {
                names[person.id] = person.id
            } else {
                names[person.id] = count[person.name] == 1 ? person.name : "\(person.name) (\(person.id))"
            }
        }
        return names
    }
}
