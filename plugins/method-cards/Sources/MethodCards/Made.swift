import RondoPluginKit

/// An activity while it is made of a card: each key is either what the card says, or unknown with the card's words.
struct Made {
    private(set) var activity: ImportedActivity
    private(set) var findings: [Finding] = []
    private let card: Card
    private let settings: MethodCards.Settings
    private let phases: [(category: String, phase: Phase)]
    private static let silent = "the card doesn't say"

    init(_ card: Card, _ settings: MethodCards.Settings) throws {
        self.card = card
        self.settings = settings
        phases = try settings.phases.map { line in
            let parts = line.split(separator: "=", maxSplits: 1).map(PlainText.trimmed)
            guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
                throw Refusal(
                    "'\(line)' doesn't say which phase", place: "settings.phases", remedy: "write Discover=explore")
            }
            return (parts[0].lowercased(), Phase(parts[1]))
        }
        activity = ImportedActivity(id: card.id, title: card.title)
    }

    /// Goes through the keys of an activity file in their order.
    mutating func fill() {
        activity.summary = card.summary
        if card.summary == nil { unknown("summary") }
        phase()
        length()
        activity.people = CountReading.people(in: card.allSteps)
        if activity.people == nil { unknown("people") }
        for key in ["format", "energy", "modes", "exposure", "roles", "space"] { unknown(key) }
        materials()
        unknown("demands", "\(Made.silent) what it asks of people")
        unknown("adaptations")
        steps()
        unknown("says", "\(Made.silent) what participants are told")
        source()
    }

    private mutating func unknown(_ key: String, _ words: String = silent) {
        activity.unknown.append(ImportedActivity.Unknown(key, words))
    }

    private mutating func phase() {
        guard let category = card.category else { return unknown("phase") }
        activity.phase = phases.first { $0.category == category.lowercased() }?.phase
        if activity.phase == nil { unknown("phase", "the card's category is \"\(category)\"") }
    }

    private mutating func length() {
        guard let time = card.time else { return unknown("length") }
        switch TimeReading(time, longest: settings.longest) {
        case .minutes(let shortest, let most):
            let middle = max(shortest, (shortest + most) / 10 * 5)
            activity.length = LengthRange(min: shortest, ideal: middle, max: most)
            if shortest < most {
                let words = "the card says \"\(time)\"; the middle, \(middle) minutes, stands as ideal"
                findings.append(Finding(.note, words, place: "\(card.id).length"))
            }
        case .unknown(let why):
            unknown("length", "the card says \"\(time)\": \(why)")
        }
    }

    private mutating func materials() {
        let named = Mentions.materials(in: card.allSteps)
        unknown(
            "materials",
            named.isEmpty ? Made.silent : "the card names \(named.joined(separator: ", ")), but not how many")
    }

    private mutating func steps() {
        guard card.parts.isEmpty else {
            return unknown("steps", "the card's steps stand in parts: \(card.parts.joined(separator: "; "))")
        }
        guard !card.steps.isEmpty else { return unknown("steps") }
        activity.steps = card.steps.enumerated().map { index, step in
            ImportedStep(step.title ?? "Step \(index + 1)", how: step.text)
        }
        unknown("steps", "the card doesn't say which share of the time each step takes")
    }

    private mutating func source() {
        guard !settings.collection.isEmpty || !settings.licence.isEmpty else { return unknown("source") }
        activity.source = Source(title: card.title, of: settings.collection, licence: settings.licence)
    }
}
