import RondoModel

/// Says which of the workshop's supports work where in one session.
///
/// Each place gets a team: as many of the kind as its vocabulary asks for in a block of that length, one otherwise.
/// A team stays with the people it served before, as long as it is free. Where there are too few, the first ones are
/// listed again, so that the plan shows the shortage and the check counts it.
struct SupportRota: Sendable {
    /// A place where a kind works, with the people whom it serves there.
    struct Place: Sendable {
        /// Strand of the block.
        var strand: Int
        /// Small group; nil for the whole strand.
        var group: Int?
        /// Indices of people.
        var people: [Int]
    }

    private let kind: SupportKind
    /// One entry for each worker: the position of its support in `supports`.
    private let workers: [Int]
    private let supports: [Support]
    /// Worker who last served a person.
    private var last: [Int: [Int]] = [:]

    /// The supports of a kind that attend a session.
    init(_ kind: SupportKind, _ workshop: Workshop, session: String) {
        self.kind = kind
        supports = workshop.supports.filter {
            $0.kind == kind.id && ($0.attends.isEmpty || $0.attends.contains(session)) && $0.people > 0
        }
        workers = supports.enumerated().flatMap { [Int](repeating: $0.offset, count: $0.element.people) }
    }

    /// Assigns teams to the places of one block: strand and use, place by place.
    mutating func assign(_ places: [Place], blockLength: Int, ids: [Person]) -> [(strand: Int, use: SupportUse)] {
        guard !workers.isEmpty else { return [] }
        let size = kind.team.map { blockLength > $0.beyond ? max(1, $0.people) : 1 } ?? 1
        let perTeam = max(1, kind.groupsAtOnce)
        var teams: [(members: [Int], places: Int)] = []
        var result: [(strand: Int, use: SupportUse)] = []
        for place in places {
            let team: [Int]
            if let open = teams.firstIndex(where: { $0.places < perTeam }) {
                teams[open].places += 1
                team = teams[open].members
            } else {
                team = choose(size, for: place, busy: Set(teams.flatMap(\.members)))
                teams.append((team, 1))
            }
            for person in place.people { last[person] = team }
            result += uses(team, size, place, ids)
        }
        return result
    }

    private func choose(_ size: Int, for place: Place, busy: Set<Int>) -> [Int] {
        let known = place.people.flatMap { last[$0] ?? [] }
        var team: [Int] = []
        for worker in known + Array(workers.indices)
        where team.count < size && !busy.contains(worker) && !team.contains(worker) {
            team.append(worker)
        }
        return team.isEmpty ? [0] : team.sorted()
    }

    private func uses(_ team: [Int], _ size: Int, _ place: Place, _ ids: [Person]) -> [(strand: Int, use: SupportUse)] {
        var counts = [Int](repeating: 0, count: supports.count)
        for worker in team { counts[workers[worker]] += 1 }
        // A team that is short of people is listed with as many as it should have.
        counts[workers[team[0]]] += max(0, size - team.count)
        return counts.indices.filter { counts[$0] > 0 }.map { index in
            var use = SupportUse()
            use.support = supports[index].id
            use.count = counts[index]
            use.group = place.group
            use.people = place.people.map { ids[$0].id }
            return (place.strand, use)
        }
    }
}
