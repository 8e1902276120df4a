import RondoModel

/// What one session's access asks of those who are responsible for it.
struct AccessSheetSession {
    let source: DocumentSource
    let session: PlannedSession
    let offer: RoomOffer

    private var words: AccessSheetWords { source.words.accessSheet }

    /// To do before people come. What is done for the room names nobody; what is done for one person names them.
    func beforehand() -> [String] {
        guard let known = source.lookup.session(session.session) else { return [] }
        let people = Presence.people(in: known, of: source.workshop)
        var lines = offer.forNeeds
        lines += features(people) + supports() + free(people, known) + materials()
        for person in people {
            for stated in person.needs {
                guard let need = source.lookup.need(stated.need) else { continue }
                let name = source.lookup.name(person.id)
                if need.brings > 0 { lines.append(words.brings(["name": name, "n": String(need.brings)])) }
                if let text = stated.text, !text.isEmpty {
                    lines.append(words.stated(["name": name, "need": need.title, "text": text]))
                }
            }
        }
        return lines
    }

    /// Adaptations, supports and pauses in one block.
    func lines(in block: PlannedBlock) -> [String] {
        block.strands.flatMap { strand -> [String] in
            let access = AccessLines(source: source, block: block, strand: strand)
            let activity = source.lookup.activity(strand.activity)
            let parts = source.parts(strand, in: block)
            var lines = access.changes().map { change -> String in
                var sentences = change.lines
                if let index = change.step, let part = parts.first(where: { $0.step == index }) {
                    let title = activity?.steps[safe: index]?.title ?? ""
                    sentences.append(words.atStep(["step": title, "time": Clock.text(part.start)]))
                }
                return Sentences.joined(sentences)
            }
            lines += access.supports().map(Sentences.joined)
            lines += parts.filter { $0.step == nil }.map {
                source.words.shared.pauseAt(["time": Clock.text($0.start), "length": source.words.length($0.minutes)])
            }
            guard block.strands.count > 1 else { return lines }
            let title = source.lookup.activityTitle(strand.activity)
            return lines.map { source.words.shared.labelled(["name": title, "value": $0]) }
        }
    }

    /// Who needs a pause or a break when, and which of them the plan has.
    func breaks() -> Table {
        let shared = source.words.shared
        var rows: [[Table.Cell]] = []
        if let known = source.lookup.session(session.session) {
            for person in Presence.people(in: known, of: source.workshop) {
                for stated in person.needs {
                    guard let wish = wish(stated) else { continue }
                    rows.append([.text(source.lookup.name(person.id)), .text(wish), .text(answer(stated, person))])
                }
            }
        }
        return Table(
            words.breaksAbout,
            [.init("person", shared.person), .init("need", words.need), .init("plan", words.plan)], rows)
    }

    private func wish(_ stated: StatedNeed) -> String? {
        guard let need = source.lookup.need(stated.need) else { return nil }
        if need.means == .breakAt { return stated.minutes.map { words.breakAt(["time": Clock.text($0)]) } }
        guard let longest = need.takes == .duration ? stated.minutes ?? need.longestStretch : need.longestStretch
        else { return nil }
        return words.atLeastEvery(["length": source.words.length(longest)])
    }

    /// What the plan has for a wish: the break at its time or the activity that the person leaves for it; else all
    /// breaks and pauses.
    private func answer(_ stated: StatedNeed, _ person: Person) -> String {
        let rests = rests(for: person)
        if source.lookup.need(stated.need)?.means == .breakAt, let minutes = stated.minutes {
            let fitting = rests.first { $0.start <= minutes && minutes < $0.end }
            if let fitting { return source.words.span(fitting) }
            let strand = session.blocks.first { $0.span.start <= minutes && minutes < $0.span.end }?.strands
                .first { $0.people.contains(person.id) }
            guard let strand else { return words.noBreakFound }
            return words.leavesFor(["activity": source.lookup.activityTitle(strand.activity)])
        }
        return rests.isEmpty ? words.noBreakFound : rests.map(source.words.span).joined(separator: ", ")
    }

    /// Breaks for all, and pauses in what the person takes part in.
    private func rests(for person: Person) -> [TimeSpan] {
        session.blocks.flatMap { block -> [TimeSpan] in
            switch block.kind {
            case .break, .meal: return [block.span]
            case .arrival, .buffer: return []
            case .activity:
                guard let strand = block.strands.first(where: { $0.people.contains(person.id) }) else { return [] }
                return source.parts(strand, in: block).filter { $0.step == nil }.map {
                    TimeSpan($0.start, $0.start + $0.minutes)
                }
            }
        }
    }

    /// Features that needs ask of every space in which their people take part.
    private func features(_ people: [Person]) -> [String] {
        var wanted: [(feature: String, spaces: [String])] = []
        for person in people {
            let spaces = used(by: person.id)
            for feature in person.needs.flatMap({ source.lookup.need($0.need)?.space ?? [] }) {
                let index = wanted.firstIndex { $0.feature == feature } ?? wanted.count
                if index == wanted.count { wanted.append((feature, [])) }
                for space in spaces where !wanted[index].spaces.contains(space) { wanted[index].spaces.append(space) }
            }
        }
        return wanted.filter { !$0.spaces.isEmpty }.map { feature, spaces in
            let inOrder = (source.lookup.session(session.session)?.spaces ?? []).filter(spaces.contains)
            let names = inOrder.map(source.lookup.spaceTitle).joined(separator: source.words.shared.between)
            return words.feature(["feature": source.lookup.featureTitle(feature), "spaces": names])
        }
    }

    private func used(by person: String) -> [String] {
        var spaces: [String] = []
        for strand in session.blocks.flatMap(\.strands) where strand.people.contains(person) {
            if !spaces.contains(strand.space) { spaces.append(strand.space) }
        }
        return spaces
    }

    /// Supports at work, from when to when.
    private func supports() -> [String] {
        var uses: [(support: String, count: Int, span: TimeSpan)] = []
        for block in session.blocks {
            var here: [String: Int] = [:]
            for use in block.strands.flatMap(\.supports) {
                here[use.support, default: 0] += use.count
                let index = uses.firstIndex { $0.support == use.support } ?? uses.count
                if index == uses.count { uses.append((use.support, 0, block.span)) }
                uses[index].count = max(uses[index].count, here[use.support] ?? 0)
                uses[index].span.end = block.span.end
            }
        }
        return uses.map { use in
            let isPerson = source.lookup.supportKind(use.support)?.isPerson ?? true
            return (isPerson ? words.supportThere : words.supportReady)([
                "title": source.lookup.supportTitle(use.support), "count": String(use.count),
                "times": source.words.span(use.span),
            ])
        }
    }

    /// Spaces that stay free nearby, for whom, and when they are in use all the same.
    private func free(_ people: [Person], _ known: Session) -> [String] {
        var wishes: [(features: [String], people: [String])] = []
        for person in people {
            for stated in person.needs {
                let nearby = source.lookup.need(stated.need)?.nearby ?? []
                guard !nearby.isEmpty else { continue }
                let index = wishes.firstIndex { $0.features == nearby } ?? wishes.count
                if index == wishes.count { wishes.append((nearby, [])) }
                if !wishes[index].people.contains(person.id) { wishes[index].people.append(person.id) }
            }
        }
        return wishes.map { wish in
            let features = wish.features.map(source.lookup.featureTitle).joined(separator: ", ").lowercased()
            let names = source.lookup.names(wish.people)
            let spaces = known.spaces.filter { id in
                wish.features.allSatisfy { source.lookup.space(id)?.features.contains($0) == true }
            }
            let best = spaces.map { id in (id: id, busy: busy(id)) }.min { length($0.busy) < length($1.busy) }
            guard let best else { return words.noneFree(["features": features, "names": names]) }
            let space = source.lookup.spaceTitle(best.id)
            var sentences = [words.keepFree(["space": space, "features": features, "names": names])]
            if !best.busy.isEmpty {
                let times = best.busy.map(source.words.span).joined(separator: ", ")
                sentences.append(words.busy(["space": space, "times": times]))
            }
            return Sentences.joined(sentences)
        }
    }

    private func busy(_ space: String) -> [TimeSpan] {
        session.blocks.filter { $0.strands.contains { $0.space == space } }.map(\.span)
    }

    private func length(_ spans: [TimeSpan]) -> Int { spans.reduce(0) { $0 + $1.length } }

    /// What adaptations in use need beside what the activities need.
    private func materials() -> [String] {
        session.blocks.flatMap(\.strands).flatMap { strand -> [String] in
            var bare = strand
            bare.adaptations = []
            let without = MaterialUse.counts(of: bare, source.lookup)
            return MaterialUse.counts(of: strand, source.lookup).compactMap { material in
                let extra = material.count - (without.first { $0.id == material.id }?.count ?? 0)
                guard extra > 0 else { return nil }
                return words.bring([
                    "count": String(extra), "material": source.lookup.materialTitle(material.id),
                    "activity": source.lookup.activityTitle(strand.activity),
                ])
            }
        }
    }
}
