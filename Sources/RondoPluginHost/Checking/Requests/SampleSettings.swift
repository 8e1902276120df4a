import RondoModel

/// Values for the settings that a manifest declares.
struct SampleSettings: Sendable {
    private let settings: [PluginSetting]

    /// Values for these settings.
    init(_ manifest: PluginManifest) { settings = manifest.settings }

    /// Each setting's default; where it has none, something that it allows.
    var usual: DataValue {
        .map(settings.map { DataPair($0.name, $0.byDefault ?? Self.allowed($0)) })
    }

    /// The usual settings with one of them at an end of what it allows, each with words for a message.
    var atTheirEnds: [(what: String, settings: DataValue)] {
        settings.flatMap { setting in
            Self.ends(setting).map { end in
                ("\(setting.name): \(Listing.excerpt(end.json.utf8, most: 40))", usual.with(setting.name, end))
            }
        }
    }

    /// The usual settings with one of them outside of what it allows, or of another kind, or missing.
    var outside: [(what: String, settings: DataValue)] {
        var all: [(String, DataValue)] = []
        for setting in settings {
            for value in Self.outside(setting) {
                let shown = Listing.excerpt(value.json.utf8, most: 40)
                all.append(("\(setting.name): \(shown)", usual.with(setting.name, value)))
            }
            all.append(("no \(setting.name)", usual.without(setting.name)))
        }
        return all
    }

    private static func allowed(_ setting: PluginSetting) -> DataValue {
        switch setting.kind {
        case .text: .text(setting.oneOf.first ?? String("something".prefix(setting.longest ?? 9)))
        case .number: .number(setting.least ?? min(1, setting.most ?? 1))
        case .flag: .flag(false)
        case .list: .list(items(setting, count: max(1, setting.least ?? 0)))
        }
    }

    private static func items(_ setting: PluginSetting, count: Int) -> [DataValue] {
        (0..<max(0, min(count, 1_000))).map { index in
            if setting.of == .number { return .number(index + 1) }
            return .text(setting.oneOf.isEmpty ? "word \(index + 1)" : setting.oneOf[index % setting.oneOf.count])
        }
    }

    private static func ends(_ setting: PluginSetting) -> [DataValue] {
        switch setting.kind {
        case .text where !setting.oneOf.isEmpty: return setting.oneOf.map { .text($0) }
        case .text:
            let longest = min(setting.longest ?? 200, 2_000)
            return [
                "", .text(String(repeating: "ä", count: longest)),
                .text(String("\"\\<b>&\n\t\u{1F33B}".prefix(longest))),
            ]
        case .number:
            return [setting.least ?? -1_000_000, setting.most ?? 1_000_000].map { .number($0) }
        case .flag: return [.flag(true), .flag(false)]
        case .list:
            return [
                .list(items(setting, count: setting.least ?? 0)),
                .list(items(setting, count: setting.most ?? max(20, setting.oneOf.count))),
            ]
        }
    }

    private static func outside(_ setting: PluginSetting) -> [DataValue] {
        var values: [DataValue] = [.nothing, .object(["a": [1]])]
        switch setting.kind {
        case .text: values += [7, .flag(true), .text(String(repeating: "x", count: (setting.longest ?? 10_000) + 1))]
        case .number: values += ["many", .number(Int.max), .number(Int.min), .number((setting.least ?? 0) - 1)]
        case .flag: values += ["yes", 1]
        case .list: values += ["one", 1, .list([.flag(true), .nothing]), .list(Array(repeating: "x", count: 5_000))]
        }
        if setting.kind == .text, !setting.oneOf.isEmpty { values.append("none-of-these") }
        return values
    }
}
