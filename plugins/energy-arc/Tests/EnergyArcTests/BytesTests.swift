import RondoPluginKit
import Testing

@testable import EnergyArc

@Suite("Energy arc, as Rondo asks it")
struct BytesTests {
    static let request = """
        {"rondo": "request/1", "capability": "rules/1", "seed": 1, "language": "en",
         "settings": {"after-meals": 4, "late-on": 3, "ending": 5, "two-heavy": 0, "late-from": "15:00",
          "tired-after": 150, "long-from": 40, "heavy-from": 3, "musts": ["ending"]},
         "sessions": [{"id": "make", "title": "Making", "date": "2026-12-10", "start": "10:00", "end": "16:00",
          "people": 12, "strands": 2, "fixed": [{"kind": "meal", "at": "12:30", "length": 45}]}],
         "activities": [{"id": "story-circle", "title": "Story circle", "phase": "explore",
          "length": {"min": 30, "ideal": 40, "max": 60}, "people": {"min": 4, "max": 12}, "format": "small-groups",
          "energy": "calm", "modes": ["talking", "listening"], "exposure": "high", "anywhere": false, "decides": false,
          "demands": ["hearing", "personal-story", "strong-emotion"]}]}
        """

    @Test("a request gets these very rules")
    func reply() {
        let answer = EnergyArc.answer("rules/1", request: Self.request)
        #expect(answer.outcome == .answered)
        let expected = [
            #"{"rondo":"reply/1","rules":[{"id":"lift-after-meal","says":"\#(LiftAfterMeal().says)","level":"soft","#,
            #""costs":[{"activity":"story-circle","after":"meal","cost":8}]},"#,
            #"{"id":"light-late-on","says":"\#(LightLateOn().says)","level":"soft","#,
            #""costs":[{"activity":"story-circle","later-than":"15:00","cost":21}]},"#,
            #"{"id":"kind-ending","says":"\#(KindEnding().says)","level":"hard","#,
            #""costs":[{"activity":"story-circle","before":"end","cost":6}]}]}"#,
        ]
        #expect(answer.text == expected.joined())
        #expect(EnergyArc.answer("rules/1", request: Self.request) == answer)
    }

    @Test("sentences are plain: one clause or two, no final period, no more than 120 letters")
    func sentences() {
        for rule in EnergyArc.rules {
            #expect(!rule.says.hasSuffix(".") && rule.says.count <= 120)
        }
        #expect(Set(EnergyArc.rules.map(\.id)).count == EnergyArc.rules.count)
    }

    @Test("broken requests are refused, never a crash", arguments: 0..<200)
    func broken(_ seed: Int) {
        var bytes = Array(Self.request.utf8)
        var random = SeededGenerator(seed: UInt64(seed), purpose: "break")
        for _ in 0..<4 {
            bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
        #expect(EnergyArc.answer("rules/1", request: bytes).outcome != .failed)
    }
}
