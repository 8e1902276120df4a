import RondoDocuments
import RondoRendering

/// How often a calendar was published, so that a new one changes the events of the old in people's calendars.
enum CalendarRevision {
    /// The calendar as text: with the number of the one before it where it is the same calendar, else with the
    /// next one.
    static func text(_ document: Document, after earlier: [UInt8]?) -> String? {
        func rendered(_ revision: Int?) -> String? {
            Renderer.render(document, as: .ics, options: RenderOptions(width: 80, revision: revision))
        }
        guard let bytes = earlier else { return rendered(nil) }
        let earlier = String(decoding: bytes, as: UTF8.self)
        guard let revision = revision(of: earlier) else { return rendered(nil) }
        let same = rendered(revision)
        return same == earlier ? same : rendered(max(document.revision, revision + 1))
    }

    /// The highest number of any event; nil where there is none, or none that can be counted on from.
    static func revision(of calendar: String) -> Int? {
        calendar.split(whereSeparator: \.isNewline)
            .compactMap { $0.hasPrefix("SEQUENCE:") ? Int($0.dropFirst("SEQUENCE:".count)) : nil }
            .filter { (0..<1_000_000).contains($0) }.max()
    }
}
