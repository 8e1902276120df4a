import RondoPluginKit
import Testing

@testable import EasyRead

@Suite("Easy Read, as Rondo asks it")
struct BytesTests {
    static let request = """
        {"rondo": "request/1", "capability": "render/1", "seed": 1, "language": "en",
         "settings": {"size": 18, "clock": "12-hour", "clock-faces": true, "show-groups": false,
          "you-can": ["You can leave at any time."], "longest-sentence": 15},
         "audience": "participants", "style": "standard",
         "plan": {"title": "What should the day centre be?", "sessions": [{"id": "listen", "title": "Listening",
          "date": "2026-12-03", "start": "10:00", "end": "10:30", "in-the-room": ["Captions are on"],
          "blocks": [{"kind": "activity", "title": "Check-in", "start": "10:00", "end": "10:30", "strands": [
           {"title": "Check-in", "space": "Hall", "says": "Say how you are.", "format": "plenary", "modes": ["talking"],
            "groups": [["Ana", "Ben"]]}]}]}]}}
        """

    @Test("a request gets one page, the same each time")
    func reply() throws {
        let answer = EasyRead.answer("render/1", request: Self.request)
        #expect(answer.outcome == .answered)
        #expect(answer.text.hasPrefix(#"{"rondo":"reply/1","files":[{"name":"easy-read.html","text":"<!doctype html>"#))
        #expect(EasyRead.answer("render/1", request: Self.request) == answer)
    }

    @Test("broken requests are refused, never a crash", arguments: 0..<200)
    func broken(_ seed: Int) {
        var bytes = Array(Self.request.utf8)
        var random = SeededGenerator(seed: UInt64(seed), purpose: "break")
        for _ in 0..<4 {
            bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
        #expect(EasyRead.answer("render/1", request: bytes).outcome != .failed)
    }
}
