import RondoPluginKit

/// The handout's own words, in English, and how it writes times and days.
struct Words {
    let isTwelve: Bool

    static let kind = "Easy Read"
    static let inTheRoom = "In the room"
    static let youDecide = "You decide"
    static let questions = "Do you have a question?"

    /// What a block that is no activity is for.
    static func about(_ kind: BlockKind) -> String? {
        switch kind {
        case .arrival: "Come in and find a seat."
        case .break: "You can rest."
        case .meal: "You can eat and rest."
        case .buffer: "We have a little time left."
        default: nil
        }
    }

    func starts(_ time: TimeOfDay) -> String { "It starts at \(text(time))." }
    func ends(_ time: TimeOfDay) -> String { "It ends at \(text(time))." }
    func span(_ start: TimeOfDay, _ end: TimeOfDay) -> String { "\(text(start)) to \(text(end))" }
    func sideBySide(_ count: Int) -> String { "\(count) things happen at the same time." }
    func place(_ space: String) -> String { "Where: \(space)" }
    func group(_ number: Int, _ names: [String]) -> String { "Group \(number): \(names.joined(separator: ", "))" }

    /// `10:15 am`, `12 noon`, or `10:15` by a clock of 24 hours.
    func text(_ time: TimeOfDay) -> String {
        guard isTwelve else { return time.description }
        if time.minutes == 720 { return "12 noon" }
        let hour = (time.minutes / 60 + 11) % 12 + 1
        let minute = time.minutes % 60
        let half = time.minutes % 1440 < 720 ? "am" : "pm"
        return "\(hour):\(minute < 10 ? "0" : "")\(minute) \(half)"
    }

    /// `Thursday 3 December 2026` for `2026-12-03`; anything else as it stands.
    static func day(_ date: String) -> String {
        let parts = date.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3, (1...9999).contains(parts[0]), (1...12).contains(parts[1]), (1...31).contains(parts[2])
        else { return date }
        // Sakamoto's way to the day of the week.
        let shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][parts[1] - 1]
        let year = parts[1] < 3 ? parts[0] - 1 : parts[0]
        let weekday = (year + year / 4 - year / 100 + year / 400 + shift + parts[2]) % 7
        return "\(weekdays[weekday]) \(parts[2]) \(months[parts[1] - 1]) \(parts[0])"
    }

    private static let weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
