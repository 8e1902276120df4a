/// Pins of one session that nothing can hold.
enum PinsBound: KindBound {
    static let kind = RuleKind.pins

    static func units(_ ground: BoundGround) -> Int {
        ground.problem.pins.filter { $0.session >= 0 && !ground.canHold($0, in: $0.session) }.count
    }
}

/// Pins of any session that none can hold.
enum OpenPinsBound: KindBound {
    static let kind = RuleKind.openPins

    static func units(_ ground: BoundGround) -> Int {
        ground.problem.pins.filter { pin in
            pin.session < 0 && !ground.problem.sessions.indices.contains { ground.canHold(pin, in: $0) }
        }.count
    }
}

extension BoundGround {
    /// False where no solution can hold a pin in a session.
    func canHold(_ pin: PinFrame, in session: Int) -> Bool {
        if pin.person >= 0 {
            if !index.present[session].contains(pin.person) { return false }
            if pin.role >= 0, problem.people[pin.person].yesTo & (1 << pin.role) == 0 { return false }
        }
        guard pin.isAboutStrand else { return true }
        guard canAct(session), pin.activity < 0 || !index.optionsOf[pin.activity].isEmpty else { return false }
        if pin.space >= 0,
            !problem.sessions[session].spaces.contains(where: { problem.sessionSpaces[$0] == pin.space })
        {
            return false
        }
        return hasRoom(for: pin, in: session)
    }

    /// True where some stretch between fixed points has room for the pin's block.
    private func hasRoom(for pin: PinFrame, in session: Int) -> Bool {
        if problem.frozen != nil { return true }
        let length = max(5, pin.length)
        if pin.length >= 0, pin.length % 5 != 0 || pin.length == 0 { return false }
        return openSpans(session).contains { span in
            if pin.start < 0 { return span.upperBound - span.lowerBound >= length }
            return pin.start >= span.lowerBound && pin.start + length <= span.upperBound
                && (pin.start - span.lowerBound) % 5 == 0
        }
    }

    /// The minutes between fixed points, in order of time.
    func openSpans(_ session: Int) -> [Range<Int>] {
        var spans: [Range<Int>] = []
        var minute = problem.sessions[session].start
        for i in problem.sessions[session].fixedPoints {
            let point = problem.fixedPoints[i]
            if point.start > minute { spans.append(minute..<point.start) }
            minute = max(minute, point.start + point.length)
        }
        if minute < problem.sessions[session].end { spans.append(minute..<problem.sessions[session].end) }
        return spans
    }
}
