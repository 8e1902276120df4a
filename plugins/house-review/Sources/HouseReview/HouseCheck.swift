import RondoPluginKit

/// One thing that an organisation checks in each plan.
protocol HouseCheck: Sendable {
    /// What it has to say; nothing where its setting switches it off.
    func findings(_ house: House) throws -> [Finding]
}

extension HouseCheck {
    /// A finding about a session, or about one of its blocks (counted from 1).
    func finding(
        _ message: String, _ session: PlannedSession, block: Int? = nil, people: [String] = [], remedy: String
    ) -> Finding {
        Finding(.warning, message, remedy: remedy, session: session.id, block: block, people: people)
    }
}
