import RondoModel

/// People with the same set of needs, and what lifts their barriers beside adaptations.
struct AccessProfile: Sendable {
    /// Ids of needs, in the order of the vocabulary; words that it lacks come last.
    var needs: [String] = []
    /// Demands that are barriers.
    var barriers: UInt64 = 0
    /// By kind of support: the barriers that it lifts for these people.
    var supportLifts: [UInt64] = []
    /// By class of spaces: the barriers that their features lift for these people.
    var featureLifts: [UInt64] = []
    /// How many people have it.
    var people = 0
}

/// Classes of people, spaces and sessions that make no difference to who can take part where.
///
/// Tables over classes stay small: a thousand people have some dozen sets of needs, and forty spaces few sets of
/// features that lift anything.
struct AccessClasses: Sendable {
    /// Demands that are a barrier for somebody, as bits.
    private(set) var demands = Bits(limit: 64)
    /// Profile 0 has no needs.
    private(set) var profiles: [AccessProfile] = [AccessProfile()]
    /// `[person]`: index in `profiles`.
    private(set) var profileOf: [Int] = []
    /// Positions in the vocabulary of the kinds of support that are there and that somebody can use; at most 16.
    private(set) var kinds: [Int] = []
    /// Kinds that found no place among the 16.
    private(set) var kindsLeftOut: [Int] = []
    /// By class of sessions and kind: how many of its people are there.
    private(set) var supportPeople: [[Int]] = []
    /// `[session]`: index in `supportPeople`.
    private(set) var supportClassOf: [Int] = []
    /// Number of classes of spaces.
    private(set) var featureClassCount = 1
    /// `[space]`: its class.
    private(set) var featureClassOf: [Int] = []

    /// Most kinds of support that the engine takes.
    static let kindLimit = 16

    /// Finds the classes of a workshop.
    init(_ inputs: Inputs, _ lookup: Lookup) {
        classifyPeople(inputs, lookup)
        classifySessions(inputs, lookup)
        classifySpaces(inputs)
    }

    private mutating func classifyPeople(_ inputs: Inputs, _ lookup: Lookup) {
        var found: [[String]: Int] = [[]: 0]
        for person in inputs.workshop.people {
            let needs = Set(person.needs.map(\.need)).sorted {
                (lookup.needs[$0] ?? Int.max, $0) < (lookup.needs[$1] ?? Int.max, $1)
            }
            let index = found[needs] ?? profiles.count
            if index == profiles.count {
                found[needs] = index
                profiles.append(AccessProfile(needs: needs))
            }
            profiles[index].people += 1
            profileOf.append(index)
        }
        for index in profiles.indices {
            let barriers = profiles[index].needs.compactMap { lookup.needs[$0] }
                .flatMap { inputs.vocabulary.needs[$0].barriers }
            barriers.forEach { demands.add($0) }
            profiles[index].barriers = demands.set(barriers)
        }
    }

    private mutating func classifySessions(_ inputs: Inputs, _ lookup: Lookup) {
        let present = Set(inputs.workshop.supports.map(\.kind))
        let needs = profiles.map { $0.needs.compactMap { lookup.needs[$0].map { inputs.vocabulary.needs[$0] } } }
        let usable = Set(needs.joined().flatMap(\.liftedBy))
        for (index, kind) in inputs.vocabulary.supports.enumerated()
        where present.contains(kind.id) && usable.contains(kind.id) {
            if kinds.count < Self.kindLimit { kinds.append(index) } else { kindsLeftOut.append(index) }
        }
        for index in profiles.indices {
            profiles[index].supportLifts = kinds.map { position in
                let kind = inputs.vocabulary.supports[position]
                let lifted = needs[index].filter { $0.liftedBy.contains(kind.id) }.flatMap(\.barriers)
                return demands.set(lifted) & demands.set(kind.lifts)
            }
        }
        var found: [[Int]: Int] = [:]
        for session in inputs.workshop.sessions {
            let there = kinds.map { position in
                inputs.workshop.supports.filter {
                    $0.kind == inputs.vocabulary.supports[position].id
                        && ($0.attends.isEmpty || $0.attends.contains(session.id))
                }.reduce(0) { $0 + $1.people }
            }
            let index = found[there] ?? supportPeople.count
            if index == supportPeople.count {
                found[there] = index
                supportPeople.append(there)
            }
            supportClassOf.append(index)
        }
    }

    private mutating func classifySpaces(_ inputs: Inputs) {
        let lifting = inputs.vocabulary.features.filter { !$0.onlyFor.isEmpty && demands.set($0.lifts) != 0 }
        var found: [[UInt64]: Int] = [:]
        for space in inputs.workshop.spaces {
            let features = lifting.filter { space.features.contains($0.id) }
            let lifts = profiles.map { profile in
                features.filter { $0.onlyFor.contains { profile.needs.contains($0) } }
                    .reduce(UInt64(0)) { $0 | demands.set($1.lifts) } & profile.barriers
            }
            let index = found[lifts] ?? found.count
            if index == found.count {
                found[lifts] = index
                for profile in profiles.indices { profiles[profile].featureLifts.append(lifts[profile]) }
            }
            featureClassOf.append(index)
        }
        featureClassCount = max(1, found.count)
        if found.isEmpty {
            for profile in profiles.indices { profiles[profile].featureLifts = [0] }
        }
    }

    /// Kinds of support that are there in a class of sessions, as bits.
    func kindsPresent(_ supportClass: Int) -> UInt16 {
        supportPeople[supportClass].enumerated().reduce(0) { $1.element > 0 ? $0 | (1 << UInt16($1.offset)) : $0 }
    }
}
