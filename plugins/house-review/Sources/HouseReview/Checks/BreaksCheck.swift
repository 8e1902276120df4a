import RondoPluginKit

/// Breaks and meals come often enough.
struct BreaksCheck: HouseCheck {
    func findings(_ house: House) -> [Finding] {
        let most = house.settings.breaksEvery
        guard most > 0 else { return [] }
        return house.plan.sessions.flatMap { session in
            session.runs { !$0.isRest }.filter { $0.blocks.minutes > most }.map { run in
                finding(
                    "there is no break for \(run.blocks.minutes) minutes, and the house allows \(most)", session,
                    block: run.first, remedy: "say `breaks: {longest-stretch: \(most)m}` in the workshop")
            }
        }
    }
}
