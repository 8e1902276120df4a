import RondoPluginKit

/// Nothing is decided in a session's last minutes, when some have left and all are tired.
struct LastDecisionCheck: HouseCheck {
    func findings(_ house: House) -> [Finding] {
        let minutes = house.settings.lastDecision
        guard minutes > 0 else { return [] }
        return house.plan.sessions.flatMap { session in
            guard let end = session.blocks.last?.end else { return [Finding]() }
            return session.blocks.enumerated().filter { _, block in
                end - block.end < minutes && block.strands.contains(where: house.decides)
            }.map { index, block in
                finding(
                    "it decides \(end - block.end) minutes before the end, and the house asks for \(minutes) minutes after",
                    session, block: index + 1, remedy: "pin it earlier, or give closing more time")
            }
        }
    }
}
