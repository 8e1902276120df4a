import RondoModel

/// Does each session end with reflection whose time nothing can eat?
enum ClosesWithReflection: ReviewQuestion {
    static let id = "closes-with-reflection"
    static let title = "Ends with reflection whose time is protected, and checks in on the way"
    static let restsOn = "What is coproduction? (evaluate and adapt)"

    static func item(in context: ReviewContext) -> ReviewItem {
        guard !context.check.sessions.isEmpty else { return answer(.notApplicable, ["This plan has no session."]) }
        var holding = 0
        var evidence: [String] = []
        for session in context.check.sessions {
            let title = context.title(of: session)
            guard let last = session.activityBlocks.last, !last.strands.isEmpty,
                last.strands.allSatisfy({ context.isPart(.closes, $0) })
            else {
                evidence.append("This plan does not show that “\(title)” ends with reflection.")
                continue
            }
            let before = last.position > 0 ? session.blocks[last.position - 1] : nil
            let buffer = before?.kind == .buffer ? before?.length ?? 0 : 0
            holding += buffer > 0 ? 1 : 0
            evidence.append(
                "This plan shows \(last.length) minutes of reflection at the end of “\(title)”, "
                    + "\(context.labels(last.strands)), "
                    + (buffer > 0
                        ? "with a buffer of \(buffer) minutes before it that takes up overruns."
                        : "with no buffer before it: an overrun would eat it."))
        }
        let checkIns = context.check.sessions.dropFirst().compactMap { session in
            session.strands.first { context.isPart(.opens, $0) || $0.activity.id.contains("check-in") }
        }
        if !checkIns.isEmpty {
            evidence.append("On the way the group checks in with \(context.labels(checkIns)).")
        } else if context.check.sessions.count > 1 {
            evidence.append("No later session begins with a check-in.")
        }
        return answer(
            verdict(holding, of: context.check.sessions.count), evidence,
            suggestion: holding < context.check.sessions.count
                ? "Close each session with an activity that reflects, and put a buffer of 5 minutes before it." : nil)
    }
}
