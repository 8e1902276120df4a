/// What is known beforehand about pairs of people: their flags, and whether they have met before.
///
/// Each lane has its own, so that two threads don't count on one counter of owners; nothing is written after it is
/// made, which is what makes the unchecked conformance sound.
final class PairNotes: @unchecked Sendable {
    /// They have met before; a bit beside those of `PairFlag`.
    static let met: UInt8 = 128
    private let table: PairTable<UInt8>
    /// True where it matters which two people meet.
    let tellsPeopleApart: Bool
    /// True where somebody stays with somebody.
    let hasTogether: Bool
    /// Pairs that have not met before.
    let unmet: Int
    /// `[person]`: the lowest of those who stay together, directly or through others; -1 for whoever stays with nobody.
    let company: [Int]

    init(_ problem: Problem, asSquare: Bool? = nil) {
        let people = problem.people.count
        var table = PairTable<UInt8>(people: people, nothing: 0, asSquare: asSquare)
        var known = 0
        var all: UInt8 = 0
        var company = [Int](repeating: -1, count: people)
        for low in 0..<people {
            for pair in (low * people + low)..<(low * people + people) {
                let hasMet = problem.pastMeetings[pair] > 0
                let note = problem.pairFlags[pair] | (hasMet ? PairNotes.met : 0)
                if note == 0 { continue }
                all |= note
                if hasMet { known += 1 }
                table[pair] = note
                if note & PairFlag.together != 0 { PairNotes.join(low, pair - low * people, in: &company) }
            }
        }
        self.table = table
        tellsPeopleApart = all != 0
        hasTogether = all & PairFlag.together != 0
        unmet = people * (people - 1) / 2 - known
        self.company = company
    }

    private static func join(_ a: Int, _ b: Int, in company: inout [Int]) {
        let (one, other) = (company[a] < 0 ? a : company[a], company[b] < 0 ? b : company[b])
        let lowest = min(one, other)
        (company[a], company[b]) = (lowest, lowest)
        for i in company.indices where company[i] == one || company[i] == other { company[i] = lowest }
    }

    /// `PairFlag` bits and `met`, by the pair's index with the lower person first.
    @inline(__always)
    subscript(pair: Int) -> UInt8 { table[pair] }

    /// All pairs that have something, in no order that means anything.
    func forEach(_ body: (Int, UInt8) -> Void) { table.forEach(body) }
}
