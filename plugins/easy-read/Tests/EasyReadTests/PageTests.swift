import RondoPluginKit
import Testing

@testable import EasyRead

@Suite("Easy Read handouts")
struct PageTests {
    @Test("a handout begins as Rondo demands, and has no script and nothing from elsewhere")
    func beginning() throws {
        let html = try Fixture.html()
        #expect(html.hasPrefix("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">"))
        #expect(!html.contains("<script") && !html.contains("http") && !html.contains("url("))
    }

    @Test("each idea has a line of its own")
    func lines() throws {
        let html = try Fixture.html()
        #expect(html.contains("<p>We decide together.</p><p>It takes three days.</p>"))
        #expect(html.contains("<p>Captions are on</p><p>An interpreter signs</p><p>Seats have a clear view</p>"))
        #expect(html.contains("<p>Say how you are.</p><p>You can pass.</p>"))
    }

    @Test("each picture stands beside words, and is hidden from those who listen")
    func pictures() throws {
        let html = try Fixture.html()
        let pictures = html.components(cutBy: "<svg class=\"picture\"")
        // together, calendar, clock, list, arrival, talk, making, break, together, leave, question
        #expect(pictures.count - 1 == 11)
        #expect(pictures.dropFirst().allSatisfy { $0.contains("aria-hidden=\"true\"") && $0.contains("</svg><div>") })
    }

    @Test("activities side by side are told as such, each with its place")
    func sideBySide() throws {
        let html = try Fixture.html()
        #expect(html.contains("<h3>2 things happen at the same time.</h3>"))
        #expect(html.contains("<h4>Collage</h4><p>Where: Studio</p><p>Cut and stick.</p>"))
        #expect(html.contains("<h3>Break</h3>") && html.contains("<p>You can rest.</p>"))
    }

    @Test("days and times are in words; the clock can have 24 hours, and no faces")
    func times() throws {
        var html = try Fixture.html()
        #expect(html.contains("<p>Thursday 3 December 2026</p>"))
        #expect(html.contains("<p>It starts at 10:00 am.</p><p>It ends at 1:00 pm.</p>"))
        #expect(html.contains("<span>11:15 am to 12 noon</span>"))
        var settings = Fixture.settings
        (settings.clock, settings.clockFaces) = ("24-hour", false)
        html = try Fixture.html(settings)
        #expect(html.contains("<span>10:00 to 10:15</span>") && !html.contains("class=\"face\""))
    }

    @Test("who is with whom stands there only where it is wished for")
    func groups() throws {
        #expect(try !Fixture.html().contains("Amara"))
        var settings = Fixture.settings
        settings.showGroups = true
        #expect(try Fixture.html(settings).contains("<p>Group 1: Amara, Ben</p><p>Group 2: Cerys</p>"))
    }

    @Test("what people wrote can't become markup or break the page")
    func escapes() throws {
        let html = try Fixture.html { $0.title = "<script>\"&\u{7}\u{FFFE}</script>" }
        #expect(html.contains("<h1>&lt;script&gt;&quot;&amp;\u{FFFD}\u{FFFD}&lt;/script&gt;</h1>"))
        #expect(try Fixture.html(language: "en\"><b>").hasPrefix("<!doctype html><html lang=\"en\"><head>"))
    }

    @Test("own words say their language where the workshop speaks another, and a note says so")
    func language() throws {
        let html = try Fixture.html(language: "cy")
        #expect(html.hasPrefix("<!doctype html><html lang=\"cy\">"))
        #expect(html.contains("<h3 lang=\"en\">In the room</h3>") && html.contains("<h2>Listening</h2>"))
        let reply = try EasyRead().render(Fixture.handout, Request(settings: Fixture.settings, language: "cy"))
        #expect(reply.findings.map(\.place) == ["language"])
    }

    @Test("long sentences are told once for each activity, with the place")
    func longSentences() throws {
        var settings = Fixture.settings
        settings.longestSentence = 3
        let reply = try EasyRead().render(Fixture.handout, Request(settings: settings))
        #expect(reply.findings.map(\.place) == ["session listen, block 2"])
        #expect(
            reply.findings.map(\.message) == ["a sentence of Check-in has 4 words, and up to 3 are easy to read"])
        settings.longestSentence = 0
        #expect(try EasyRead().render(Fixture.handout, Request(settings: settings)).findings.isEmpty)
    }

    @Test("every element is closed, whatever the settings", arguments: [true, false])
    func closed(_ flag: Bool) throws {
        var settings = Fixture.settings
        (settings.showGroups, settings.clockFaces) = (flag, !flag)
        if flag { settings.youCan = [] }
        let html = try Fixture.html(settings) { if flag { ($0.purpose, $0.contact) = (nil, nil) } }
        for name in ["html", "head", "body", "header", "main", "section", "div", "p", "h1", "h2", "h3", "h4", "svg"] {
            let opened = html.components(cutBy: "<\(name)>").count + html.components(cutBy: "<\(name) ").count - 2
            #expect(opened == html.components(cutBy: "</\(name)>").count - 1, "\(name)")
        }
    }
}

extension String {
    /// The pieces between each two of a text.
    func components(cutBy separator: String) -> [Substring] {
        var pieces: [Substring] = []
        var rest = self[...]
        while let range = rest.firstRange(of: separator) {
            pieces.append(rest[..<range.lowerBound])
            rest = rest[range.upperBound...]
        }
        return pieces + [rest]
    }
}
