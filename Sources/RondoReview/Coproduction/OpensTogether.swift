import RondoModel

/// Does each session open with people getting to know each other, the day, and rules that they make themselves?
enum OpensTogether: ReviewQuestion {
    static let id = "opens-together"
    static let title = "Opens with introductions, an overview and ground rules that the group makes"
    static let restsOn = "What is coproduction? (create a set of shared rules); NIHR; WAI"

    /// Words in an activity's texts by which each is known.
    private static let marks: [(what: String, words: [String])] = [
        ("introductions", ["introduc", "name", "get to know", "getting to know", "check-in", "check in", "hello"]),
        ("an overview", ["overview", "what will happen", "agenda", "plan of the day", "plan for", "how the day"]),
        ("ground rules", ["ground rule", "ground-rule", "shared rule", "agreement", "how we work together"]),
    ]

    static func item(in context: ReviewContext) -> ReviewItem {
        var holding = 0
        var evidence: [String] = []
        for session in context.check.sessions {
            let first = session.activityBlocks.first?.strands ?? []
            let opens = !first.isEmpty && first.allSatisfy { context.isPart(.opens, $0) }
            holding += opens ? 1 : 0
            evidence.append(
                opens
                    ? "This plan shows that “\(context.title(of: session))” opens with \(context.labels(first)), "
                        + "\(first.first?.length ?? 0) minutes."
                    : "This plan does not show that “\(context.title(of: session))” opens with gathering.")
        }
        let opening = context.strands.filter { context.isPart(.opens, $0) }
        var found = 0
        for (what, words) in marks {
            if let strand = opening.first(where: { speaks(of: words, $0.activity) }) {
                found += 1
                evidence.append("For \(what) it has \(context.label(strand)), \(strand.length) minutes.")
            } else if what == "ground rules", context.check.ledgerHas(activity: "ground-rules") {
                found += 1
                evidence.append("Ground rules were made in an earlier session.")
            } else {
                evidence.append("No opening activity speaks of \(what).")
            }
        }
        let all = context.check.sessions.count + marks.count
        return answer(
            verdict(holding + found, of: all), evidence,
            suggestion: found < marks.count
                ? "Place an activity where the group makes its own rules, or write into the opening what it does."
                : nil)
    }

    private static func speaks(of words: [String], _ activity: Activity) -> Bool {
        let texts =
            [activity.id, activity.title, activity.summary] + activity.says.map(\.text)
            + activity.steps.flatMap { [$0.title, $0.how] }
        let text = texts.joined(separator: " ").lowercased()
        return words.contains { text.contains($0) }
    }
}
