import Testing

@testable import RondoEngine

@Suite("Eight tables of four")
struct PlanePatternTests {
    private func pattern(_ count: Int, empty: Int = 0) -> [[Int]]? {
        PlanePattern.rounds(for: CyclicPattern(tables: 8, size: 4, rounds: count, empty: empty))
    }

    @Test("in each of ten rounds everybody sits once, and no pair sits together twice")
    func nobodyMeetsTwice() throws {
        let rounds = try #require(pattern(10))
        #expect(rounds.count == 10)
        var met: Set<[Int]> = []
        var meetings = 0
        for round in rounds {
            #expect(round.sorted() == Array(0..<32))
            for i in round.indices {
                for j in round.indices where i < j && i / 4 == j / 4 {
                    met.insert([round[i], round[j]].sorted())
                    meetings += 1
                }
            }
        }
        #expect(meetings == 480)
        #expect(met.count == 480)
        #expect(!met.contains([30, 31]), "both seats may stay empty")
    }

    @Test("fewer rounds are the first of them", arguments: 2...10)
    func fewerRounds(_ count: Int) throws {
        #expect(try #require(pattern(count)) == Array(try #require(pattern(10)).prefix(count)))
    }

    @Test("other sizes are left to the search")
    func otherSizes() {
        #expect(pattern(11) == nil)
        #expect(pattern(10, empty: 3) == nil)
        #expect(PlanePattern.rounds(for: CyclicPattern(tables: 7, size: 4, rounds: 4, empty: 0)) == nil)
        #expect(PlanePattern.rounds(for: CyclicPattern(tables: 8, size: 3, rounds: 4, empty: 0)) == nil)
    }
}
