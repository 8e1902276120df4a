import RondoDiagnostics
public import RondoModel
import RondoYAML

/// Activities that a plugin adds to the library.
public struct ActivitiesReply: Sendable {
    /// The activities, each with the plugin's id before its own.
    public let activities: [Activity]
    /// The plugin's words, these activities among them.
    public let words: PluginWords
    let reading: Reading
    let voice: PluginVoice

    /// Warnings of the activities that aren't planned, since something isn't known.
    var unplanned: [Finding] {
        activities.compactMap { activity in
            UnknownKeys.unplanned(activity).map { voice.finding(.warning, "activity.unknown", $0.message) }
        }
    }
}

extension PluginReplies {
    /// What a plugin answered to `activities/1`. Words that it mentions are looked up once it is added to the inputs.
    ///
    /// - Parameter plugin: the plugin with the words that it brought before.
    public static func activities(_ bytes: [UInt8], from plugin: PluginWords) -> Reply<ActivitiesReply> {
        let read = ReplyReading(bytes, from: plugin, .activities, shape: activitiesShape, format: .activity)
        return read.reply(also: AdaptationIds.findings(for: read, \.self)) {
            ActivitiesReply(activities: $0, words: read.words, reading: read.reading, voice: read.voice)
        }
    }

    static let activitiesShape = ReplyFormat.shape(.activities, empty: [Activity]()) {
        Key(
            "activities", \.content, .list(.record(ActivityFormat.shape), atMost: 500),
            "activities, with the keys of an activity file")
    }
}

/// Finds adaptations of one activity that have the same id; in files they are found as all other words are.
enum AdaptationIds {
    static func findings<Content>(
        for read: ReplyReading<Content>, _ activities: (Content) -> [Activity]
    ) -> [Finding] {
        (read.body.map { activities($0.content) } ?? []).compactMap { activity in
            let ids = activity.adaptations.map(\.id)
            guard Set(ids).count < ids.count else { return nil }
            return read.voice.finding(.error, "id.twice", "two adaptations of '\(activity.id)' have the same id")
        }
    }
}
