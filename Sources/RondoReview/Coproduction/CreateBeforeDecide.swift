import RondoModel

/// Are new ways forward created before anything is decided?
enum CreateBeforeDecide: ReviewQuestion {
    static let id = "create-before-decide"
    static let title = "New ways forward are created before anything is decided"
    static let restsOn =
        "Repper and Eve: generating new ways forward rather than debating and selecting existing options"

    static func item(in context: ReviewContext) -> ReviewItem {
        let created = context.check.ledger.sessions.contains(where: \.created)
        var minutes = 0
        var holding = 0
        var evidence: [String] = []
        for block in context.check.sessions.flatMap(\.activityBlocks) {
            for strand in block.strands where context.decides(strand) {
                holding += minutes > 0 || created ? 1 : 0
                evidence.append(
                    minutes > 0
                        ? "This plan shows \(minutes) minutes of creating before \(context.label(strand)) decides."
                        : created
                            ? "This plan shows \(context.label(strand)) deciding on what earlier sessions created."
                            : "This plan does not show anything created before \(context.label(strand)) decides.")
            }
            minutes += block.strands.filter { context.isPart(.creates, $0) }.reduce(0) { $0 + $1.length }
        }
        guard !evidence.isEmpty else { return answer(.notApplicable, ["Nothing is decided in this plan."]) }
        return answer(
            verdict(holding, of: evidence.count), evidence,
            suggestion: holding < evidence.count ? "Place an activity that creates something before it." : nil)
    }
}
