import RondoDiagnostics
import RondoModel
import RondoYAML

extension Collection {
    /// Leaves out what files say about activities that plugins don't bring just now, and warns of each.
    ///
    /// Whatever a plugin does, the plan is made: wishes and pins about its activities can't hold it up. Words that
    /// people or spaces rest on are not left out, since a plan without them would be another.
    mutating func leaveOut(wordsOf plugins: Set<String>, knowing library: Library) -> [Finding] {
        let known = Set(library.activities.map(\.id))
        func isAbsent(_ word: String) -> Bool {
            guard let parts = Identifier.parts(of: word) else { return false }
            return plugins.contains(parts.plugin) && !known.contains(word)
        }
        var findings: [Finding] = []
        for index in readings.indices {
            for mention in readings[index].leaveOut(where: { kind, word in
                (kind == .activity || kind == .fixedKindOrActivity) && isAbsent(word)
            }) {
                let parts = Identifier.parts(of: mention.word)
                findings.append(
                    readings[index].source.finding(
                        .warning, "plugin.word",
                        "plugin '\(parts?.plugin ?? "")' brings no '\(Reading.clipped(parts?.word ?? ""))' now, so this "
                            + "is left out", at: mention.mark,
                        remedy: Identifier.nearest(to: mention.word, in: library.activities.map(\.id))))
            }
        }
        for index in workshops.indices {
            workshops[index].workshop.like.removeAll { isAbsent($0.id) }
            workshops[index].workshop.avoid.removeAll { isAbsent($0.id) }
            workshops[index].workshop.pins.removeAll { pin in
                [pin.activity, pin.after].contains { $0.map(isAbsent) ?? false }
            }
        }
        return findings
    }
}
