import RondoModel

/// A fixed point.
enum FixedPointWish: WishKind {
    static let name = "fixed point"
    static func id(_ point: Int) -> WishID { WishID(name, "\(point)") }

    static func wishes(_ inputs: Inputs) -> [Wish] {
        inputs.workshop.fixed.enumerated().map { index, point in
            Wish(id(index), path: ["fixed", "\(index)"], says: point.says, session: point.session) {
                $0.workshop.fixed[index].session = ""
                $0.freePins(after: point.kind)
            }
        }
    }

    static func ways(outOf wish: Wish, _ inputs: Inputs) -> [WayOut] {
        guard let index = wish.position, inputs.workshop.fixed.indices.contains(index) else { return [] }
        let point = inputs.workshop.fixed[index]
        var ways: [WayOut] = []
        for minutes in Shift.steps {
            let price = Price.minutes + minutes / Clock.grid
            for (word, start) in [("later", point.at + minutes), ("earlier", point.at - minutes)] where start >= 0 {
                ways.append(
                    WayOut(
                        "fixed\(index) \(word)", price,
                        "\(point.subject) starts \(minutes) minutes \(word), at \(Clock.text(start))"
                    ) { $0.workshop.fixed[index].at = start })
            }
            if point.length - minutes >= max(5, point.length / 2) {
                ways.append(
                    WayOut(
                        "fixed\(index) shorter", price + 2, "\(point.subject) is \(minutes) minutes shorter"
                    ) { $0.workshop.fixed[index].length -= minutes })
            }
        }
        ways.append(
            WayOut("fixed\(index) drop", Price.giveUp + 10, "leave out \(point.subject) at \(Clock.text(point.at))") {
                $0.workshop.fixed[index].session = ""
            })
        return ways
    }
}

extension FixedPoint {
    /// What stands there, in a sentence.
    var subject: String { "the \(title.map { "\(kind.rawValue) '\($0)'" } ?? kind.rawValue)" }

    /// The point in a conflict.
    var says: String {
        "\(subject) stands from \(Clock.text(at)) to \(Clock.text(at + length))"
            + (session.map { " in session \($0)" } ?? "")
    }
}

extension Inputs {
    /// Pins that stand after a fixed point that is no longer there stand anywhere: nothing gets harder without it.
    fileprivate mutating func freePins(after kind: BlockKind) {
        for index in workshop.pins.indices where workshop.pins[index].after == kind.rawValue {
            let session = workshop.pins[index].session
            let isThere = workshop.fixed.contains { point in
                point.kind == kind && point.session != ""
                    && (point.session == nil || session.map { $0 == point.session } ?? true)
            }
            if !isThere { workshop.pins[index].after = nil }
        }
    }
}
