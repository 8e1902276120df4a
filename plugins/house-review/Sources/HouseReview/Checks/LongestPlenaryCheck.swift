import RondoPluginKit

/// Nobody sits with everyone for too long without a break.
struct LongestPlenaryCheck: HouseCheck {
    func findings(_ house: House) -> [Finding] {
        let most = house.settings.longestPlenary
        guard most > 0 else { return [] }
        return house.plan.sessions.flatMap { session in
            session.runs { block in
                !block.strands.isEmpty && block.strands.allSatisfy { $0.format == .plenary }
            }.filter { $0.blocks.minutes > most }.map { run in
                finding(
                    "everyone is together for \(run.blocks.minutes) minutes on end, and the house allows \(most)",
                    session,
                    block: run.first, remedy: "put something in pairs or small groups between")
            }
        }
    }
}
