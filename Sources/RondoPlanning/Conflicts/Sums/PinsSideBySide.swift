import RondoModel

/// Two pins that want different things at one time.
enum PinsSideBySide: Sum {
    static func reasons(_ facts: Facts) -> [Reason] {
        var reasons: [Reason] = []
        for (position, one) in facts.pinned.enumerated() {
            for two in facts.pinned.dropFirst(position + 1) where one.session == two.session {
                if let reason = clash(one, two, facts) { reasons.append(reason) }
            }
        }
        return reasons
    }

    private static func clash(_ one: PinnedBlock, _ two: PinnedBlock, _ facts: Facts) -> Reason? {
        guard let first = one.span, let second = two.span, first.overlap(second) > 0 else { return nil }
        let session = facts.sessions[one.session]
        let id = session.session.id
        let pins = [one.wish, two.wish]
        let names =
            "\(one.activity.id) at \(Clock.text(first.start)) and \(two.activity.id) at \(Clock.text(second.start))"
        if first.start != second.start {
            return Reason(
                "pin.kept", session: id, "\(names) overlap; what runs side by side starts and ends together", pins)
        }
        if let here = one.pin.length, let there = two.pin.length, here != there {
            return Reason(
                "pin.kept", session: id,
                "\(names) are pinned for different lengths, and what runs side by side is one block",
                pins)
        }
        if let person = one.pin.person, person == two.pin.person, one.activity.id != two.activity.id {
            return Reason("pin.kept", session: id, "\(person) is pinned in \(names), and can be in one of them", pins)
        }
        guard one.activity.id != two.activity.id else { return nil }
        if session.strands == 1 {
            return Reason(
                "pin.kept", session: id, "\(names) are pinned, and one activity runs at once in session \(id)",
                pins)
        }
        if let space = one.pin.space, space == two.pin.space {
            return Reason("space.fit", session: id, "\(names) are both pinned in \(space)", pins)
        }
        if Set(session.session.spaces).count == 1 {
            return Reason(
                "space.fit", session: id, "\(names) are pinned side by side, and session \(id) has one space",
                pins + [SessionSpacesWish.id(id)])
        }
        return stock(one, two, facts)
    }

    /// What both take together of something counted, however many people come to each.
    private static func stock(_ one: PinnedBlock, _ two: PinnedBlock, _ facts: Facts) -> Reason? {
        for stock in facts.workshop.materials {
            let needed = PinnedStock.least(of: stock.id, one.activity) + PinnedStock.least(of: stock.id, two.activity)
            if needed > stock.count {
                let id = facts.sessions[one.session].session.id
                return Reason(
                    "material.stock", session: id,
                    "\(one.activity.id) and \(two.activity.id) side by side take \(needed) of \(stock.id), and there are "
                        + "\(stock.count)", [one.wish, two.wish, StockWish.id(stock.id)])
            }
        }
        return nil
    }
}
