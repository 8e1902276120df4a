import RondoModel

/// Breaks, meals, arrivals and buffers.
enum RestChanges {
    static func all(_ before: ComparedPlan, _ after: ComparedPlan) -> [PlanChange] {
        after.sessions.flatMap { session -> [PlanChange] in
            guard let old = before.session(session.session) else { return [] }
            var left = old.blocks.filter { $0.strands.isEmpty && $0.kind != .activity }
            var new = session.blocks.filter { $0.strands.isEmpty && $0.kind != .activity }
            var pairs: [(PlannedBlock, PlannedBlock)] = []
            // Those that stand at the same time first, then the nearest of the same kind and title.
            for nearest in [0, 20, 24 * 60] {
                new.removeAll { block in
                    let match = left.indices.filter { left[$0].kind == block.kind && left[$0].title == block.title }
                        .min { a, b in
                            (abs(left[a].span.start - block.span.start), a)
                                < (abs(left[b].span.start - block.span.start), b)
                        }
                    guard let match, abs(left[match].span.start - block.span.start) <= nearest else { return false }
                    pairs.append((left.remove(at: match), block))
                    return true
                }
            }
            return pairs.compactMap { moved($0, $1, session.session, after) }
                + left.map { gone($0, session.session, before) } + new.map { added($0, session.session, after) }
        }
    }

    private static func moved(
        _ old: PlannedBlock, _ new: PlannedBlock, _ session: String, _ after: ComparedPlan
    ) -> PlanChange? {
        var parts: [String] = []
        if old.span.start != new.span.start {
            parts.append("is at \(Clock.text(new.span.start)) instead of \(Clock.text(old.span.start))")
        }
        if old.span.length != new.span.length {
            parts.append("lasts \(new.span.length) minutes instead of \(old.span.length)")
        }
        guard !parts.isEmpty else { return nil }
        let time = old.span.start == new.span.start ? " at \(Clock.text(new.span.start))" : ""
        return change(
            "\(after.rest(new))\(time) \(parts.joined(separator: " and "))" + after.aside(session), new, session)
    }

    private static func gone(_ block: PlannedBlock, _ session: String, _ before: ComparedPlan) -> PlanChange {
        change(
            "\(before.rest(block)) at \(Clock.text(block.span.start))\(before.place(session)) is no longer there",
            block,
            session)
    }

    private static func added(_ block: PlannedBlock, _ session: String, _ after: ComparedPlan) -> PlanChange {
        change(
            "\(after.rest(block)) at \(Clock.text(block.span.start))\(after.place(session)) is new, for "
                + "\(block.span.length) minutes", block, session)
    }

    private static func change(_ text: String, _ block: PlannedBlock, _ session: String) -> PlanChange {
        PlanChange(
            .rest, text.prefix(1).uppercased() + text.dropFirst(), session: session, time: block.span.start)
    }
}
