import RondoModel
import RondoYAML

/// Reads what people write for lengths, times of day and dates.
enum TimeText {
    /// Minutes of `35m`, `2h` or `1h 30m`, or nil.
    static func duration(_ text: String) -> Int? {
        var rest = text[...]
        var minutes = 0
        var seen = 0
        for (unit, factor) in [(Character("h"), 60), (Character("m"), 1)] {
            guard let end = rest.firstIndex(of: unit) else { continue }
            guard let count = number(rest[..<end], digits: 5) else { return nil }
            minutes += count * factor
            rest = rest[rest.index(after: end)...].drop { $0 == " " }
            seen += 1
        }
        return seen > 0 && rest.isEmpty ? minutes : nil
    }

    /// Minutes of the day of `09:30` or `9:30`, at most `24:00`, or nil.
    static func time(_ text: some StringProtocol) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].count == 2, let hour = number(parts[0], digits: 2),
            let minute = number(parts[1], digits: 2), minute < 60, hour * 60 + minute <= 24 * 60
        else { return nil }
        return hour * 60 + minute
    }

    /// The time in quotes that someone means by `10.30`, `10h30`, `1030` or `2pm`, or nil.
    static func timeMeant(_ text: String) -> String? {
        let letters = text.lowercased().filter { !$0.isWhitespace }
        var digits = letters.filter(\.isNumber)
        guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), (1...4).contains(digits.count) else { return nil }
        if digits.count <= 2 { digits += "00" }
        guard let number = Int(digits), letters.first?.isNumber ?? false else { return nil }
        let isAfternoon = letters.hasSuffix("pm") && number < 1200
        let minutes = number / 100 * 60 + number % 100 + (isAfternoon ? 720 : 0)
        return number % 100 < 60 && minutes < 1440 ? "\"\(Clock.text(minutes))\"" : nil
    }

    /// A span such as `10:00-12:30`, or nil.
    static func span(_ text: String) -> TimeSpan? {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
        guard parts.count == 2, let start = time(trimmed(parts[0])), let end = time(trimmed(parts[1])) else {
            return nil
        }
        return TimeSpan(start, end)
    }

    /// Year, month and day of `2026-12-03`, whether or not that day exists, or nil.
    static func date(_ text: String) -> (year: Int, month: Int, day: Int)? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
            let year = number(parts[0], digits: 4), let month = number(parts[1], digits: 2),
            let day = number(parts[2], digits: 2)
        else { return nil }
        return (year, month, day)
    }

    private static func number(_ text: some StringProtocol, digits: Int) -> Int? {
        guard !text.isEmpty, text.utf8.count <= digits, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return Int(text)
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text.drop { $0 == " " }
        while text.last == " " { text.removeLast() }
        return text
    }
}

extension Form where Value == Int {
    /// A length such as `35m` or `1h 30m`, in minutes.
    static var duration: Form {
        Form(
            read: { node, reading in
                if let minutes = node.text.flatMap(TimeText.duration) {
                    if minutes > 24 * 60 {
                        reading.error("value.range", "'\(reading.key)' is at most 24h", at: node.mark)
                    }
                    return min(minutes, 24 * 60)
                }
                if let number = node.integer, number >= 0, !reading.isSensitive {
                    reading.error(
                        "duration.unit", "'\(reading.key)' has no unit", at: node.mark, remedy: "\(number)m")
                } else {
                    reading.wrongForm(
                        node, takes: "a length such as 35m or 1h 30m", remedy: lengthMeant(node.text, reading))
                }
                return nil
            },
            write: { .text(Clock.duration($0)) },
            schema: { _ in
                .stringSchema(pattern: "^([0-9]{1,5}h *([0-9]{1,5}m *)?|[0-9]{1,5}m *)$", examples: ["35m", "1h 30m"])
            })
    }

    /// A time of day such as `"10:30"`, in minutes from midnight.
    static var time: Form {
        Form(
            read: { node, reading in
                if let minutes = node.text.flatMap({ TimeText.time($0) }) { return minutes }
                let meant = reading.isSensitive ? nil : node.text.flatMap(TimeText.timeMeant)
                reading.wrongForm(node, takes: "a time such as \"10:30\"", remedy: meant)
                return nil
            },
            write: { .text(Clock.text($0)) },
            schema: { _ in .stringSchema(pattern: "^[0-2]?[0-9]:[0-5][0-9]$", examples: ["10:30"]) })
    }

    /// A value that stands on the grid.
    func onGrid(_ written: @escaping @Sendable (Int) -> String) -> Form {
        Form(
            read: { node, reading in
                guard let minutes = read(node, &reading) else { return nil }
                if minutes % Clock.grid != 0 {
                    let lower = minutes - minutes % Clock.grid
                    reading.error(
                        "time.grid", "'\(reading.key)' is not a multiple of \(Clock.grid) minutes", at: node.mark,
                        remedy: "\(written(lower)) or \(written(lower + Clock.grid))")
                }
                return minutes
            },
            write: write, schema: schema)
    }

    /// A time of day on the grid.
    static var gridTime: Form { time.onGrid { "\"" + Clock.text($0) + "\"" } }
    /// A length on the grid.
    static var gridDuration: Form { duration.onGrid(Clock.duration) }

    private static func lengthMeant(_ text: String?, _ reading: Reading) -> String? {
        guard let text, !reading.isSensitive else { return nil }
        let digits = text.prefix { $0.isNumber }
        guard let count = Int(digits), count < 10_000 else { return nil }
        let unit = text.dropFirst(digits.count).drop { $0 == " " }.lowercased()
        if unit.hasPrefix("m") { return "\(count)m" }
        return unit.hasPrefix("h") ? "\(count)h" : nil
    }
}

extension Form where Value == CalendarDay {
    /// A date such as `2026-12-03`.
    static var date: Form {
        Form(
            read: { node, reading in
                guard let text = node.text, let parts = TimeText.date(text) else {
                    reading.wrongForm(node, takes: "a date such as 2026-12-03")
                    return nil
                }
                guard let day = CalendarDay(year: parts.year, month: parts.month, day: parts.day) else {
                    reading.error("date.impossible", "there is no day \(text)", at: node.mark)
                    return nil
                }
                return day
            },
            write: { .text($0.text) },
            schema: { _ in .stringSchema(pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", examples: ["2026-12-03"]) })
    }
}

extension Form where Value == TimeSpan {
    /// A span such as `"10:00-12:30"`.
    static var span: Form {
        Form(
            read: { node, reading in
                if let span = node.text.flatMap(TimeText.span) { return span }
                reading.wrongForm(node, takes: "a span such as \"10:00-12:30\"")
                return nil
            },
            write: { .text(Clock.text($0.start) + "-" + Clock.text($0.end)) },
            schema: { _ in .stringSchema(examples: ["10:00-12:30"]) })
    }
}

extension Form where Value == Amount {
    /// `1`, `1 per group` or `2 per person`.
    static var amount: Form {
        Form(
            read: { node, reading in
                let words = node.text?.split(separator: " ") ?? []
                let count = words.first.flatMap { Node(.scalar(String($0), plain: true)).integer }
                if let count, (0...100_000).contains(count) {
                    if words.count == 1, node.integer != nil || !reading.isWritten { return Amount(count) }
                    if words.count == 3, words[1] == "per", let per = Amount.Per(rawValue: String(words[2])) {
                        return Amount(count, per: per)
                    }
                }
                reading.wrongForm(
                    node, takes: "an amount such as 1, 1 per group or 2 per person", remedy: count.map { "\($0)" })
                return nil
            },
            write: { $0.per == .strand ? .number($0.count) : .text("\($0.count) per \($0.per.rawValue)") },
            schema: { _ in
                .anyOf([
                    .map([("type", .text("integer")), ("minimum", .number(0))]),
                    .stringSchema(pattern: "^ *[0-9]+ +per +(strand|group|person) *$", examples: ["1 per group"]),
                ])
            })
    }
}
