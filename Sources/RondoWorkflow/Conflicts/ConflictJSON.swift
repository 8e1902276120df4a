import RondoDiagnostics
import RondoPlanning
import RondoRendering

/// Conflicts for programs, and the studio to come. Sensitive.
enum ConflictJSON {
    /// An object with `holds`, `conflicts` and `cut-short`; docs/conflicts.md has the keys.
    static func value(_ told: ToldConflicts) -> JSONValue {
        let conflicts = zip(told.conflicts, told.places).map { conflict, places -> JSONValue in
            let lines = zip(conflict.lines, places).map { line, place -> JSONValue in
                .object([
                    ("kind", .text(line.kind)), ("path", .array(line.path.map { .text($0) })),
                    ("file", place.map { .text($0.file) } ?? .null), ("line", place.map { .number($0.line) } ?? .null),
                    ("says", .text(line.says)), ("confirmed", .bool(line.isConfirmed)),
                ])
            }
            let ways = conflict.ways.map { way -> JSONValue in
                .object([("says", .text(way.sentence)), ("cost", .number(way.cost))])
            }
            return .object([
                ("constraint", .text(conflict.constraint)), ("session", conflict.session.map { .text($0) } ?? .null),
                ("certainty", .text(conflict.certainty.rawValue)), ("reason", .text(conflict.sentence)),
                ("lines", .array(lines)), ("ways", .array(ways)),
            ])
        }
        return .object([
            ("holds", .bool(told.holds)), ("conflicts", .array(conflicts)), ("cut-short", .bool(told.wasCutShort)),
        ])
    }
}
