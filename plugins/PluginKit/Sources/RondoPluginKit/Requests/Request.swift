/// What every request holds. Lists that the manifest doesn't ask to see under `sees:`, or that the facilitator didn't
/// accept, are empty.
public struct Request<Settings: Decodable & Sendable>: Sendable {
    /// Seeds every choice by chance; see ``random(_:)``.
    public var seed: UInt64
    /// BCP 47 code of the language in which documents are written.
    public var language: String
    /// What the workshop says for this plugin.
    public var settings: Settings
    /// What the workshop is; nil where the plugin doesn't see it.
    public var workshop: Workshop?
    /// The workshop's sessions, in their order.
    public var sessions: [Session]
    /// Every activity that may be planned.
    public var activities: [CandidateActivity]
    /// The workshop's facilitation roles.
    public var roles: [WorkshopRole]
    /// Who comes, under pseudonyms.
    public var people: [Person]

    /// A request, as tests make it.
    public init(
        settings: Settings, seed: UInt64 = 1, language: String = "en", workshop: Workshop? = nil,
        sessions: [Session] = [], activities: [CandidateActivity] = [], roles: [WorkshopRole] = [],
        people: [Person] = []
    ) {
        self.settings = settings
        self.seed = seed
        self.language = language
        self.workshop = workshop
        self.sessions = sessions
        self.activities = activities
        self.roles = roles
        self.people = people
    }

    /// Chance that the request's seed determines; a different purpose gives unrelated choices.
    public func random(_ purpose: String = "") -> SeededGenerator { SeededGenerator(seed: seed, purpose: purpose) }
}

extension Request where Settings == NoSettings {
    /// A request to a plugin without settings, as tests make it.
    public init(
        seed: UInt64 = 1, language: String = "en", workshop: Workshop? = nil, sessions: [Session] = [],
        activities: [CandidateActivity] = [], roles: [WorkshopRole] = [], people: [Person] = []
    ) {
        self.init(
            settings: NoSettings(), seed: seed, language: language, workshop: workshop, sessions: sessions,
            activities: activities, roles: roles, people: people)
    }
}

extension Request {
    init(json: JSON) throws {
        func list<Value: Shaped>(_ key: String) throws -> [Value] {
            try within(key) { try Codec<Value>.object.list.read(json[key] ?? .list([])) }
        }
        let settings = try SettingsDecoder.decode(Settings.self, from: json["settings"] ?? .object([]))
        self.init(
            settings: settings,
            seed: try within("seed") { try Codec.seed.read(json["seed"] ?? .number(1)) },
            language: try within("language") { try Codec.text.read(json["language"] ?? .text("en")) },
            workshop: try within("workshop") { try json["workshop"].map(Workshop.init(json:)) },
            sessions: try list("sessions"), activities: try list("activities"), roles: try list("roles"),
            people: try list("people"))
    }
}

extension Codec where Value == UInt64 {
    /// A seed; one beyond 63 bits is taken by its nearest decimal, which is the same every time.
    static var seed: Codec {
        Codec { json in
            switch json {
            case .number(let number): return UInt64(bitPattern: Int64(number))
            case .decimal(let number): return number.bitPattern
            default: throw Refusal.expected("a whole number", json)
            }
        } write: {
            Int(exactly: $0).map(JSON.number) ?? .decimal(Double($0))
        }
    }
}
