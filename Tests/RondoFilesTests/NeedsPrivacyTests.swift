import RondoDiagnostics
import RondoModel
import RondoYAML
import Testing

@testable import RondoFiles

@Suite struct NeedsPrivacyTests {
    private let people = """
        people:
          - {id: ann, name: Ann, perspective: staff, needs: [bsl, {pause-every: 40m}], yes-to: [lead]}
          - id: bob
            name: Bob
            perspective: carer
            needs:
              - wheelchair
              - {leaves-by: "11:30"}
              - {language: "40m"}
        """

    @Test("values are read as the vocabulary says they are")
    func values() throws {
        let inputs = try #require(Fixture.read(Fixture.workshop(["people": people])).inputs)
        #expect(inputs.workshop.people[0].needs == [StatedNeed("bsl"), StatedNeed("pause-every", minutes: 40)])
        var language = StatedNeed("language")
        language.text = "40m"
        #expect(
            inputs.workshop.people[1].needs
                == [StatedNeed("wheelchair"), StatedNeed("leaves-by", minutes: 690), language])
    }

    @Test("an unknown need stands alone with its nearest word, without the person's line")
    func unknown() {
        let printed = Fixture.printed([
            "people": "people:\n  - {id: ann, name: Ann, perspective: staff, needs: [weelchair, bsl]}"
        ])
        #expect(printed == "w.yaml:10:54: error[word.unknown]: unknown need 'weelchair'\n    maybe: wheelchair\n")
    }

    @Test(
        "a value that a need doesn't take is told without the need, the value or the person",
        arguments: [
            ("{bsl: 40m}", "need.value", "this need is stated without a value"),
            ("{pause-every: noon}", "need.value", "this need is stated with a length"),
            ("pause-every", "need.value", "this need is stated with a length"),
            ("{leaves-by: 40}", "need.value", "this need is stated with a time of day"),
            ("{break-at: \"20:00\"}", "need.time", "a time stated with a need lies in no session"),
            ("language", "need.value", "this need is stated with words"),
            ("bsl, bsl", "need.twice", "a need stands twice for one person"),
        ])
    func wrong(need: String, code: String, message: String) {
        let text = "people:\n  - {id: ann, name: Ann, perspective: staff, needs: [\(need)]}"
        let findings = Fixture.read(Fixture.workshop(["people": text])).findings
        #expect(findings.map(\.code) == [code])
        #expect(findings.first?.message == message)
        #expect(findings.first?.sourceLine == nil)
    }

    @Test("every other key of a person ends what is hidden")
    func keys() {
        for key in PeopleFormat.person.outline.keys.map(\.name) where key != "needs" {
            let source = Fixture.source("w.yaml", "- {needs: [bsl], \(key): x}")
            #expect(source.shownLine(1) == "- {needs: •••••, \(key): x}")
        }
    }

    @Test("whatever is wrong, no printed line holds a need of a person", arguments: 0..<16)
    func fuzz(seed: UInt64) {
        let words = ["wheelchair", "pause-every", "leaves-by", "11:30", "40m"]
        let text = Array(Fixture.workshop(["people": people]).utf8)
        var dice = Dice(seed)
        for _ in 0..<25 {
            var bytes = text
            let letters: [UInt8] = Array(":,[]{}'\"#- x7&*!\t".utf8)
            for _ in 0..<dice.int(1...2) {
                let place = dice.int(0...(bytes.count - 1))
                // What stands on a line of its own because the line before was broken off has no key to go by.
                guard bytes[place] != 0x0A else { continue }
                if dice.flag() { bytes.remove(at: place) } else { bytes[place] = dice.pick(letters) }
            }
            let broken = String(decoding: bytes, as: UTF8.self)
            for finding in Fixture.read(broken).findings {
                let line = finding.sourceLine ?? ""
                let isAnns = line.contains("Ann") || line.contains("Bob")
                #expect(!isAnns || !words.contains { line.contains($0) }, "\(broken)\n\(line)")
                #expect(finding.location != nil)
                if finding.code != "word.unknown" {
                    #expect(!words.contains { finding.message.contains($0) }, "\(finding.message)")
                }
            }
        }
    }
}
