/// Two people, whichever is named first.
struct PersonPair: Hashable, Sendable {
    /// Less than `second`.
    let first: String
    let second: String

    /// A pair; nil where both are the same person.
    init?(_ a: String, _ b: String) {
        guard a != b else { return nil }
        first = min(a, b)
        second = max(a, b)
    }

    /// Each pair of a list once, in the list's order.
    static func all(of people: [String]) -> [PersonPair] {
        var seen: Set<PersonPair> = []
        return people.indices.flatMap { later in
            people[..<later].compactMap { PersonPair($0, people[later]) }
        }.filter { seen.insert($0).inserted }
    }

    /// Each pair of several lists once, in their order.
    static func all(of lists: [[String]]) -> [PersonPair] {
        var seen: Set<PersonPair> = []
        return lists.flatMap { all(of: $0) }.filter { seen.insert($0).inserted }
    }

    var people: [String] { [first, second] }
}
