import RondoModel
import RondoYAML

/// Keys of requests: those that all have, and those of each capability.
enum RequestFormat {
    /// What a request says under `rondo:`.
    static let version = "request/1"

    /// The shape of the requests for a capability.
    static func shape(_ capability: PluginCapability) -> Shape<PluginRequest> {
        Shape(
            "\(capability.name)-request", "What a plugin is asked for \(capability.rawValue).",
            empty: PluginRequest(capability)
        ) {
            Key("capability", \.capability, .only(capability), "which capability is asked", .required)
            Key("seed", \.seed, .seed, "seeds every random choice", .required)
            Key("language", \.language, .text, "code of the documents' language", .required)
            Key("settings", \.settings, .settings, "the plugin's settings, checked, defaults filled in", .required)
            capability == .render || capability == .import ? [] : SightFormat.keys
            keys(of: capability)
        }
    }

    private static func keys(of capability: PluginCapability) -> [Key<PluginRequest>] {
        switch capability {
        case .activities, .vocabulary, .rules: []
        case .review:
            [Key("plan", \.plan, .data(as: ReviewedFormat.plan), "the plan to review", .required)]
        case .render:
            [
                Key("audience", \.audience, .text, "facilitators, participants or public", .required),
                Key("style", \.style, .text, "how documents are written, such as standard", .required),
                Key("plan", \.plan, .data(as: PrintedFormat.plan), "the plan as the audience may have it", .required),
            ]
        case .import:
            [Key("file", \.file, .record(file), "the file to read", .required)]
        }
    }

    private static let file = Shape("file-to-import", "Somebody else's file.", empty: FileToImport()) {
        Key("name", \.name, .text, "its name, without a path", .required)
        Key("text", \.text, .text, "its text, where it is UTF-8")
        Key("base64", \.base64, .text, "its bytes, where it is not")
    }
}

extension Form where Value == PluginCapability {
    /// One capability and no other.
    static func only(_ capability: PluginCapability) -> Form {
        Form(
            read: { node, reading in
                guard node.text == capability.rawValue else {
                    reading.wrongForm(node, takes: capability.rawValue)
                    return nil
                }
                return capability
            },
            write: { .text($0.rawValue) }, schema: { _ in .map([("const", .text(capability.rawValue))]) })
    }
}
