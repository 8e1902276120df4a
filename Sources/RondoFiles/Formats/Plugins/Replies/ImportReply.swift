import RondoDiagnostics
public import RondoModel
import RondoYAML

/// What a plugin found in somebody else's file. It becomes files that people own, so its ids stay bare.
public struct ImportReply: Sendable {
    /// Activities, with what isn't known.
    public let activities: [ImportedActivity]
    /// People. Sensitive.
    public let people: [Person]
    /// Workshop parts; what isn't said is as in an empty workshop. Sensitive.
    public let workshop: Workshop
    /// The keys of the workshop that are said.
    public let workshopKeys: [String]
    let nodes: Node
}

/// An activity that a plugin found.
public struct ImportedActivity: Sendable, Equatable {
    /// The activity; what isn't known is as in an empty one, and listed under `unknown`.
    public let activity: Activity
    /// What was said, and nothing that wasn't.
    let node: Node
}

extension PluginReplies {
    /// What a plugin answered to `import/1`. Words are not looked up: `rondo lint` does that once they stand in files.
    public static func imported(_ bytes: [UInt8], from plugin: String) -> Reply<ImportReply> {
        let read = ReplyReading(
            bytes, from: PluginWords(plugin, qualifies: false), .import, shape: importShape, format: .workshop)
        return read.reply(also: AdaptationIds.findings(for: read, \.activities)) { content in
            let root = read.voice.root ?? .map([])
            let nodes = root["activities"]?.items ?? []
            return ImportReply(
                activities: zip(content.activities, nodes).map { ImportedActivity(activity: $0, node: $1) },
                people: content.people, workshop: content.workshop,
                workshopKeys: root["workshop"]?.pairs?.map(\.key) ?? [], nodes: root)
        }
    }

    /// What an import holds.
    struct Imported: Sendable {
        var activities: [Activity] = []
        var people: [Person] = []
        var workshop = Workshop()
    }

    static let importShape = ReplyFormat.shape(.import, empty: Imported()) {
        Key(
            "activities", \.content.activities, .list(.record(activity), atMost: 500),
            "activities, with what isn't known")
        Key(
            "people", \.content.people, .list(.record(PeopleFormat.person), atMost: 1000),
            "people, as in a workshop file")
        Key("workshop", \.content.workshop, .record(workshop), "any keys of a workshop file")
    }

    /// An activity of which little may be known; what it needs and doesn't have is unknown, whether or not it says so.
    private static let activity = Shape(
        "imported-activity", "An activity with what isn't known.", empty: ActivityFormat.shape.empty,
        finish: { activity, node, reading in
            let listed = activity.unknown.map(\.key)
            let silent = "the file doesn't say"
            for key in ["phase", "length"] where node[key] == nil && !listed.contains(key) {
                activity.unknown.append(UnknownKey(key, silent))
            }
            if !UnknownKeys.hasShares(node), !listed.contains("steps") {
                activity.unknown.append(UnknownKey("steps", "\(silent) which share of the time each step takes"))
            }
            ActivityChecks.check(&activity, node, &reading)
        }
    ) {
        ActivityFormat.shape.keys.map { UnknownKeys.mustBeSaid.contains($0.words.name) ? $0 : $0.mayBeLeftOut }
    }

    private static let workshop = Shape(
        "workshop-part", "Any keys of a workshop.", empty: WorkshopFormat.shape.empty,
        finish: WorkshopFormat.shape.finish
    ) {
        WorkshopFormat.shape.keys.map(\.mayBeLeftOut)
    }
}
