import RondoDocuments
import RondoRendering

/// The documents that are written beside a plan: for each audience what it may have, as what people use it for.
enum DocumentSet {
    /// One file of the set.
    struct Entry: Sendable, Equatable {
        let kind: DocumentKind
        let audience: Audience
        let format: OutputFormat
        let style: DocumentStyle

        /// True where only the format differs.
        func isSameDocument(_ other: Entry) -> Bool {
            kind == other.kind && audience == other.audience && style == other.style
        }

        /// Its path in the plan's folder: `participants/handout-large-print.html`.
        var path: String {
            let suffix = style == .standard ? "" : "-" + style.rawValue
            return "\(audience.rawValue)/\(kind.rawValue)\(suffix).\(format.rawValue)"
        }
    }

    /// All files, in the order of audiences, kinds, styles and formats.
    static let entries: [Entry] = Audience.allCases.flatMap { audience in
        DocumentKind.allCases.filter { DocumentBuilder.allowed($0, audience) }.flatMap { kind in
            looks(kind).map { Entry(kind: kind, audience: audience, format: $0.format, style: $0.style) }
        }
    }

    /// HTML and Markdown for all, large print on paper, tables for what is a table, a calendar for what has times.
    private static func looks(_ kind: DocumentKind) -> [(format: OutputFormat, style: DocumentStyle)] {
        var looks: [(OutputFormat, DocumentStyle)] = [(.html, .standard), (.md, .standard)]
        switch kind {
        case .timetable: looks += [(.ics, .standard), (.csv, .standard), (.json, .standard)]
        case .materials, .groups, .turns: looks += [(.csv, .standard), (.json, .standard)]
        case .runSheet, .accessSheet: looks += [(.json, .standard)]
        case .handout: looks += [(.html, .easyRead), (.md, .easyRead)]
        case .roleCards: break
        }
        looks.append((.html, .largePrint))
        return looks.filter { Renderer.refusal(kind, as: $0.0) == nil }
    }
}
