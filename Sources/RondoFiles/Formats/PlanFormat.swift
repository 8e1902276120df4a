import RondoModel
import RondoYAML

/// Keys of `plan/1`.
enum PlanFormat {
    /// A plan.
    static let shape = Shape("plan", "Timetable, groups, turns, score, and all that they came from.", empty: Plan()) {
        Key("made-by", \.madeBy, .text, "version of Rondo that made it", .written)
        Key("seed", \.seed, .seed, "seed of the search", .written)
        Key("effort", \.effort, .oneOf, "how long the search looked", .written)
        Key("steps", \.steps, .count(0...Int.max), "steps per lane that the search took", .written)
        Key("stopped", \.wasStopped, .flag, "true where a limit or an interrupt ended the search", .written)
        Key("score", \.score, .record(ScoreFormat.score), "0 is perfect", .written)
        Key("bound", \.bound, .record(ScoreFormat.bound), "what no plan of these inputs can be better than")
        Key("unmet", \.unmet, .list(.record(ScoreFormat.violation)), "what does not hold, worst first", .written)
        Key("sessions", \.sessions, .list(.record(PlannedFormat.session)), "in the workshop's order", .required)
        Key("inputs", \.inputs, .record(inputs), "everything the plan was made from", .required)
    }

    private static let inputs = Shape("inputs", "Everything a plan was made from.", empty: Inputs()) {
        Key("hashes", \.hashes, .hashes, "SHA-256 of each part in its canonical form", .written)
        Key("workshop", \.workshop, .record(WorkshopFormat.shape), "the workshop", .required)
        Key("activities", \.activities, .list(.record(ActivityFormat.shape)), "the whole library", .required)
        Key("vocabulary", \.vocabulary, .record(VocabularyFormat.shape), "the vocabulary", .required)
        Key("ledger", \.ledger, .record(LedgerFormat.ledger), "what happened before", .written)
        Key("earlier", \.earlier, .record(earlier), "the earlier plan, when replanning")
        Key("rules", \.rules, .list(.record(HouseRuleFormat.rule)), "what plugins' rules came to")
        Key("plugins", \.plugins, .list(.record(PluginPinFormat.pin)), "plugins whose answers are in it")
    }

    /// The earlier plan.
    static let earlier = Shape("earlier", "What replanning keeps in mind of the earlier plan.", empty: EarlierPlan()) {
        Key(
            "sessions", \.sessions, .list(.record(PlannedFormat.session)), "the sessions as they were planned", .written
        )
    }
}

extension Form where Value == [ContentHash] {
    /// `{workshop: 64 hexadecimal digits}`.
    static var hashes: Form {
        .map(.text, .text, make: { part, sha256, _ in ContentHash(part, sha256) }, take: { ($0.part, $0.sha256) })
    }
}
