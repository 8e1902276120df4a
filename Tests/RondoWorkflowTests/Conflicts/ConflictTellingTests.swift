import Foundation
import RondoPlanning
import RondoRendering
import Testing

@testable import RondoWorkflow

@Suite("Telling why it is impossible")
struct ConflictTellingTests {
    /// Two lines at odds, of which the second is confirmed where `isConfirmed` says so.
    private func conflict(
        _ certainty: Conflict.Certainty, isConfirmed: Bool = true, ways: [String] = ["drop the pin (x)"]
    ) -> Conflict {
        var conflict = Conflict()
        conflict.constraint = "role.filled"
        conflict.session = "one"
        conflict.sentence = "in session one lead needs 2 people at once, and nobody has said yes"
        conflict.certainty = certainty
        conflict.lines = [("role", ["roles", "lead"], true), ("pin", ["pins", "0"], isConfirmed)].map {
            var line = ConflictLine()
            line.kind = $0.0
            line.path = $0.1
            line.says = "says \($0.0)"
            line.isConfirmed = $0.2
            return line
        }
        conflict.ways = ways.enumerated().map {
            var way = Conflict.Way()
            way.sentence = $0.element
            way.cost = 100 + $0.offset
            return way
        }
        return conflict
    }

    private func told(_ conflicts: [Conflict], wasCutShort: Bool = false) -> ToldConflicts {
        var found = FoundConflicts()
        found.conflicts = conflicts
        found.wasCutShort = wasCutShort
        return ToldConflicts(found, in: nil, holds: false)
    }

    private func text(_ told: ToldConflicts, isFull: Bool) -> String {
        var page = TextPage(TextLook(width: 400))
        ConflictText.add(told, isFull: isFull, to: &page)
        return page.text
    }

    @Test("a sum is told as one, with its lines and ways out")
    func proven() {
        let full = text(told([conflict(.proven)]), isFull: true)
        #expect(full.contains("1. In session one lead needs 2 people at once, and nobody has said yes. (role.filled)"))
        #expect(full.contains("These lines cannot hold together:"))
        #expect(full.contains("   - roles lead: says role"))
        #expect(full.contains("   - pins 1: says pin"))
        #expect(full.contains("That is a sum, not a guess. Each line was left out in turn"))
        #expect(full.contains("   * Drop the pin (x)."))
        let short = text(told([conflict(.proven)]), isFull: false)
        #expect(!short.contains("not a guess"))
        #expect(!short.contains("cut short"))
    }

    @Test("what only a search says is never told as proven, in short or in full", arguments: [true, false])
    func searched(isFull: Bool) {
        let text = text(told([conflict(.searched)]), isFull: isFull)
        #expect(text.contains("1. No plan was found that keeps all of these (role.filled):"))
        #expect(
            text.contains("a search of a limited number of steps says and no proof: a plan that keeps them may exist"))
        #expect(!text.contains("cannot hold together"))
    }

    @Test("that all timetables were gone through is told", arguments: [true, false])
    func exhausted(isFull: Bool) {
        let text = text(told([conflict(.exhausted)]), isFull: isFull)
        #expect(
            text.contains("No timetable of session one keeps all of these; all that there could be were gone through"))
        #expect(!text.contains("no proof"))
    }

    @Test("lines that may not be needed are counted, in short and in full", arguments: [true, false])
    func unconfirmed(isFull: Bool) {
        let text = text(told([conflict(.proven, isConfirmed: false)]), isFull: isFull)
        #expect(text.contains("For 1 of 2 lines no plan was seen that keeps the others, so it may not be needed here."))
        #expect(!text.contains("Each line was left out in turn"))
    }

    @Test("a search that was cut short says so, and what wasn't tried isn't told as hopeless")
    func cutShort() {
        var left = conflict(.proven, isConfirmed: false, ways: [])
        left.wasLeftWithoutWays = true
        let some = text(told([left], wasCutShort: true), isFull: false)
        #expect(some.contains("The search was cut short: there may be other conflicts, and other ways out."))
        #expect(!some.contains("No single change was found"))
        let none = text(told([], wasCutShort: true), isFull: false)
        #expect(none.contains("Is it impossible?"))
        #expect(none.contains("No sum tells which lines contradict each other, and the search for them was cut short"))
        #expect(
            text(told([conflict(.proven, ways: [])]), isFull: true).contains("No single change was found that ends it"))
    }

    @Test("nothing found is told as nothing found, and what holds as holding")
    func nothing() {
        #expect(text(told([]), isFull: true).contains("No lines were found that contradict each other."))
        let holds = ToldConflicts(FoundConflicts(), in: nil, holds: true)
        #expect(text(holds, isFull: true).contains("there is no conflict"))
        #expect(text(holds, isFull: false).isEmpty)
    }

    @Test("three conflicts and three ways are told in short, all in full")
    func few() {
        let many = told([1, 2, 3, 4, 5].map { _ in conflict(.proven, ways: ["a way", "b way", "c way", "d way"]) })
        let short = text(many, isFull: false)
        #expect(short.contains("3. In session") && !short.contains("4. In session"))
        #expect(short.contains("and 2 more; rondo explain --conflict tells them all"))
        #expect(short.contains("* C way") || short.contains("* c way"))
        #expect(!short.lowercased().contains("* d way"))
        let full = text(many, isFull: true)
        #expect(full.contains("5. In session") && full.lowercased().contains("* d way"))
    }

    @Test("JSON says how sure each is, which lines are confirmed, and whether the search was cut short")
    func json() throws {
        let text = told([conflict(.exhausted, isConfirmed: false)], wasCutShort: true).json()
        let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(object["holds"] as? Bool == false)
        #expect(object["cut-short"] as? Bool == true)
        let first = try #require((object["conflicts"] as? [[String: Any]])?.first)
        #expect(first["certainty"] as? String == "exhausted")
        #expect(first["constraint"] as? String == "role.filled")
        #expect(first["session"] as? String == "one")
        let lines = try #require(first["lines"] as? [[String: Any]])
        #expect(lines.map { $0["confirmed"] as? Bool } == [true, false])
        #expect(lines.map { $0["path"] as? [String] } == [["roles", "lead"], ["pins", "0"]])
        #expect(lines[0]["file"] is NSNull && lines[0]["line"] is NSNull)
        let ways = try #require(first["ways"] as? [[String: Any]])
        #expect(ways.first?["says"] as? String == "drop the pin (x)")
        #expect(ways.first?["cost"] as? Int == 100)
    }
}
