import RondoModel
import RondoYAML

extension LintRule {
    /// Small groups have a stated size, and the people of a strand can form one.
    static let statedGroups = LintRule { looking in
        let activity = looking.activity
        if activity.format == .smallGroups, looking.root["group"] == nil {
            looking.warn(
                "group.missing", "the size of the small groups is not stated", key: "format",
                remedy: "group: {min: 3, ideal: 4, max: 5}")
        }
        if activity.format == .smallGroups, activity.people.max < activity.group.min {
            looking.warn(
                "group.size", "a strand never holds enough people for one small group", key: "people",
                remedy: "people: {max: \(activity.group.min * 2)}")
        }
        if !activity.format.hasGroups, looking.root["group"] != nil {
            looking.warn(
                "group.idle", "a size of groups is stated, but the format has none", key: "group",
                remedy: "format: small-groups")
        }
    }
}
