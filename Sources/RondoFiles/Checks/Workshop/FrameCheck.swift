import RondoDiagnostics
import RondoModel
import RondoYAML

extension WorkshopCheck {
    /// There are sessions, people and spaces, a zone that exists, and a language that has the form of one.
    static let frame = WorkshopCheck { checking in
        let workshop = checking.workshop
        // Where the key itself is missing, that has been said.
        if workshop.sessions.isEmpty, checking.root["sessions"] != nil {
            checking.error("workshop.sessions", "this workshop has no sessions", at: workshop.location, key: "sessions")
        }
        if workshop.people.isEmpty, checking.root["people"] != nil {
            checking.error("workshop.people", "this workshop has no people", at: workshop.location, key: "people")
        }
        if workshop.spaces.isEmpty, checking.root["spaces"]?.items?.isEmpty ?? (checking.root["spaces"] == nil) {
            checking.error(
                "workshop.spaces", "this workshop has no spaces", at: workshop.location, key: "spaces",
                remedy: "spaces: [{id: hall, capacity: 30}]")
        }
        if !TimeZoneNames.contains(workshop.timezone) {
            let nearest =
                TimeZoneNames.all.first { $0.split(separator: "/").last.map(String.init) == workshop.timezone }
                ?? NearestWord.to(workshop.timezone, in: TimeZoneNames.all)
            checking.error(
                "timezone.unknown", "unknown time zone '\(Reading.clipped(workshop.timezone))'", at: workshop.location,
                key: "timezone", remedy: nearest ?? "a name such as Europe/London")
        }
        let parts = workshop.language.split(separator: "-", omittingEmptySubsequences: false)
        let isRight = parts.enumerated().allSatisfy { index, part in
            (index == 0 ? 2...3 : 2...8).contains(part.utf8.count)
                && part.allSatisfy { $0.isASCII && ($0.isLetter || index > 0 && $0.isNumber) }
        }
        if !isRight {
            checking.error(
                "language.form", "'\(Reading.clipped(workshop.language))' is no language code", at: workshop.location,
                key: "language", remedy: "a code such as en or cy")
        }
        if workshop.breaks.longestStretch < 10 || workshop.breaks.length < 5 {
            checking.error(
                "breaks.length", "a break takes at least 5m, and a stretch without one at least 10m",
                at: workshop.location, key: "breaks")
        }
    }
}
