public import RondoPluginKit

/// One check: a session that is packed with activities.
extension __Module__: ReviewPlugin {
    public func review(_ plan: Plan, _ request: Request<Settings>) throws -> [Finding] {
        plan.sessions.compactMap { session in
            let count = session.blocks.count { $0.kind == .activity }
            guard count > request.settings.mostBlocks else { return nil }
            return Finding(
                .warning, "this session has \(count) activities",
                remedy: "leave one out, so that there is time to breathe", session: session.id)
        }
    }
}
