import RondoDiagnostics
import RondoModel
import RondoYAML

extension Collection {
    /// Says of each activity that isn't known well enough what a person must add.
    ///
    /// - Parameter isPlanning: true where it is only said that the activity isn't planned.
    func unknownFindings(isPlanning: Bool) -> [Finding] {
        activityFiles.flatMap { read in
            UnknownKeys.findings(for: read.activity, isPlanning: isPlanning) { severity, unknown, message, remedy in
                let mark = unknown.location.map { Mark(line: $0.line, column: $0.column) }
                return read.source.finding(
                    severity, "activity.unknown", message, at: mark ?? read.root.mark, remedy: remedy)
            }
        }
    }

    /// Leaves out wishes for activities that can't be planned yet; pins on them are errors, since a person fixed them.
    mutating func leaveOut(unplanned: [Activity]) -> [Finding] {
        var missing: [String: String] = [:]
        for activity in unplanned { missing[activity.id] = activity.missing.map(\.key).joined(separator: ", ") }
        var findings: [Finding] = []
        for index in workshops.indices {
            let source = workshops[index].reading.source
            func note(_ severity: Finding.Severity, _ id: String, _ place: SourceLocation?, _ then: String) {
                let mark = place.map { Mark(line: $0.line, column: $0.column) } ?? workshops[index].root.mark
                findings.append(
                    source.finding(
                        severity, "activity.unplanned",
                        "'\(id)' can't be planned before its \(missing[id] ?? "keys") is known\(then)", at: mark,
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
