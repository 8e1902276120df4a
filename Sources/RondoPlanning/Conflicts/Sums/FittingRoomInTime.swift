import RondoEngine
import RondoModel

/// Sessions in which the spaces that have what people need hold fewer than need it: with one activity at a time all
/// are in one space, otherwise those who need the same are in as many spaces as there are activities side by side.
enum FittingRoomInTime: Sum {
    static func reasons(_ facts: Facts) -> [Reason] {
        let needed = facts.workshop.people.map { person in Set(facts.ground.needs(of: person).flatMap(\.need.space)) }
        return facts.sessions.flatMap { session -> [Reason] in
            var kinds: [Set<String>] = []
            for person in needed.indices where session.presence[person].length > 0 && !needed[person].isEmpty {
                if !kinds.contains(needed[person]) { kinds.append(needed[person]) }
            }
            if kinds.isEmpty { return [] }
            if session.strands == 1 { return [reason(session, needed, facts) { _ in true }].compactMap(\.self) }
            return kinds.compactMap { kind in reason(session, needed, facts) { needed[$0].isSuperset(of: kind) } }
        }
    }

    /// Where people of whom all need something in common, or all who are there, find no room that has it.
    private static func reason(
        _ session: SessionFacts, _ needed: [Set<String>], _ facts: Facts, among isMeant: (Int) -> Bool
    ) -> Reason? {
        let heads = facts.compilation.problem.people.map(\.heads)
        let spaces = facts.workshop.spaces.filter { session.session.spaces.contains($0.id) }
        var worst: (crowd: Int, room: Int, features: [String], people: [Int])?
        let minutes = session.minutes { minute in
            let people = session.present(at: minute).filter(isMeant)
            let asked = people.map { needed[$0] }
            let features =
                session.strands == 1
                ? asked.reduce(Set()) { $0.union($1) }
                : asked.dropFirst().reduce(asked.first ?? []) { $0.intersection($1) }
            let room = spaces.filter { features.isSubset(of: $0.features) }.map(\.capacity).sorted(by: >)
                .prefix(session.strands).reduce(0, +)
            let crowd = people.reduce(0) { $0 + heads[$1] }
            if crowd <= room || features.isEmpty { return true }
            if worst.map({ $0.crowd < crowd }) ?? true { worst = (crowd, room, features.sorted(), people) }
            return false
        }
        guard let worst, minutes < session.least else { return nil }
        let id = session.session.id
        let whole =
            session.strands == 1 ? "are in session \(id) at once" : "who need the same are in session \(id) at once"
        let bringing = worst.people.filter { heads[$0] > 1 || !needed[$0].isEmpty }
        return Reason(
            "space.fit", session: id,
            "\(worst.crowd) people \(whole), and the space for them with \(worst.features.joined(separator: " and ")) "
                + (worst.room > 0 ? "holds \(worst.room)" : "isn't there"),
            [SessionSpacesWish.id(id)] + spaces.map { CapacityWish.id($0.id) } + spaces.map { FeaturesWish.id($0.id) }
                + bringing.map { NeedsWish.id(facts.workshop.people[$0].id) })
    }
}
