/// A date in the Gregorian calendar, without a time or a zone.
public struct CalendarDay: Sendable, Hashable, Comparable {
    /// Four digits.
    public var year: Int
    /// 1 to 12.
    public var month: Int
    /// 1 to the month's length.
    public var day: Int

    /// A date, or nil where it doesn't exist.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
        let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
        let lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard day <= lengths[month - 1] else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// `2026-12-03`.
    public var text: String {
        func pad(_ value: Int, _ width: Int) -> String {
            let digits = String(value)
            return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
        }
        return "\(pad(year, 4))-\(pad(month, 2))-\(pad(day, 2))"
    }

    /// Days since the year 1, for ordering and weekdays.
    public var ordinal: Int {
        let y = month > 2 ? year : year - 1
        let m = month > 2 ? month - 3 : month + 9
        return 365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + day
    }

    /// 0 is Monday.
    public var weekday: Int { (ordinal + 1) % 7 }

    /// Earlier dates first.
    public static func < (a: CalendarDay, b: CalendarDay) -> Bool { a.ordinal < b.ordinal }
}

/// Times of day and durations are whole minutes; a time of day counts from midnight in the workshop's zone.
public enum Clock {
    /// `630` becomes `10:30`.
    public static func text(_ minutes: Int) -> String {
        let hours = minutes / 60
        let rest = minutes % 60
        return (hours < 10 ? "0" : "") + "\(hours)" + (rest < 10 ? ":0" : ":") + "\(rest)"
    }

    /// `95` becomes `1h 35m`.
    public static func duration(_ minutes: Int) -> String {
        let hours = minutes / 60
        let rest = minutes % 60
        if hours == 0 { return "\(rest)m" }
        return rest == 0 ? "\(hours)h" : "\(hours)h \(rest)m"
    }

    /// The grid on which blocks stand, in minutes.
    public static let grid = 5
}

/// A span of time within one day, end excluded.
public struct TimeSpan: Sendable, Hashable {
    /// First minute.
    public var start: Int
    /// First minute after it.
    public var end: Int

    /// A span; empty where `end <= start`.
    public init(_ start: Int, _ end: Int) {
        self.start = start
        self.end = end
    }

    /// Minutes.
    public var length: Int { Swift.max(0, end - start) }

    /// Minutes that both have in common.
    public func overlap(_ other: TimeSpan) -> Int {
        Swift.max(0, Swift.min(end, other.end) - Swift.max(start, other.start))
    }

    /// True where every minute of `other` is in it.
    public func covers(_ other: TimeSpan) -> Bool { start <= other.start && end >= other.end }
}
