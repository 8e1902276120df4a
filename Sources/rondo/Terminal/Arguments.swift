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

/// Options about Rondo's library that several commands share.
struct LibraryOptions: ParsableArguments {
    @Option(
        name: .customLong("library"),
        help: ArgumentHelp(
            "A folder with activities and vocabulary of your own, beside Rondo's; may be given again.",
            valueName: "dir"))
    var folders: [String] = []
}
