import RondoDiagnostics
import RondoModel
import RondoYAML

/// What must hold among the keys of an activity.
enum ActivityChecks {
    /// Shares sum to 100, ids of adaptations differ, steps that are named exist.
    static let check: @Sendable (inout Activity, Node, inout Reading) -> Void = { activity, node, reading in
        UnknownKeys.settle(&activity, node, &reading)
        guard reading.isWritten else { return }
        checkShares(activity, node, &reading)
        for adaptation in activity.adaptations {
            guard let step = adaptation.atStep, step > activity.steps.count else { continue }
            reading.error(
                "steps.number", "there is no step \(step) in this activity",
                at: place(of: "at-step", in: node["adaptations"], of: adaptation, node),
                remedy: activity.steps.isEmpty ? nil : "a number from 1 to \(activity.steps.count)")
        }
        if activity.roles.contains(where: { $0.amount.per == .person }), let roles = node["roles"]?.pairs {
            for pair in roles where pair.value.text?.hasSuffix("per person") ?? false {
                reading.error(
                    "role.per-person", "a role is held per strand or per group, not per person", at: pair.value.mark,
                    remedy: "1 per group")
            }
        }
        for (key, value, range) in [
            ("people", node["people"], activity.people), ("group", node["group"], activity.group),
        ]
        where range.min > range.max {
            reading.error(
                "range.order", "the least of '\(key)' is more than the most", at: value?["min"]?.mark ?? node.mark)
        }
    }

    /// Each step says its share, and together they are the whole, unless it is said that they aren't known.
    private static func checkShares(_ activity: Activity, _ node: Node, _ reading: inout Reading) {
        if activity.unknown.contains(where: { $0.key == "steps" }) { return }
        for step in node["steps"]?.items ?? [] where step.pairs != nil && step["share"]?.isNull ?? true {
            reading.error(
                "key.missing", "'share' is missing", at: step.pair("share")?.mark ?? step.mark,
                remedy: "share: … (percent of the activity's time)")
        }
        let sum = activity.steps.reduce(0) { $0 + $1.share }
        if !activity.steps.isEmpty, sum != 100, UnknownKeys.hasShares(node) {
            reading.error(
                "steps.sum", "the shares of the steps sum to \(sum)%, not 100%",
                at: node.pair("steps")?.mark ?? node.mark)
        }
    }

    /// `ideal` lies halfway where it isn't said; min ≤ ideal ≤ max.
    static func check(_ length: inout LengthRange, _ node: Node, _ reading: inout Reading) {
        if node["ideal"] == nil || length.ideal == 0 {
            let half = (length.min + length.max) / 2
            length.ideal = half - half % Clock.grid
            if length.ideal < length.min { length.ideal = length.min }
        }
        guard reading.isWritten, node["min"] != nil, node["max"] != nil else { return }
        // What couldn't be read was said already, and compares with nothing.
        let marks = ["min", "ideal", "max"].compactMap { node[$0]?.mark }
        let isRead = !reading.findings.contains { finding in
            guard let place = finding.location else { return false }
            return marks.contains { $0.line == place.line && $0.column == place.column }
        }
        guard isRead else { return }
        if length.min > length.max {
            reading.error(
                "range.order",
                "the shortest length (\(Clock.duration(length.min))) is more than the longest "
                    + "(\(Clock.duration(length.max)))", at: node["min"]?.mark ?? node.mark)
        } else if !(length.min...length.max).contains(length.ideal) {
            reading.error(
                "range.order", "the ideal length does not lie between the shortest and the longest",
                at: node["ideal"]?.mark ?? node.mark)
        }
        if length.min == 0 {
            reading.error("value.range", "an activity takes at least 5m", at: node["min"]?.mark ?? node.mark)
        }
    }

    /// The author's choice lies in the range.
    static func check(_ count: inout CountRange, _ node: Node, _ reading: inout Reading) {
        guard reading.isWritten, let ideal = count.ideal, count.min <= count.max else { return }
        if !(count.min...count.max).contains(ideal) {
            reading.error(
                "range.order", "the ideal number does not lie between the least and the most",
                at: node["ideal"]?.mark ?? node.mark)
        }
    }

    private static func place(of key: String, in list: Node?, of adaptation: Adaptation, _ node: Node) -> Mark {
        let item = list?.items?.first { $0["id"]?.text == adaptation.id }
        return item?[key]?.mark ?? item?.mark ?? node.mark
    }
}
