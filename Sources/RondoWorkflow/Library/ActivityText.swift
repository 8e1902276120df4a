import RondoDiagnostics
import RondoModel

/// Activities as a facilitator reads them in a terminal.
enum ActivityText {
    /// A line for each: id, phase, length, people, title; on a terminal under a line that names them.
    static func list(_ activities: [Activity], _ look: TextLook) -> String {
        guard !activities.isEmpty else { return "" }
        let head = ["id", "phase", "length", "people", "title"]
        let rows = (look.isTerminal ? [head] : []) + activities.map { row($0, look) }
        let widths = (0..<4).map { column in rows.map { TextPage.width($0[column]) }.max() ?? 0 }
        var page = TextPage(look)
        for row in rows {
            let start = (0..<4).map { TextPage.padded(row[$0], to: widths[$0]) + "  " }.joined()
            if !look.isTerminal {
                page.append(VisibleText.shown(start + row[4]) + "\n")
            } else if TextPage.width(start) + 16 <= look.width {
                page.add(row[4], first: start)
            } else {
                page.add(row[0])
                page.add(row[4], first: "    ")
                page.add(row[1...3].joined(separator: ", "), first: "    ")
            }
        }
        return page.text
    }

    private static func row(_ activity: Activity, _ look: TextLook) -> [String] {
        let dash = look.usesUnicode ? "–" : "-"
        let (length, people) = (activity.length, activity.people)
        func known(_ key: String, _ text: String) -> String { activity.isUnknown(key) ? "?" : text }
        return [
            activity.id, known("phase", activity.phase),
            known("length", "\(Clock.duration(length.min))\(dash)\(Clock.duration(length.max))"),
            known("people", "\(people.min)\(dash)\(people.max)"), activity.title,
        ]
    }

    /// All about one activity.
    static func whole(_ activity: Activity, _ vocabulary: Vocabulary, _ look: TextLook) -> String {
        var page = TextPage(look)
        page.heading("\(activity.title) (\(activity.id))")
        page.add(activity.summary)
        page.gap()
        for (label, value) in facts(activity) where !value.isEmpty && !activity.isUnknown(label) {
            page.add(value, first: TextPage.padded(label, to: 12))
        }
        if !activity.unknown.isEmpty {
            page.heading("What isn't known yet")
            for unknown in activity.unknown { page.add("\(unknown.key): \(unknown.why)", first: "  - ") }
        }
        addSteps(activity, &page)
        addAccess(activity, vocabulary, &page)
        if let said = activity.says.first {
            page.heading("What participants are told")
            page.add(said.text)
        }
        if let source = activity.source {
            page.heading("Where it comes from")
            page.add("\(source.title), \(source.of) (\(source.licence))")
        }
        return page.text
    }

    private static func facts(_ activity: Activity) -> [(String, String)] {
        let length = activity.length
        return [
            ("phase", activity.phase + (activity.anywhere ? ", may stand anywhere" : "")),
            ("length", "\(self.length(activity)), best \(Clock.duration(length.ideal))"),
            ("people", people(activity)),
            ("format", format(activity)),
            ("energy", activity.energy),
            ("exposure", activity.exposure.rawValue),
            ("modes", activity.modes.joined(separator: ", ")),
            ("after", activity.after.joined(separator: ", ")),
            ("roles", activity.roles.map { "\($0.role) \(amount($0.amount))" }.joined(separator: ", ")),
            ("space", activity.space.joined(separator: ", ")),
            ("materials", activity.materials.map { "\($0.id) \(amount($0.amount))" }.joined(separator: ", ")),
        ]
    }

    private static func addSteps(_ activity: Activity, _ page: inout TextPage) {
        guard !activity.steps.isEmpty else { return }
        page.heading("Steps")
        for (index, step) in activity.steps.enumerated() {
            let share = activity.isUnknown("steps") ? "" : ", \(step.share) % of the time"
            page.add(step.title + share, first: "  \(index + 1). ")
            if !step.how.isEmpty { page.add(step.how, first: "     ") }
        }
    }

    private static func addAccess(_ activity: Activity, _ vocabulary: Vocabulary, _ page: inout TextPage) {
        page.heading("What it asks of people")
        guard let demands = activity.demands else {
            page.add("Its author didn't say, so it is never planned for a person with needs.")
            return
        }
        func title(_ id: String) -> String { vocabulary.demands.first { $0.id == id }?.title ?? id }
        if demands.isEmpty { page.add("Nothing that could be a barrier.") }
        for demand in demands { page.add("\(title(demand)) (\(demand))", first: "  - ") }
        guard !activity.adaptations.isEmpty else { return }
        page.heading("How it can be adapted")
        for adaptation in activity.adaptations {
            page.add("\(adaptation.title): lifts \(adaptation.lifts.joined(separator: ", "))", first: "  - ")
            if !adaptation.how.isEmpty { page.add(adaptation.how, first: "    ") }
        }
    }

    private static func length(_ activity: Activity) -> String {
        "\(Clock.duration(activity.length.min)) to \(Clock.duration(activity.length.max))"
    }

    private static func people(_ activity: Activity) -> String {
        "\(activity.people.min) to \(activity.people.max) people"
    }

    private static func format(_ activity: Activity) -> String {
        switch activity.format {
        case .solo: "alone"
        case .pairs: "pairs"
        case .smallGroups: "small groups of \(activity.group.min) to \(activity.group.max)"
        case .plenary: "all together"
        }
    }

    private static func amount(_ amount: Amount) -> String {
        amount.per == .strand ? "\(amount.count)" : "\(amount.count) per \(amount.per.rawValue)"
    }
}
