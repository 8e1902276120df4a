import RondoModel

/// A pin.
enum PinWish: WishKind {
    static let name = "pin"
    static func id(_ pin: Int) -> WishID { WishID(name, "\(pin)") }

    static func wishes(_ inputs: Inputs) -> [Wish] {
        inputs.workshop.pins.enumerated().map { index, pin in
            Wish(id(index), path: ["pins", "\(index)"], says: pin.says, session: pin.session) {
                $0.workshop.pins[index] = Pin()
            }
        }
    }

    static func ways(outOf wish: Wish, _ inputs: Inputs) -> [WayOut] {
        guard let index = wish.position, inputs.workshop.pins.indices.contains(index) else { return [] }
        let pin = inputs.workshop.pins[index]
        var ways = [
            WayOut("pin\(index) drop", Price.giveUp, "drop the pin (\(pin.words))") { $0.workshop.pins[index] = Pin() }
        ]
        // Who is pinned for the same activity at the same time belongs to it: one alone moves nowhere.
        let isShared = inputs.workshop.pins.enumerated().contains {
            $0.offset != index && pin.activity != nil && $0.element.activity == pin.activity && $0.element.at == pin.at
        }
        if let at = pin.at, !isShared {
            for minutes in Shift.steps {
                for (word, start) in [("later", at + minutes), ("earlier", at - minutes)] where start >= 0 {
                    ways.append(
                        WayOut(
                            "pin\(index) \(word)", Price.minutes + minutes / Clock.grid,
                            "\(pin.subject) starts \(minutes) minutes \(word), at \(Clock.text(start))"
                        ) { $0.workshop.pins[index].at = start })
                }
            }
        }
        if let position = inputs.workshop.sessions.firstIndex(where: { $0.id == pin.session }) {
            let session = inputs.workshop.sessions[position]
            if session.spaces.count > session.strands {
                let count = session.strands + 1
                ways.append(
                    WayOut(
                        "\(session.id) strands", Price.frame,
                        "let \(count) activities run side by side in session \(session.id)"
                    ) { $0.workshop.sessions[position].strands = count })
            }
        }
        if let length = pin.length {
            for minutes in Shift.steps {
                for (word, now) in [("longer", length + minutes), ("shorter", length - minutes)] where now > 0 {
                    ways.append(
                        WayOut(
                            "pin\(index) \(word)", Price.minutes + 1 + minutes / Clock.grid,
                            "\(pin.subject) is \(minutes) minutes \(word), \(Clock.duration(now)) in all"
                        ) { $0.workshop.pins[index].length = now })
                }
            }
        }
        return ways
    }
}

/// By how much times are moved to see whether that helps.
enum Shift {
    /// Minutes, smallest first.
    static let steps = [5, 10, 15, 20, 25, 30, 40, 50, 60, 75, 90, 120]
}

extension Pin {
    /// What the pin is about, at the start of a sentence.
    var subject: String { activity ?? person.map { "\($0)'s turn" } ?? "what is pinned" }

    /// What the pin states.
    var words: String {
        let parts: [String?] = [
            person.map { $0 + (role.map { " as \($0)" } ?? " takes part") }, activity,
            session.map { "in session \($0)" }, at.map { "at \(Clock.text($0))" }, after.map { "after \($0)" },
            length.map { "for \(Clock.duration($0))" }, space.map { "in \($0)" },
        ]
        return parts.compactMap(\.self).joined(separator: " ")
    }

    /// The pin in a conflict.
    var says: String { "pinned: \(words)" }
}
