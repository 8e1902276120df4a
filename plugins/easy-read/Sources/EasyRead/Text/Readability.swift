import RondoPluginKit

/// What keeps a handout from being easy to read, told to the facilitator.
enum Readability {
    /// The most that one handout tells, so that nobody is flooded.
    static let most = 20

    static func findings(_ plan: Handout, language: String, longest: Int) -> [Finding] {
        var findings: [Finding] = []
        if !language.hasPrefix("en") {
            findings.append(
                Finding(
                    .note, "the words of Easy Read's own are English, and the workshop's language is \(language)",
                    place: "language", remedy: "set `you-can` in that language, and let someone read the rest over"))
        }
        guard longest > 0 else { return findings }
        var told: Set<String> = []
        for session in plan.sessions {
            for (index, block) in session.blocks.enumerated() {
                for strand in block.strands where told.insert(strand.title).inserted {
                    let long = Sentences.of(strand.says ?? "").map(Sentences.words).filter { $0 > longest }
                    guard let words = long.max(), findings.count < most else { continue }
                    findings.append(
                        Finding(
                            .note,
                            "a sentence of \(strand.title) has \(words) words, and up to \(longest) are easy to read",
                            place: "session \(session.id), block \(index + 1)",
                            remedy: "say it in shorter sentences under the activity's `says:`"))
                }
            }
        }
        return findings
    }
}
