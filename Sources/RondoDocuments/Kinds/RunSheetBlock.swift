import RondoModel

/// One block of a run sheet.
struct RunSheetBlock {
    let source: DocumentSource
    let session: PlannedSession
    let block: PlannedBlock
    let id: String

    /// The block under its heading; strands side by side are its parts.
    func section() -> Section {
        let when = [source.words.span(block.span), source.words.length(block.span.length)].joined(separator: " · ")
        var section = Section(id, source.title(block), when: when, look: block.kind == .activity ? .activity : .rest)
        if block.kind != .activity {
            section.elements = rest()
        } else if let strand = block.strands.first, block.strands.count == 1 {
            section.elements = elements(strand)
        } else {
            section.sections = block.strands.enumerated().map { index, strand in
                Section(
                    "\(id)-\(index + 1)", source.lookup.activityTitle(strand.activity), look: .activity,
                    elements(strand))
            }
        }
        return section
    }

    /// What a break is for, and who acts in it.
    private func rest() -> [Element] {
        var elements: [Element] = []
        if let about = source.words.blocks.about(block.kind) { elements.append(.paragraph(about)) }
        let acting = session.turns.filter { turn in
            switch source.lookup.roleKind(turn.role)?.acts {
            case .arrival: block.kind == .arrival
            case .breaks: block.kind == .break || block.kind == .meal
            case .throughout, nil: false
            }
        }
        let items = RoleLines(source: source, activity: nil, turns: acting).items()
        if !items.isEmpty { elements.append(.items(items, .bullet)) }
        return elements
    }

    private func elements(_ strand: Strand) -> [Element] {
        let words = source.words.runSheet
        let activity = source.lookup.activity(strand.activity)
        let roles = RoleLines(source: source, activity: strand.activity, turns: strand.turns)
        let access = AccessLines(source: source, block: block, strand: strand)
        let changes = access.changes()
        var elements: [Element] = [.facts(facts(strand, activity))]
        if !roles.items().isEmpty { elements.append(.items(roles.items(), .bullet)) }
        if let missing = roles.missing() { elements.append(.note(missing)) }
        if let says = source.says(activity) { elements.append(.note(Note(.say, words.say, [says]))) }
        if let note = RunSheetBlock.note(changes.filter { $0.step == nil }, words) { elements.append(.note(note)) }
        let supports = access.supports().map(Sentences.joined)
        if !supports.isEmpty { elements.append(.note(Note(.support, words.support, supports))) }
        let breaks = breaksAt(strand)
        if !breaks.isEmpty { elements.append(.note(Note(.hint, words.hint, breaks))) }
        if !strand.groups.isEmpty { elements.append(.items(groups(strand), .bullet)) }
        let steps = steps(strand, changes)
        if !steps.isEmpty { elements.append(.steps(steps)) }
        let late = late(strand)
        if !late.isEmpty { elements.append(.note(Note(.late, words.ifLate, late))) }
        return elements
    }

    /// What is done differently, one adaptation a line.
    private static func note(_ changes: [AccessLines.Change], _ words: RunSheetWords) -> Note? {
        guard !changes.isEmpty else { return nil }
        return Note(.change, words.differently, changes.map { Sentences.joined($0.lines) })
    }

    private func facts(_ strand: Strand, _ activity: Activity?) -> [Fact] {
        let words = source.words.runSheet
        var facts = [Fact(source.words.shared.place, source.lookup.spaceTitle(strand.space))]
        if let summary = activity?.summary, !summary.isEmpty { facts.append(Fact(words.aim, summary)) }
        let people = [source.words.people(strand.people.count), activity.map { form($0.format) }]
            .compactMap(\.self).joined(separator: ", ")
        // Who is where matters only where they could be elsewhere.
        facts.append(
            Fact(
                source.words.shared.who,
                block.strands.count > 1 && strand.groups.isEmpty
                    ? source.words.shared.labelled(["name": people, "value": source.lookup.names(strand.people)])
                    : people))
        let materials = MaterialUse.counts(of: strand, source.lookup)
        if !materials.isEmpty {
            facts.append(
                Fact(
                    words.putOut,
                    materials.map { "\($0.count) × \(source.lookup.materialTitle($0.id))" }.joined(separator: ", ")))
        }
        return facts
    }

    private func form(_ format: Format) -> String {
        let words = source.words.runSheet.formats
        return switch format {
        case .solo: words.solo
        case .pairs: words.pairs
        case .smallGroups: words.smallGroups
        case .plenary: words.plenary
        }
    }

    /// Names per group, with who holds which role in it.
    private func groups(_ strand: Strand) -> [Item] {
        strand.groups.enumerated().map { index, group in
            var text = source.lookup.names(group)
            let turns = strand.turns.filter { $0.group == index && $0.person != nil }
            let roles = turns.map {
                source.words.shared.labelled([
                    "name": source.lookup.roleTitle($0.role), "value": source.lookup.name($0.person ?? ""),
                ])
            }
            let learning = RoleLines(source: source, activity: strand.activity, turns: turns)
            var notes = roles
            for turn in turns { notes += learning.learning(turn.role).filter { !notes.contains($0) } }
            if !notes.isEmpty { text += ". " + notes.joined(separator: ". ") }
            return Item(text, label: source.words.groupName(index))
        }
    }

    private func steps(_ strand: Strand, _ changes: [AccessLines.Change]) -> [TimedStep] {
        guard let activity = source.lookup.activity(strand.activity) else { return [] }
        let words = source.words.runSheet
        return source.parts(strand, in: block).map { part in
            var step = TimedStep()
            step.start = Clock.text(part.start)
            step.minutes = part.minutes
            step.length = source.words.length(part.minutes)
            guard let index = part.step else {
                step.title = source.words.shared.pause
                step.how = words.pauseAbout
                step.isPause = true
                return step
            }
            step.title = activity.steps[index].title
            step.how = activity.steps[index].how
            step.ifLate =
                switch activity.steps[index].ifLate {
                case .keep: words.keepTag
                case .shorten: nil
                case .skip: words.skipTag
                }
            step.changes = RunSheetBlock.note(changes.filter { $0.step == index }, words).map { [$0] } ?? []
            return step
        }
    }

    /// What to cut first and what never to cut.
    private func late(_ strand: Strand) -> [String] {
        guard let activity = source.lookup.activity(strand.activity) else { return [] }
        let words = source.words.runSheet
        let parts = source.parts(strand, in: block)
        func titles(_ rule: Step.IfLate) -> String {
            activity.steps.indices.filter { activity.steps[$0].ifLate == rule }.map { index in
                let minutes = parts.first { $0.step == index }?.minutes ?? 0
                return "\(activity.steps[index].title) (\(source.words.length(minutes)))"
            }.joined(separator: ", ")
        }
        guard activity.steps.contains(where: { $0.ifLate != .keep }) else { return [] }
        var lines: [String] = []
        if !titles(.skip).isEmpty { lines.append(words.leaveOut(["steps": titles(.skip)])) }
        if !titles(.shorten).isEmpty { lines.append(words.shorten(["steps": titles(.shorten)])) }
        if !titles(.keep).isEmpty { lines.append(words.neverCut(["steps": titles(.keep)])) }
        return lines
    }

    /// Who goes for a break at a set time in this block.
    private func breaksAt(_ strand: Strand) -> [String] {
        strand.people.flatMap { id in
            (source.lookup.person(id)?.needs ?? []).compactMap { stated -> String? in
                guard source.lookup.need(stated.need)?.means == .breakAt, let minutes = stated.minutes,
                    minutes >= block.span.start, minutes < block.span.end
                else { return nil }
                return source.words.runSheet.takesBreakAt([
                    "name": source.lookup.name(id), "time": Clock.text(minutes),
                ])
            }
        }
    }
}
