/// A time of day on a five-minute or any other grid, written `"10:30"`.
public struct TimeOfDay: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Minutes since midnight, from 0.
    public var minutes: Int

    /// A time by its minutes since midnight.
    public init(minutes: Int) { self.minutes = minutes }

    /// A time by hour and minute.
    public init(_ hour: Int, _ minute: Int) { minutes = hour * 60 + minute }

    /// Reads `10:30`; nil where the text is no time from 00:00 to 24:00.
    public init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
            parts.joined().utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            let hour = Int(parts[0]), let minute = Int(parts[1]), minute < 60, hour * 60 + minute <= 24 * 60
        else { return nil }
        self.init(hour, minute)
    }

    /// As Rondo writes it: `09:05`.
    public var description: String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(two(minutes / 60)):\(two(minutes % 60))"
    }

    /// Earlier before later.
    public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.minutes < right.minutes }

    /// Minutes from one time to another.
    public static func - (left: TimeOfDay, right: TimeOfDay) -> Int { left.minutes - right.minutes }
}

extension Codec where Value == TimeOfDay {
    static var time: Codec {
        Codec<String>.text.mapped { text in
            guard let time = TimeOfDay(text) else { throw Refusal("'\(text)' is no time of day such as 10:30") }
            return time
        } _: {
            $0.description
        }
    }
}
