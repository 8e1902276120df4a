import RondoModel
import RondoYAML

/// Keys of a plugin's setting.
enum SettingFormat {
    /// A setting; its name is the key before it.
    static let setting = Shape(
        "setting", "A setting of a plugin.", empty: PluginSetting(), place: \.location, finish: check
    ) {
        Key("type", \.kind, .oneOf, "text, number, flag or list", .required)
        Key("of", \.of, .oneOf, "what a list holds: text or number")
        Key("default", \.byDefault, .data, "its value where a workshop says nothing; must be given without")
        Key("about", \.about, .saying, "what it is for")
        Key("least", \.least, .count(-1_000_000_000...1_000_000_000), "the least number, or the fewest items")
        Key("most", \.most, .count(-1_000_000_000...1_000_000_000), "the largest number, or the most items")
        Key("longest", \.longest, .count(1...100_000), "the most letters of a text")
        Key("one-of", \.oneOf, .distinct(.text), "the texts that it may be")
    }

    private static let check: @Sendable (inout PluginSetting, Node, inout Reading) -> Void = { setting, node, reading in
        func wrong(_ key: String, _ message: String, remedy: String? = nil) {
            reading.error("plugin.setting", message, at: node.pair(key)?.mark ?? node.mark, remedy: remedy)
        }
        if node["of"] != nil, setting.kind != .list {
            wrong("of", "'of' is for lists", remedy: "type: list")
        }
        let isText = setting.kind == .text || setting.kind == .list && setting.of == .text
        for key in ["longest", "one-of"] where node[key] != nil && !isText {
            wrong(key, "'\(key)' is for texts")
        }
        let isCounted = setting.kind == .number || setting.kind == .list
        for key in ["least", "most"] where node[key] != nil && !isCounted {
            wrong(key, "'\(key)' is for numbers and lists")
        }
        if let least = setting.least, let most = setting.most, least > most {
            wrong("least", "the least is more than the most")
        }
        if setting.kind == .list, setting.least ?? 0 < 0 || setting.most ?? 0 < 0 {
            wrong("least", "a list has no fewer than 0 items")
        }
        guard let value = setting.byDefault else { return }
        for problem in SettingValue.problems(value, setting) {
            wrong("default", "the default is wrong: \(problem.message)", remedy: problem.remedy)
        }
    }
}
