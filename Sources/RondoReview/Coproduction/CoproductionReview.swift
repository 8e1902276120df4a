public import RondoModel

/// The coproduction review: what a plan shows of shared power, each question with its evidence.
///
/// It says "this plan shows …", never "this is coproduced": trust and respect can't be read off a timetable.
public enum CoproductionReview {
    /// Reviews a plan, however corrupt it is; one item a question, always in the same order.
    public static func run(_ plan: Plan) -> [ReviewItem] {
        let context = ReviewContext(Bounds.applied(to: plan))
        return questions.map { question in
            var item = question.item(in: context)
            item.id = question.id
            item.title = question.title
            item.restsOn = question.restsOn
            return item
        }
    }

    /// All questions, in the order in which people read them.
    static let questions: [any ReviewQuestion.Type] = [
        OpensTogether.self, ClosesWithReflection.self, LeadMinutes.self, TurnsSpread.self, FirstMeeting.self,
        LearningPaths.self, AloneInGroup.self, ProfessionalMajority.self, NewEncounters.self, SpokenFirst.self,
        WaysToTakePart.self, CreateBeforeDecide.self, WhoDecides.self, SeriesOrOneOff.self, NeedsMet.self,
        InterpretersPlaced.self, PlainWords.self, LevelStated.self, PracticalRecorded.self,
    ]
}

/// One question of the coproduction review.
protocol ReviewQuestion: Sendable {
    /// Stable lower-case id with hyphens.
    static var id: String { get }
    /// What is looked for, in a few words.
    static var title: String { get }
    /// Where the question comes from.
    static var restsOn: String { get }
    /// Verdict, evidence and suggestion; the rest is filled in from the above.
    static func item(in context: ReviewContext) -> ReviewItem
}

extension ReviewQuestion {
    /// An item with what only this question knows.
    static func answer(
        _ verdict: ReviewItem.Verdict, _ evidence: [String], suggestion: String? = nil
    ) -> ReviewItem {
        var item = ReviewItem()
        item.verdict = verdict
        item.evidence = evidence
        item.suggestion = suggestion
        return item
    }

    /// Shown where everything holds, partly where something does.
    static func verdict(_ holding: Int, of all: Int) -> ReviewItem.Verdict {
        holding >= all ? .shown : holding > 0 ? .partly : .notShown
    }
}
