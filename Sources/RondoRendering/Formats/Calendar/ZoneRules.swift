import Foundation

/// The offsets of a time zone in the years of a calendar, from the system's time zone data.
struct ZoneRules {
    /// A span of time with one offset.
    struct Observance: Equatable {
        /// The local time at which it begins, told by the offset before: `20261025T020000`.
        var start: String
        /// Seconds east of Greenwich before it.
        var from: Int
        /// Seconds east of Greenwich in it.
        var to: Int
        /// True for summer time.
        var isDaylight: Bool
    }

    /// In order of time; the first began before the first year.
    let observances: [Observance]

    /// Every change of offset in the years, and the one in force when they begin; nil where nobody knows the zone.
    init?(_ identifier: String, years: ClosedRange<Int>) {
        guard let zone = TimeZone(identifier: identifier) else { return nil }
        let first = ZoneRules.seconds(year: years.lowerBound - 1)
        let end = ZoneRules.seconds(year: years.upperBound + 1)
        let opening = Date(timeIntervalSince1970: first)
        let offset = zone.secondsFromGMT(for: opening)
        var observances = [ZoneRules.observance(zone, at: opening, from: offset)]
        var date = opening
        while let next = zone.nextDaylightSavingTimeTransition(after: date), next.timeIntervalSince1970 < end {
            let before = zone.secondsFromGMT(for: next.addingTimeInterval(-1))
            observances.append(ZoneRules.observance(zone, at: next, from: before))
            date = next
        }
        self.observances = observances
    }

    private static func observance(_ zone: TimeZone, at date: Date, from: Int) -> Observance {
        let to = zone.secondsFromGMT(for: date)
        let local = Int(date.timeIntervalSince1970.rounded()) + from
        return Observance(
            start: text(local), from: from, to: to, isDaylight: zone.isDaylightSavingTime(for: date))
    }

    /// Seconds since 1970 at the start of a year, in Greenwich.
    private static func seconds(year: Int) -> Double {
        let before = year - 1
        let days = 365 * (year - 1970) + before / 4 - before / 100 + before / 400 - 477
        return Double(days) * 86_400
    }

    /// A local time given as seconds since 1970 as if in Greenwich: `20261025T020000`.
    private static func text(_ seconds: Int) -> String {
        let days = Int((Double(seconds) / 86_400).rounded(.down))
        let rest = seconds - days * 86_400
        let (year, month, day) = civil(days)
        return ContentLine.dateTime(year, month, day, minutes: rest / 60)
    }

    /// The date a number of days after 1 January 1970, counted in eras of 400 years that begin in March.
    private static func civil(_ days: Int) -> (Int, Int, Int) {
        let shifted = days + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }
}
