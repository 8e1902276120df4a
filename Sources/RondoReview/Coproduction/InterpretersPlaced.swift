import RondoModel

/// Are interpreters and other supports in one place at a time, and do they get breaks?
enum InterpretersPlaced: ReviewQuestion {
    static let id = "supports-placed"
    static let title = "Interpreters and other supports are in one place at a time and get breaks"
    static let restsOn = "ASLI; chhinterpreting; the numbers are the vocabulary's settings"

    static func item(in context: ReviewContext) -> ReviewItem {
        let kinds = context.check.vocabulary.supports.filter { kind in
            context.workshop.supports.contains { $0.kind == kind.id }
        }
        guard !kinds.isEmpty else { return answer(.notApplicable, ["This workshop has no supports."]) }
        let broken = AccessSupport.violations(in: context.check)
        var evidence = kinds.flatMap { sentences(about: $0, in: context) }
        evidence += broken.map { "Not as it should be: \($0.sentence)." }
        return answer(
            broken.isEmpty ? .shown : .notShown, evidence,
            suggestion: broken.isEmpty
                ? nil : "Bring the people they serve into one strand or small group, or ask for more.")
    }

    private static func sentences(about kind: SupportKind, in context: ReviewContext) -> [String] {
        let name = kind.title.isEmpty ? kind.id : kind.title
        let used = context.strands.filter { strand in
            strand.planned.supports.contains { context.check.support($0.support)?.kind == kind.id }
        }
        guard !used.isEmpty else { return ["\(name): there, and no strand needs it."] }
        let minutes = used.reduce(0) { $0 + $1.length }
        let work =
            "\(name): at work in \(ReviewContext.count(used.count, "strand")), \(minutes) minutes: "
            + "\(context.labels(used))."
        guard kind.isPerson else { return [work] }
        let longest = context.check.sessions.map { longestRun(of: kind, in: $0, used: used) }.max() ?? 0
        return [work, "\(name): this plan shows at most \(longest) minutes of work without a break."]
    }

    /// Minutes of the longest run of blocks that a kind works in.
    private static func longestRun(
        of kind: SupportKind, in session: CheckedSession, used: [CheckedStrand]
    ) -> Int {
        let blocks = Set(used.filter { $0.session == session.id }.map(\.block))
        return session.blocks.split { !blocks.contains($0.index) }.map { $0.reduce(0) { $0 + $1.length } }.max() ?? 0
    }
}
