import RondoDiagnostics
import RondoModel

/// Compares a setting's value with what its manifest says of it.
enum SettingValue {
    /// One thing that is wrong with a value.
    struct Problem {
        var message: String
        var remedy: String?
        /// Number of the item of a list, from 0.
        var item: Int?
    }

    /// What is wrong with a value; nothing where it may be used.
    ///
    /// `least` and `most` bound a number, or how many items a list holds.
    static func problems(_ value: DataValue, _ setting: PluginSetting) -> [Problem] {
        switch (setting.kind, value) {
        case (.text, .text(let text)): return problems(text, setting)
        case (.number, .number(let number)): return problems(number, setting)
        case (.flag, .flag): return []
        case (.list, .list(let items)): return problems(items, setting)
        default: return [wrongKind(value, setting.kind == .list ? "a list" : article(setting.kind.rawValue), setting)]
        }
    }

    private static func problems(_ text: String, _ setting: PluginSetting) -> [Problem] {
        if !setting.oneOf.isEmpty, !setting.oneOf.contains(text) {
            let all = "one of " + setting.oneOf.joined(separator: ", ")
            return [
                Problem(
                    message: "it takes \(StrangersText.shown(all, most: 200)), not '\(Reading.clipped(text))'",
                    remedy: Identifier.nearest(to: text, in: setting.oneOf))
            ]
        }
        if let longest = setting.longest, text.unicodeScalars.count > longest {
            return [Problem(message: "it has at most \(longest) letters, not \(text.unicodeScalars.count)")]
        }
        return []
    }

    private static func problems(_ number: Int, _ setting: PluginSetting) -> [Problem] {
        if let least = setting.least, number < least {
            return [Problem(message: "it is at least \(least), not \(number)", remedy: "\(least)")]
        }
        if let most = setting.most, number > most {
            return [Problem(message: "it is at most \(most), not \(number)", remedy: "\(most)")]
        }
        return []
    }

    private static func problems(_ items: [DataValue], _ setting: PluginSetting) -> [Problem] {
        var problems: [Problem] = []
        if let least = setting.least, items.count < least {
            problems.append(Problem(message: "it has at least \(least) items, not \(items.count)"))
        }
        if let most = setting.most, items.count > most {
            problems.append(Problem(message: "it has at most \(most) items, not \(items.count)"))
        }
        for (index, item) in items.enumerated() {
            switch (setting.of, item) {
            case (.text, .text(let text)): problems += Self.problems(text, setting).map { $0.at(index) }
            case (.number, .number): break
            default: problems.append(wrongKind(item, article(setting.of.rawValue), setting).at(index))
            }
        }
        return problems
    }

    private static func wrongKind(_ value: DataValue, _ wanted: String, _ setting: PluginSetting) -> Problem {
        let said =
            switch value {
            case .nothing: "nothing"
            case .flag(let flag): "'\(flag)'"
            case .number(let number): "the number \(number)"
            case .text(let text): "the text '\(Reading.clipped(text))'"
            case .list: "a list"
            case .map: "a map"
            }
        var problem = Problem(message: "it takes \(wanted), not \(said)")
        let isText = wanted == "a text"
        switch value {
        case .number(let number) where isText: problem.remedy = "\"\(number)\""
        case .flag(let flag) where isText: problem.remedy = "\"\(flag)\""
        case .text(let text) where wanted == "a list": problem.remedy = "[\(Reading.clipped(text))]"
        case .text(let text) where setting.kind == .flag:
            let word = text.lowercased()
            problem.remedy =
                ["yes", "on", "true"].contains(word) ? "true" : ["no", "off", "false"].contains(word) ? "false" : nil
        default: break
        }
        return problem
    }

    private static func article(_ kind: String) -> String {
        switch kind {
        case "flag": "true or false"
        case "number": "a whole number"
        default: "a text"
        }
    }
}

extension SettingValue.Problem {
    /// The same about an item of a list.
    func at(_ index: Int) -> SettingValue.Problem {
        var problem = self
        problem.item = index
        return problem
    }
}
