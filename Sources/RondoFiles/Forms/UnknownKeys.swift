import RondoDiagnostics
import RondoModel
import RondoYAML

/// Keys of an activity that its file says aren't known yet.
enum UnknownKeys {
    /// Keys that an activity can't be spoken of without.
    static let mustBeSaid = ["id", "title"]

    /// What may be listed.
    static var names: [String] {
        ActivityFormat.shape.outline.keys.map(\.name).filter { $0 != "unknown" && !mustBeSaid.contains($0) }
    }

    /// A schema that asks for something unless a key is listed as unknown.
    static func clause(_ schema: Node, orUnknown key: String) -> Node {
        .anyOf([
            schema,
            .map([
                ("required", .list([.text("unknown")])),
                ("properties", .map([("unknown", .map([("required", .list([.text(key)]))]))])),
            ]),
        ])
    }

    /// Steps that stand there have shares, unless it is said that steps aren't known.
    static var shares: Node {
        let share = Node.map([("items", .map([("required", .list([.text("share")]))]))])
        return clause(.map([("properties", .map([("steps", share)]))]), orUnknown: "steps")
    }

    /// Drops the listed keys that are stated all the same, and warns of them.
    static func settle(_ activity: inout Activity, _ node: Node, _ reading: inout Reading) {
        activity.unknown.removeAll { unknown in
            guard !mustBeSaid.contains(unknown.key) else { return true }
            let isStated = !(node[unknown.key]?.isNull ?? true)
            guard isStated, unknown.key != "steps" || hasShares(node) else { return false }
            if reading.isWritten, !reading.isReply {
                reading.note(
                    .warning, "activity.known", "'\(unknown.key)' is known now, so it may go from 'unknown'",
                    at: node["unknown"]?.pair(unknown.key)?.mark ?? node.mark)
            }
            return true
        }
    }

    /// True where each step says its share.
    static func hasShares(_ node: Node) -> Bool {
        (node["steps"]?.items ?? []).allSatisfy { !($0["share"]?.isNull ?? true) }
    }

    /// What a person must add to an activity, one finding a key, with the words of the source: an error for what it
    /// can't be planned without, a warning for the rest.
    static func toAdd(
        to activity: Activity, _ finding: (Finding.Severity, UnknownKey, String, String) -> Finding
    ) -> [Finding] {
        let missing = activity.missing.map(\.key)
        return activity.unknown.map { unknown in
            let isNeeded = missing.contains(unknown.key)
            let what = unknown.key == "steps" && isNeeded ? "the share of each step" : "'\(unknown.key)'"
            return finding(
                isNeeded ? .error : .warning, unknown, "\(what) isn't known yet\(why(unknown))",
                remedy(unknown.key, isNeeded))
        }
    }

    /// Why an activity isn't planned and the key to show, or nil where it may be.
    static func unplanned(_ activity: Activity) -> (message: String, key: UnknownKey)? {
        guard let first = activity.missing.first else { return nil }
        let words = activity.missing.count == 1 ? why(first) : ""
        return (
            "'\(activity.id)' isn't planned, since \(missing(activity, "isn't", "aren't")) known yet\(words)", first
        )
    }

    /// The keys that are missing and a verb, as in `'phase' and 'length' aren't`.
    static func missing(_ activity: Activity, _ one: String, _ many: String) -> String {
        let keys = activity.missing.map { "'\($0.key)'" }
        let joined = keys.dropLast().joined(separator: ", ") + (keys.count > 1 ? " and " : "") + (keys.last ?? "")
        return joined + " " + (keys.count == 1 ? one : many)
    }

    private static func why(_ unknown: UnknownKey) -> String {
        unknown.why.isEmpty ? "" : ": " + StrangersText.shown(unknown.why, most: 300)
    }

    /// How a key is written that must be added.
    static func remedy(_ key: String, _ isNeeded: Bool) -> String {
        let example =
            switch key {
            case "length": "{min: 35m, ideal: 50m, max: 75m}"
            case "steps":
                isNeeded ? "[{title: …, share: 40%}, …], all shares 100%" : "[{title: …, share: 100%, how: …}]"
            case "demands": "[speaking, hearing], or [] for nothing"
            default: "…"
            }
        let about = ActivityFormat.shape.outline.keys.first { $0.name == key }?.about
        return "\(key): \(example)" + (about.map { " (\($0))" } ?? "")
    }
}

extension Form where Value == [UnknownKey] {
    /// `{length: "the card says 15 minutes to half a day"}`.
    static var unknownKeys: Form {
        let map = Form.map(
            .text, Form<String>.text,
            make: { key, why, place in
                var unknown = UnknownKey(key, why)
                unknown.location = place
                return unknown
            }, take: { ($0.key, $0.why) })
        return Form(
            read: { node, reading in
                let names = UnknownKeys.names
                for pair in node.pairs ?? [] where !names.contains(pair.key) {
                    let isSaid = UnknownKeys.mustBeSaid.contains(pair.key)
                    reading.error(
                        "key.unknown",
                        isSaid
                            ? "'\(pair.key)' must be known"
                            : "'\(Reading.clipped(pair.key))' is no key of an activity", at: pair.mark,
                        remedy: Identifier.nearest(to: pair.key, in: names))
                }
                return map.read(node, &reading)
            },
            write: map.write,
            schema: { parts in
                .map(
                    (map.schema(&parts).pairs ?? []).map { ($0.key, $0.value) }
                        + [("propertyNames", .map([("enum", .list(UnknownKeys.names.map(Node.text)))]))])
            })
    }
}
