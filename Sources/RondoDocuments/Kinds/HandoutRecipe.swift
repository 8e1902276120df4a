import RondoModel

/// What participants get beforehand: what happens, breaks, what will be in the room, where is quiet, whom to ask.
enum HandoutRecipe: DocumentRecipe {
    static let kind = DocumentKind.handout
    static let audiences: [Audience] = [.facilitators, .participants, .public]
    static let reason = "it is for everyone"

    static func title(_ words: Phrases) -> String { words.handout.title }

    static func write(_ document: inout Document, from source: DocumentSource) {
        let words = source.words.handout
        document.introduction = source.workshop.purpose.isEmpty ? nil : source.workshop.purpose
        for (index, session) in source.plan.sessions.enumerated() {
            var section = Section(
                session.session, source.lookup.sessionTitle(session.session), when: source.when(session),
                [.schedule(source.schedule(session, .full))])
            section.startsPage = index > 0
            section.sections = parts(of: session, source.offers[index], source)
            document.sections.append(section)
        }
        document.sections.append(choice(source))
        document.sections.append(contact(source))
        document.records = source.scheduleRecords(words.title, .full)
    }

    /// What the session's room offers.
    private static func parts(of session: PlannedSession, _ offer: RoomOffer, _ source: DocumentSource) -> [Section] {
        let words = source.words.handout
        var sections: [Section] = []
        func add(_ id: String, _ heading: String, _ elements: [Element]) {
            sections.append(Section("\(session.session)-\(id)", heading, elements))
        }
        if !offer.inTheRoom.isEmpty {
            add("room", words.inTheRoom, [.items(offer.inTheRoom.map { Item($0) }, .bullet)])
        }
        if !offer.otherWays.isEmpty {
            add(
                "ways", words.otherWays,
                [.paragraph(words.otherWaysAbout), .items(offer.otherWays.map { Item($0) }, .bullet)])
        }
        if !offer.spaces.isEmpty {
            add("spaces", words.spaces, [.items(offer.spaces.map { Item($0.value, label: $0.label) }, .bullet)])
        }
        add("quiet", words.quiet, [.paragraph(quiet(offer, source))])
        let leaders = source.leaders(session)
        if !leaders.isEmpty {
            add("leaders", words.leaders, [.items(leaders.map { Item(source.lookup.name($0)) }, .bullet)])
        }
        return sections
    }

    private static func quiet(_ offer: RoomOffer, _ source: DocumentSource) -> String {
        let words = source.words.handout
        guard let quiet = offer.quiet else { return words.noQuiet }
        let space = source.lookup.spaceTitle(quiet.space)
        if quiet.busy.isEmpty { return words.quietAlways(["space": space]) }
        let times = quiet.busy.map(source.words.span).joined(separator: source.words.shared.between)
        return words.quietExcept(["space": space, "times": times])
    }

    /// That anyone may sit out anything, and where to.
    private static func choice(_ source: DocumentSource) -> Section {
        let words = source.words.handout
        var lines = Array(words.sitOut.dropFirst())
        var spaces: [String] = []
        for quiet in source.offers.compactMap(\.quiet) where !spaces.contains(quiet.space) {
            spaces.append(quiet.space)
        }
        if !spaces.isEmpty {
            let names = spaces.map(source.lookup.spaceTitle).joined(separator: source.words.shared.between)
            lines.append(words.sitOutWhere(["space": names]))
        }
        if source.offers.contains(where: \.isOnline) { lines += words.sitOutOnline }
        return Section(
            "you-decide", words.youDecide, [.note(Note(.hint, words.sitOut.first ?? "", lines + words.changes))])
    }

    private static func contact(_ source: DocumentSource) -> Section {
        let words = source.words.handout
        let workshop = source.workshop
        let fallback = source.audience == .public ? words.noContactPublic : words.noContact
        var elements: [Element] = [.paragraph(workshop.practical.contact ?? fallback)]
        var facts: [Fact] = []
        if let decides = workshop.decides { facts.append(Fact(words.decides, decides)) }
        if let payment = workshop.practical.payment { facts.append(Fact(words.payment, payment)) }
        if let expenses = workshop.practical.expenses { facts.append(Fact(words.expenses, expenses)) }
        if !facts.isEmpty { elements.append(.facts(facts)) }
        elements.append(.paragraph(source.words.timetable.zone(["zone": workshop.timezone])))
        return Section("who-to-ask", words.contact, elements)
    }
}
