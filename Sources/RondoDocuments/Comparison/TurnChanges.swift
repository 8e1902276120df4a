import RondoModel

/// Turns given and taken.
enum TurnChanges {
    static func all(_ pairs: StrandPairs) -> [PlanChange] {
        var changes: [PlanChange] = []
        for pair in pairs.same + pairs.replaced {
            let isSame = pair.before.strand.activity == pair.after.strand.activity
            changes += compared(
                pair.before.strand.turns, pair.after.strand.turns, pairs, where: " in \(pairs.name(pair.after))",
                session: pair.after.session, time: pair.after.span.start, isSame: isSame)
        }
        for strand in pairs.new {
            changes += compared(
                [], strand.strand.turns, pairs, where: " in \(pairs.name(strand))", session: strand.session,
                time: strand.span.start, isSame: false)
        }
        for strand in pairs.gone {
            changes += compared(
                strand.strand.turns, [], pairs, where: " in \(pairs.name(strand, in: pairs.before))",
                session: strand.session, time: strand.span.start, isSame: false)
        }
        for session in pairs.after.sessions {
            let old = pairs.before.session(session.session)?.turns ?? []
            changes += compared(
                old, session.turns, pairs, where: " for the whole session" + pairs.after.place(session.session),
                session: session.session, time: nil, isSame: true)
        }
        for session in pairs.before.sessions where pairs.after.session(session.session) == nil {
            changes += compared(
                session.turns, [], pairs, where: " for the whole session" + pairs.before.place(session.session),
                session: session.session, time: nil, isSame: false)
        }
        return changes
    }

    /// Role by role, in the order in which they stand in the later turns: who has it now instead of whom.
    private static func compared(
        _ old: [Turn], _ new: [Turn], _ pairs: StrandPairs, where place: String, session: String, time: Int?,
        isSame: Bool
    ) -> [PlanChange] {
        var roles: [String] = []
        for turn in new + old where !roles.contains(turn.role) { roles.append(turn.role) }
        return roles.flatMap { role -> [PlanChange] in
            var lost = old.filter { $0.role == role }.compactMap(\.person)
            var given = new.filter { $0.role == role }.compactMap(\.person)
            for person in given {
                guard let kept = lost.firstIndex(of: person), let place = given.firstIndex(of: person) else { continue }
                lost.remove(at: kept)
                given.remove(at: place)
            }
            let empty = new.contains { $0.role == role && $0.person == nil }
            let title = small(pairs.after.lookup.roleTitle(role))
            var changes: [PlanChange] = []
            for (index, person) in given.enumerated() {
                let name = pairs.after.lookup.name(person)
                let other = lost.indices.contains(index) ? lost[index] : nil
                let instead = other.map { " instead of \(pairs.before.lookup.name($0))" } ?? ""
                changes.append(
                    PlanChange(
                        .turn, "\(name) has \(title)\(place)\(instead)", session: session, time: time,
                        people: [person] + (other.map { [$0] } ?? [])))
            }
            for person in lost.dropFirst(given.count) {
                let name = pairs.before.lookup.name(person)
                let end = empty && isSame ? "; nobody has it now" : ""
                changes.append(
                    PlanChange(
                        .turn, "\(name) no longer has \(title)\(place)\(end)", session: session, time: time,
                        people: [person]))
            }
            return changes
        }
    }

    /// A title in the middle of a sentence.
    private static func small(_ title: String) -> String {
        guard let second = title.dropFirst().first, second.isLowercase else { return title }
        return title.prefix(1).lowercased() + title.dropFirst()
    }
}
