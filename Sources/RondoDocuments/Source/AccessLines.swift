import RondoModel

/// Sentences about adaptations and supports in one strand, for those who act on them.
struct AccessLines {
    let source: DocumentSource
    let block: PlannedBlock
    let strand: Strand

    /// An adaptation in use, in words, with the step where it matters.
    struct Change {
        /// What to do, and for whom where it is for some only.
        var lines: [String]
        /// 0-based index of the step; nil means from the start.
        var step: Int?
    }

    /// The adaptations in use, in the plan's order.
    func changes() -> [Change] {
        let steps = source.lookup.activity(strand.activity)?.steps.count ?? 0
        return strand.adaptations.compactMap { use in
            guard let adaptation = source.lookup.adaptation(use, in: strand.activity) else { return nil }
            var lines = [adaptation.title]
            if !adaptation.how.isEmpty { lines.append(adaptation.how) }
            if adaptation.scope == .everyone {
                lines.append(source.words.accessSheet.everyone)
            } else if !use.people.isEmpty {
                lines.append(source.words.runSheet.forPeople(["names": source.lookup.names(use.people)]))
            }
            let step = adaptation.atStep.map { $0 - 1 }.flatMap { (0..<steps).contains($0) ? $0 : nil }
            return Change(lines: lines, step: step)
        }
    }

    /// Who or what supports whom here, and when a team swaps.
    func supports() -> [[String]] {
        let words = source.words.runSheet
        return strand.supports.map { use in
            var title = source.lookup.supportTitle(use.support)
            if use.count > 1 { title += " × \(use.count)" }
            if let group = use.group { title += ", " + source.words.groupName(group).lowercased() }
            var lines = [
                use.people.isEmpty
                    ? title : words.supportFor(["title": title, "names": source.lookup.names(use.people)])
            ]
            let swaps = swapTimes(use)
            if !swaps.isEmpty {
                lines.append(words.swapAt(["times": swaps.map(Clock.text).joined(separator: ", ")]))
            }
            return lines
        }
    }

    /// When the two halves of a team change places, counted from the block's start; none where one works alone.
    func swapTimes(_ use: SupportUse) -> [Int] {
        guard let team = source.lookup.supportKind(use.support)?.team, use.count > 1, team.swap > 0 else { return [] }
        return Array(stride(from: block.span.start + team.swap, to: block.span.end, by: team.swap))
    }
}
