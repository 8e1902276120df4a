import RondoDocuments

/// A timetable as iCalendar, RFC 5545: one event a block, with its time zone, and identities that stay the same in a
/// new plan, so that the new file changes the events of the old one.
enum CalendarRenderer: FormatRenderer {
    static let format = OutputFormat.ics
    static let kinds: [DocumentKind]? = [.timetable]
    static let reason = "a calendar holds times, so only the timetable fits it"

    static func render(_ document: Document, _ options: RenderOptions) -> String {
        let years = document.events.map(\.year)
        let rules =
            years.isEmpty
            ? nil : ZoneRules(document.timezone, years: (years.min() ?? 1970)...(years.max() ?? 1970))
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Rondo//Timetable//EN", "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH", "X-WR-CALNAME:" + ContentLine.text([document.workshopTitle]),
        ]
        if let rules { lines += zone(document.timezone, rules) }
        let revision = options.revision ?? document.revision
        for event in document.events {
            lines += self.event(event, document, hasZone: rules != nil, revision: revision)
        }
        lines.append("END:VCALENDAR")
        return lines.map(ContentLine.folded).joined()
    }

    private static func zone(_ identifier: String, _ rules: ZoneRules) -> [String] {
        let parts = rules.observances.flatMap { observance in
            let kind = observance.isDaylight ? "DAYLIGHT" : "STANDARD"
            return [
                "BEGIN:" + kind, "DTSTART:" + observance.start,
                "TZOFFSETFROM:" + ContentLine.offset(observance.from),
                "TZOFFSETTO:" + ContentLine.offset(observance.to), "END:" + kind,
            ]
        }
        return ["BEGIN:VTIMEZONE", "TZID:" + ContentLine.text([identifier])] + parts + ["END:VTIMEZONE"]
    }

    private static func event(_ event: Event, _ document: Document, hasZone: Bool, revision: Int) -> [String] {
        func time(_ name: String, _ minutes: Int) -> String {
            let text = ContentLine.dateTime(event.year, event.month, event.day, minutes: minutes)
            return name + (hasZone ? ";TZID=" + ContentLine.parameter(document.timezone) : "") + ":" + text
        }
        // Without a clock the stamp is the day itself; the sequence says which file is newer.
        let stamp = ContentLine.dateTime(event.year, event.month, event.day, minutes: 0) + "Z"
        var lines = [
            "BEGIN:VEVENT", "UID:" + ContentLine.text(["\(event.id).\(document.workshop)@rondo"]),
            "DTSTAMP:" + stamp, "SEQUENCE:\(revision)", time("DTSTART", event.start), time("DTEND", event.end),
            "SUMMARY:" + ContentLine.text([event.title]),
        ]
        if !event.place.isEmpty { lines.append("LOCATION:" + ContentLine.text([event.place])) }
        if !event.lines.isEmpty { lines.append("DESCRIPTION:" + ContentLine.text(event.lines)) }
        lines.append("STATUS:" + (event.isCancelled ? "CANCELLED" : "CONFIRMED"))
        lines.append("TRANSP:OPAQUE")
        return lines + ["END:VEVENT"]
    }
}
