public import RondoPluginKit

/// An organisation's own checks of a finished plan, each switched on by its number.
struct HouseReview: ReviewPlugin {
    static let id = "house-review"
    static let version = "1.0.0"

    /// What the workshop may say; plugin.yaml says what each means.
    struct Settings: Decodable, Sendable {
        var welcome: Int
        var smallGroups: Int
        var longestPlenary: Int
        var breaksEvery: Int
        var otherWays: Int
        var lastDecision: Int
        var endsBy: String
        var sessionRoles: [String]
        var leading: String
        var mostLeads: Int
        var everyoneLeads: Bool
        var says: String

        /// Numbers that can be counted with, also where plugin.yaml's bounds were not kept.
        var withinReason: Settings {
            var settings = self
            for path in [
                \Settings.welcome, \.smallGroups, \.longestPlenary, \.breaksEvery, \.otherWays, \.lastDecision,
                \.mostLeads,
            ] {
                settings[keyPath: path] = min(max(self[keyPath: path], 0), 10_000)
            }
            return settings
        }
    }

    /// The checks, in the order in which they are told.
    static let checks: [any HouseCheck] = [
        WelcomeCheck(), SmallGroupsCheck(), LongestPlenaryCheck(), BreaksCheck(), OtherWaysCheck(), LastDecisionCheck(),
        EndsByCheck(), SessionRolesCheck(), MostLeadsCheck(), EveryoneLeadsCheck(),
    ]
    /// The most findings that one reply may hold.
    static let mostFindings = 100

    init() {}

    func review(_ plan: Plan, _ request: Request<Settings>) throws -> [Finding] {
        let house = House(plan, request)
        var findings = try Self.checks.flatMap { try $0.findings(house) }
        let severity: Finding.Severity = request.settings.says == "note" ? .note : .warning
        for index in findings.indices where findings[index].severity == .warning { findings[index].severity = severity }
        guard findings.count > Self.mostFindings else { return findings }
        let left = findings.count - Self.mostFindings + 1
        findings.removeLast(left)
        return findings + [Finding(.note, "\(left) more findings are left out", remedy: "mend those above first")]
    }
}

/// The one symbol that Rondo looks for.
@c @implementation
public func rondo_plugin_entry(_ host: HostPointer?) -> PluginPointer? { HouseReview.entry(host) }
