public import RondoPluginKit

/// House rules on pacing: after meals, late in the day, at the end, and between two heavy activities.
struct EnergyArc: RulesPlugin {
    static let id = "energy-arc"
    static let version = "1.0.0"

    /// What the workshop may say; plugin.yaml says what each means.
    struct Settings: Decodable, Sendable {
        var afterMeals: Int
        var lateOn: Int
        var ending: Int
        var twoHeavy: Int
        var lateFrom: String
        var tiredAfter: Int
        var longFrom: Int
        var heavyFrom: Int
        var musts: [String]

        /// Numbers that can be counted with, also where plugin.yaml's bounds were not kept.
        var withinReason: Settings {
            func near(_ number: Int, _ range: ClosedRange<Int>) -> Int {
                min(max(number, range.lowerBound), range.upperBound)
            }
            var settings = self
            for path in [\Settings.afterMeals, \.lateOn, \.ending, \.twoHeavy] {
                settings[keyPath: path] = near(self[keyPath: path], 0...50)
            }
            settings.tiredAfter = near(tiredAfter, 0...24 * 60)
            settings.heavyFrom = near(heavyFrom, 1...100)
            return settings
        }
    }

    /// The rules, in the order in which they are told.
    static let rules: [any PacingRule] = [LiftAfterMeal(), LightLateOn(), KindEnding(), BreatheBetween()]
    /// The most costs that one reply may hold.
    static let mostCosts = 20_000

    init() {}

    func rules(_ request: Request<Settings>) throws -> RulesReply {
        let day = try Day(request)
        var reply = RulesReply([])
        var room = Self.mostCosts
        for rule in Self.rules where rule.strength(day.settings) > 0 {
            let isMust = day.settings.musts.contains(rule.setting)
            let costs = rule.costs(day, isMust: isMust)
            if costs.count > room {
                reply.findings.append(
                    Finding(
                        .warning,
                        "\(costs.count) things cost something and \(room) can be told, so the least are left out",
                        place: "settings.\(rule.setting)", remedy: "plan with fewer activities or sessions"))
            }
            let told = heaviest(costs, most: room)
            room -= told.count
            guard !told.isEmpty else { continue }
            reply.rules.append(HouseRule(rule.id, says: rule.says, level: isMust ? .hard : .soft, costs: told))
        }
        return reply
    }

    /// The costliest ones in their order.
    private func heaviest(_ costs: [Cost], most: Int) -> [Cost] {
        guard costs.count > most else { return costs }
        let kept = costs.indices.sorted { (-costs[$0].cost, $0) < (-costs[$1].cost, $1) }.prefix(most)
        return kept.sorted().map { costs[$0] }
    }
}

/// The one symbol that Rondo looks for.
@c @implementation
public func rondo_plugin_entry(_ host: HostPointer?) -> PluginPointer? { EnergyArc.entry(host) }
