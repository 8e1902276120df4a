public import ArgumentParser
public import RondoModel

extension Effort: ExpressibleByArgument {}

/// A time as people write it on a command line: `10s`, `2m`, `500ms`.
struct TimeLimit: ExpressibleByArgument {
    let duration: Duration

    init?(argument: String) {
        let digits = argument.prefix { $0.isNumber && $0.isASCII }
        guard let count = Int(digits), count <= 1_000_000 else { return nil }
        switch argument.dropFirst(digits.count) {
        case "ms": duration = .milliseconds(count)
        case "s": duration = .seconds(count)
        case "m", "min": duration = .seconds(count * 60)
        default: return nil
        }
    }
}

/// A length as workshop files write it: `30m`, `1h 30m`; a bare number is minutes.
struct Length: ExpressibleByArgument {
    let minutes: Int

    init?(argument: String) {
        var minutes = 0
        var digits = ""
        var units: [Character] = []
        for character in argument.lowercased() where character != " " {
            switch character {
            case "0"..."9" where digits.count < 4: digits.append(character)
            case "h" where units.isEmpty, "m" where units.last != "m":
                guard let count = Int(digits) else { return nil }
                minutes += character == "h" ? count * 60 : count
                units.append(character)
                digits = ""
            default: return nil
            }
        }
        if !digits.isEmpty {
            guard units.isEmpty, let count = Int(digits) else { return nil }
            minutes = count
        }
        guard minutes > 0 else { return nil }
        self.minutes = minutes
    }
}

/// Options about Rondo's library that several commands share.
struct LibraryOptions: ParsableArguments {
    @Option(
        name: .customLong("library"),
        help: ArgumentHelp(
            "A folder with activities and vocabulary of your own, beside Rondo's; may be given again.",
            valueName: "dir"))
    var folders: [String] = []
}
