import RondoDiagnostics
import RondoModel
import RondoYAML

extension Collection {
    /// Says of each activity that isn't known well enough what a person must add.
    var unknownFindings: [Finding] {
        activityFiles.flatMap { read in
            UnknownKeys.toAdd(to: read.activity) { severity, unknown, message, remedy in
                read.source.finding(
                    severity, "activity.unknown", message, at: mark(unknown, in: read.root), remedy: remedy)
            }
        }
    }

    /// Warns of each activity that isn't planned, since too little is known of it.
    var unplannedFindings: [Finding] {
        activityFiles.compactMap { read in
            UnknownKeys.unplanned(read.activity).map { message, key in
                read.source.finding(
                    .warning, "activity.unknown", message, at: mark(key, in: read.root),
                    remedy: "'rondo lint' says what to add")
            }
        }
    }

    private func mark(_ unknown: UnknownKey, in root: Node) -> Mark {
        unknown.location.map { Mark(line: $0.line, column: $0.column) } ?? root.mark
    }

    /// Leaves out wishes for activities that can't be planned yet; pins on them are errors, since a person fixed them.
    mutating func leaveOut(unplanned: [Activity]) -> [Finding] {
        var missing: [String: String] = [:]
        for activity in unplanned { missing[activity.id] = UnknownKeys.missing(activity, "is", "are") }
        var findings: [Finding] = []
        for index in workshops.indices {
            let source = workshops[index].reading.source
            func note(_ severity: Finding.Severity, _ id: String, _ place: SourceLocation?, _ then: String) {
                let mark = place.map { Mark(line: $0.line, column: $0.column) } ?? workshops[index].root.mark
                findings.append(
                    source.finding(
                        severity, "activity.unplanned",
                        "'\(id)' can't be planned before \(missing[id] ?? "more is") known\(then)", at: mark,
                        remedy: "add it to the activity's file"))
            }
            for like in workshops[index].workshop.like where missing[like.id] != nil {
                note(.warning, like.id, like.location, ", so this wish is left out")
            }
            for pin in workshops[index].workshop.pins {
                for id in [pin.activity, pin.after].compactMap({ $0 }) where missing[id] != nil {
                    note(.error, id, pin.location, "")
                }
            }
            workshops[index].workshop.like.removeAll { missing[$0.id] != nil }
            workshops[index].workshop.avoid.removeAll { missing[$0.id] != nil }
        }
        return findings
    }
}
