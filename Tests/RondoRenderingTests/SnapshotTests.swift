import Foundation
import RondoDocumentFixtures
import RondoDocuments
import RondoRendering
import Testing

@Suite("Snapshots of what people read")
struct SnapshotTests {
    /// What is compared: every kind for its natural reader in every format, and the styles and audiences that differ.
    static let cases: [SnapshotCase] =
        DocumentKind.allCases.flatMap { kind in
            OutputFormat.allCases.map { SnapshotCase(kind, naturalAudience(kind), .standard, $0) }
        } + [
            SnapshotCase(.timetable, .public, .standard, .md), SnapshotCase(.timetable, .facilitators, .standard, .md),
            SnapshotCase(.handout, .public, .standard, .md), SnapshotCase(.handout, .participants, .easyRead, .md),
            SnapshotCase(.handout, .participants, .easyRead, .html),
            SnapshotCase(.handout, .participants, .largePrint, .html),
            SnapshotCase(.materials, .participants, .standard, .md),
        ]

    private static func naturalAudience(_ kind: DocumentKind) -> Audience {
        switch kind {
        case .timetable, .handout, .roleCards, .groups: .participants
        case .runSheet, .accessSheet, .materials, .turns: .facilitators
        }
    }

    @Test("each document reads as it was recorded", arguments: cases)
    func matches(_ snapshot: SnapshotCase) throws {
        let document = try #require(
            DocumentBuilder.document(
                snapshot.kind, of: SmallPlan.plan(), for: snapshot.audience, style: snapshot.style))
        guard let text = Renderer.render(document, as: snapshot.format) else {
            #expect(Renderer.refusal(snapshot.kind, as: snapshot.format) != nil)
            return
        }
        try snapshot.compare(text)
    }
}

/// One rendered document and the file it is recorded in.
struct SnapshotCase: CustomTestStringConvertible, Sendable {
    let kind: DocumentKind
    let audience: Audience
    let style: DocumentStyle
    let format: OutputFormat

    init(_ kind: DocumentKind, _ audience: Audience, _ style: DocumentStyle, _ format: OutputFormat) {
        self.kind = kind
        self.audience = audience
        self.style = style
        self.format = format
    }

    var testDescription: String { name }

    private var name: String {
        let style = style == .standard ? "" : ".\(style.rawValue)"
        return "\(kind.rawValue).\(audience.rawValue)\(style).\(format == .terminal ? "txt" : format.rawValue)"
    }

    /// Compares with the recorded file. With RONDO_RECORD_SNAPSHOTS=1 it writes the file, and fails, so that a run
    /// that records is never taken for one that compares.
    func compare(_ text: String) throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Snapshots").appendingPathComponent(name)
        let text = format == .html ? withoutStyle(text) : text
        if ProcessInfo.processInfo.environment["RONDO_RECORD_SNAPSHOTS"] == "1" {
            try Data(text.utf8).write(to: file)
            Issue.record("recorded \(name)")
            return
        }
        let recorded = try String(decoding: Data(contentsOf: file), as: UTF8.self)
        #expect(text == recorded, "\(name) differs; RONDO_RECORD_SNAPSHOTS=1 records it anew")
    }

    /// The stylesheet is the same everywhere and would hide what differs.
    private func withoutStyle(_ html: String) -> String {
        guard let open = html.range(of: "<style>"), let close = html.range(of: "</style>") else { return html }
        return String(html[..<open.upperBound] + html[close.lowerBound...])
    }
}
