import RondoPluginKit

/// A session begins with a welcome: an arrival, or gathering, of so many minutes.
struct WelcomeCheck: HouseCheck {
    func findings(_ house: House) -> [Finding] {
        let least = house.settings.welcome
        guard least > 0 else { return [] }
        return house.plan.sessions.compactMap { session in
            let welcome = session.runs { block in
                block.kind == .arrival || (!block.strands.isEmpty && block.strands.allSatisfy { $0.phase == .gather })
            }
            let minutes = welcome.first.flatMap { $0.first == 1 ? $0.blocks.minutes : nil } ?? 0
            guard minutes < least else { return nil }
            return finding(
                "the welcome has \(minutes) minutes, and the house asks for \(least)", session, block: 1,
                remedy: "add `{kind: arrival, at: …, length: \(least)m}` under `fixed:`")
        }
    }
}
