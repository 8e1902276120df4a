import RondoPluginKit
import Testing

@testable import EasyRead

@Suite("Easy Read texts and pictures")
struct TextTests {
    @Test("texts are cut after sentences, semicolons and lines, not inside numbers or names")
    func sentences() {
        #expect(Sentences.of("one. two? three! four; five") == ["One.", "Two?", "Three!", "Four.", "Five"])
        #expect(
            Sentences.of("  It costs 1.50.\n\nAsk at www.example.org now ") == [
                "It costs 1.50.", "Ask at www.example.org now",
            ])
        #expect(Sentences.of(" \n ") == [])
        #expect(Sentences.words("Say  how you are.") == 4)
    }

    @Test(
        "times are as people say them",
        arguments: [(0, "12:00 am"), (545, "9:05 am"), (720, "12 noon"), (725, "12:05 pm"), (1439, "11:59 pm")])
    func twelve(_ minutes: Int, _ text: String) {
        #expect(Words(isTwelve: true).text(TimeOfDay(minutes: minutes)) == text)
    }

    @Test(
        "days know their weekday, and what is no day stays as it is",
        arguments: [
            ("2026-12-03", "Thursday 3 December 2026"), ("2024-02-29", "Thursday 29 February 2024"),
            ("2027-01-01", "Friday 1 January 2027"), ("soon", "soon"), ("2026-13-01", "2026-13-01"),
        ])
    func day(_ date: String, _ text: String) {
        #expect(Words.day(date) == text)
    }

    @Test("the clock's hands point where a clock's do")
    func hands() {
        // Three o'clock: the minute hand up, the hour hand to the right.
        let three = Picture.clock(TimeOfDay(15, 0)).svg(name: "p")
        #expect(three.contains("50,50 50,19") && three.contains("50,50 70,50"))
        // Half past six: the minute hand down, the hour hand down and on to the left.
        let half = Picture.clock(TimeOfDay(6, 30)).svg(name: "p")
        #expect(half.contains("50,50 50,81") && half.contains("50,50 46,69"))
    }

    @Test("a picture shows how people contribute; talking only where there is nothing else")
    func chosen() {
        func picture(_ kind: BlockKind, _ modes: [Mode], _ format: Format? = nil) -> Picture {
            let block = HandoutBlock(kind, title: "", start: TimeOfDay(9, 0), end: TimeOfDay(10, 0))
            return Picture.of(block, kind == .activity ? HandoutStrand("", format: format, modes: modes) : nil)
        }
        #expect(picture(.activity, [.talking, .drawing, .writing]) == .draw)
        #expect(picture(.activity, [.listening, .talking]) == .listen)
        #expect(picture(.activity, ["juggling"], .pairs) == .pair)
        #expect(picture(.activity, [], .solo) == .alone)
        #expect(picture(.meal, []) == .eat)
        let modes = Picture.modes
        #expect(modes.count == 15 && Set(modes.map(\.1)).count == 15)
    }

    @Test("no two pictures are alike, and each has something to see")
    func different() {
        let all = Picture.all.map { $0.svg(name: "p") }
        #expect(Set(all).count == all.count)
        #expect(all.allSatisfy { $0.count > 120 })
    }
}
