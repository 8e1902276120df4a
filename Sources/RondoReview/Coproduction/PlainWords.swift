import RondoModel

/// Are the words that participants get plain?
enum PlainWords: ReviewQuestion {
    static let id = "plain-words"
    static let title = "Participants are told in plain words what will happen"
    static let restsOn = "What is coproduction? (using the appropriate language)"

    static func item(in context: ReviewContext) -> ReviewItem {
        let activities = Placements.activities(in: context.check)
        guard !activities.isEmpty else { return answer(.notApplicable, ["This plan has no activities."]) }
        let readings = activities.map { activity in
            (activity.title.isEmpty ? activity.id : activity.title, text(of: activity, in: context))
        }
        let said = readings.compactMap { title, text in text.map { (title, Plainness(of: $0)) } }
        let silent = readings.filter { $0.1 == nil }.map { "“\($0.0)”" }
        let hard = said.filter { !$0.1.isPlain }
        let longest = said.map(\.1.longestSentence).max() ?? 0
        var evidence = [
            "This plan shows plain words for \(said.count - hard.count) of "
                + "\(ReviewContext.count(activities.count, "activity", "activities")); the longest sentence has "
                + "\(ReviewContext.count(longest, "word"))."
        ]
        evidence += hard.map { "“\($0.0)”: \($0.1.remarks.joined(separator: "; "))." }
        if !silent.isEmpty {
            evidence.append("Nothing to tell participants is written for \(ReviewContext.list(silent)).")
        }
        return answer(
            verdict(said.count - hard.count, of: activities.count), evidence,
            suggestion: hard.isEmpty && silent.isEmpty
                ? nil : "Write sentences of at most \(Plainness.mostWords) words, without acronyms and jargon.")
    }

    /// In the workshop's language, or in any where there is none.
    private static func text(of activity: Activity, in context: ReviewContext) -> String? {
        let text = activity.says.first { $0.language == context.workshop.language } ?? activity.says.first
        return text.flatMap { $0.text.isEmpty ? nil : $0.text }
    }
}

/// How plain a text is.
struct Plainness {
    /// Words that a plain sentence has at most.
    static let mostWords = 20
    /// Words that insiders use; in the singular and in lower case.
    static let jargon: Set<String> = [
        "stakeholder", "facilitate", "facilitation", "empower", "empowerment", "leverage", "synergy", "paradigm",
        "ideation", "ideate", "deliverable", "outcome", "pathway", "signpost", "signposting", "holistic", "cohort",
        "intervention", "multidisciplinary", "commissioning", "provision", "operationalise", "prioritise", "utilise",
        "implement", "implementation", "framework", "touchpoint", "persona", "co-production", "coproduction",
        "co-design", "engagement", "capacity-building", "benchmark", "governance", "strategic", "service-user",
    ]

    /// Words of its longest sentence.
    let longestSentence: Int
    /// What is not plain, each in a few words.
    let remarks: [String]
    var isPlain: Bool { remarks.isEmpty }

    init(of text: String) {
        let sentences = text.split { ".!?\n".contains($0) }.map { Self.words(of: String($0)) }
        let words = sentences.flatMap(\.self)
        longestSentence = sentences.map(\.count).max() ?? 0
        var remarks: [String] = []
        if longestSentence > Self.mostWords { remarks.append("a sentence of \(longestSentence) words") }
        let acronyms = Self.unique(words.filter(Self.isAcronym))
        if !acronyms.isEmpty { remarks.append("acronyms: \(acronyms.joined(separator: ", "))") }
        let insiders = Self.unique(words.map { $0.lowercased() }.filter(Self.isJargon))
        if !insiders.isEmpty { remarks.append("jargon: \(insiders.joined(separator: ", "))") }
        self.remarks = remarks
    }

    private static func words(of sentence: String) -> [String] {
        sentence.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "’" || $0 == "'") }.map(String.init)
    }

    /// Two capitals or more, as in `NHS` or `PPIE`.
    private static func isAcronym(_ word: String) -> Bool { word.count(where: \.isUppercase) >= 2 }

    private static func isJargon(_ word: String) -> Bool {
        jargon.contains(word) || (word.hasSuffix("s") && jargon.contains(String(word.dropLast())))
    }

    private static func unique(_ words: [String]) -> [String] {
        var seen: Set<String> = []
        return words.filter { seen.insert($0).inserted }
    }
}
