import RondoDiagnostics
import RondoModel

extension WorkshopCheck {
    /// No two pins want what can't both be.
    static let pinPairs = WorkshopCheck { checking in
        let pins = checking.workshop.pins
        for (index, pin) in pins.enumerated() {
            for other in pins[..<index] {
                guard let session = pin.session, other.session == session else { continue }
                let strands = checking.session(session)?.strands ?? 1
                guard let (key, why) = PinPair.clash(pin, other, strands: strands, in: checking) else { continue }
                let line = other.location.map { " of line \($0.line)" } ?? ""
                checking.error("pin.contradicts", "this pin and the one\(line) \(why)", at: pin.location, key: key)
            }
        }
    }
}

/// Two pins of one session.
private enum PinPair {
    /// The key at which they clash, and why, or nil.
    static func clash(
        _ a: Pin, _ b: Pin, strands: Int, in checking: WorkshopChecking
    ) -> (key: String, why: String)? {
        guard let first = a.activity, let second = b.activity else { return nil }
        if first == second {
            guard !(checking.activities[first]?.repeats ?? true) else { return nil }
            if let at = a.at, let other = b.at, at != other { return ("at", "put '\(first)' at two times") }
            if let length = a.length, let other = b.length, length != other {
                return ("length", "give '\(first)' two lengths")
            }
            if let space = a.space, let other = b.space, space != other {
                return ("space", "put '\(first)' into two spaces")
            }
            return nil
        }
        if let after = a.after, after == b.after, a.at == nil, b.at == nil, strands == 1 {
            return ("after", "both want to come right after '\(after)'")
        }
        guard let at = a.at, let other = b.at else { return nil }
        let span = TimeSpan(at, at + shortest(a, first, checking))
        let otherSpan = TimeSpan(other, other + shortest(b, second, checking))
        guard span.overlap(otherSpan) > 0 else { return nil }
        if strands == 1 { return ("at", "overlap, and nothing runs side by side in this session") }
        if let space = a.space, space == b.space { return ("space", "overlap in '\(space)'") }
        if at != other { return ("at", "overlap without starting together") }
        return nil
    }

    private static func shortest(_ pin: Pin, _ activity: String, _ checking: WorkshopChecking) -> Int {
        pin.length ?? checking.activities[activity]?.length.min ?? Clock.grid
    }
}
