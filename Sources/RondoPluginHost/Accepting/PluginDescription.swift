public import RondoModel

/// What a plugin is and wants to see, in plain words, for whoever decides about it.
public enum PluginDescription {
    /// One line for each thing that a manifest wants to see, and one for what it doesn't.
    public static func sees(_ manifest: PluginManifest) -> [String] {
        lines(sees: manifest.sees, needs: manifest.needs)
    }

    /// A setting's value on one line, safe to show.
    public static func shown(_ value: DataValue) -> String { StrangeText.shown(value.json) }

    private static func lines(sees: [PluginSight], needs: [String]) -> [String] {
        var lines = PluginSight.allCases.filter(sees.contains).map(words)
        if sees.contains(.people) {
            lines.append(
                needs.isEmpty
                    ? "nobody's needs"
                    : "which people have these needs, under their pseudonyms and without any value: "
                        + needs.joined(separator: ", "))
        } else {
            lines.append("of people: nothing")
        }
        return lines
    }

    /// What a capability is, in plain words.
    public static func words(_ capability: PluginCapability) -> String {
        switch capability {
        case .activities: "more activities"
        case .vocabulary: "more words, such as demands and roles"
        case .rules: "house rules, which plans are then weighed by"
        case .review: "what it thinks of a finished plan; it sees the plan under pseudonyms"
        case .render:
            "documents of a plan; it sees what each audience may read, names among it, but nobody's needs"
        case .import: "what it reads in other people's files; it sees a file that you name"
        }
    }

    private static func words(_ sight: PluginSight) -> String {
        switch sight {
        case .workshop: "the workshop's id, title and purpose"
        case .sessions: "sessions: titles, dates, times, how many people come, fixed points"
        case .activities: "all activities of the library"
        case .roles: "which roles are held, and by how many"
        case .people:
            "people under pseudonyms, never their names: perspective, roles they said yes to, sessions they come to"
        }
    }
}
