import RondoYAML
import Testing

@Suite struct NeedsMaskTests {
    private func shown(_ text: String, _ line: Int = 1) -> String? {
        SourceText(file: "w.yaml", bytes: Array(text.utf8)).shownLine(line)
    }

    @Test(
        "the whole value is hidden, however it is written",
        arguments: [
            ("- {id: a, needs: [bsl], yes-to: []}", "- {id: a, needs: •••••, yes-to: []}"),
            ("- {needs: [bsl], id: a, needs: [seated]}", "- {needs: •••••, id: a, needs: •••••••••"),
            ("needs: bsl, seated", "needs: •••••••••••"),
            ("  needs: [bsl, {break-at: \"12:00\"}]", "  needs: ••••••••••••••••••••••••••"),
            ("{needs: \"a } b\", id: x}", "{needs: •••••••, id: x}"),
            ("{\"needs\": [\"bsl\"], \"id\": 3", "{\"needs\": •••••••, \"id\": 3"),
            ("{need: [bsl], id: x}", "{need: •••••, id: x}"),
            ("{Neds: [bsl], id: x}", "{Neds: •••••, id: x}"),
            ("{id: x, needs [bsl]}", "{id: x, needs ••••••"),
            ("{id: x, needs: bsl, seated], yes-to: []}", "{id: x, needs: ••••••••••••, yes-to: []}"),
            ("{id: x, needs: [bsl]} # deaf since birth", "{id: x, needs: •••••••••••••••••••••••••"),
            ("needs: # deaf", "needs: ••••••"),
        ])
    func lines(text: String, expected: String) {
        #expect(shown(text) == expected)
    }

    @Test("a block under needs is hidden until its indentation ends")
    func block() {
        let text =
            "- id: a\n  needs:\n    - bsl\n\n    - pause-every: 40m\n  yes-to: [lead]\n- id: b\n  needs:\n  - x\n  k: y\n"
        #expect(shown(text, 2) == "  needs:")
        #expect(shown(text, 3) == "    •••••")
        #expect(shown(text, 5) == "    ••••••••••••••••••")
        #expect(shown(text, 6) == "  yes-to: [lead]")
        #expect(shown(text, 9) == "  •••")
        #expect(shown(text, 10) == "  k: y")
    }

    @Test("brackets may close lines later")
    func brackets() {
        let text = "{id: a, needs: [bsl,\n  seated], id: b}\nnext: 1"
        #expect(shown(text, 1) == "{id: a, needs: •••••")
        #expect(shown(text, 2) == "•••••••••, id: b}")
        #expect(shown(text, 3) == "next: 1")
    }

    @Test("vocabularies and activities hold nobody's needs, so nothing is hidden in them")
    func vocabulary() {
        #expect(shown("rondo: vocabulary/1\nneeds: {bsl: {title: BSL}}", 2) == "needs: {bsl: {title: BSL}}")
        #expect(shown("rondo: 'activity/1'\nneeds: x", 2) == "needs: x")
        #expect(shown("rondo: workshop/1\nneeds: x", 2) == "needs: •")
    }

    @Test("words that are far from needs are shown")
    func others() {
        #expect(shown("{name: Ned, means: [x], yes-to: [y]}") == "{name: Ned, means: [x], yes-to: [y]}")
    }

    @Test("one changed byte anywhere in a person doesn't bring a need to light", arguments: 0..<8)
    func slips(seed: Int) {
        let person = Array(
            "  - {id: ann, name: Ann, needs: [zebra, {zebra-by: \"12:00\"}, zebra], yes-to: [lead]}\n".utf8)
        let bytes: [UInt8] = Array("x:,[]{}'\"#- 7".utf8)
        for position in 0..<person.count - 1 {
            for change in 0..<3 {
                var text = person
                let byte = bytes[(seed * 5 + position) % bytes.count]
                switch change {
                case 0: text[position] = byte
                case 1: text.insert(byte, at: position)
                default: text.remove(at: position)
                }
                let source = SourceText(file: "w.yaml", bytes: text)
                let line = source.shownLine(1) ?? ""
                #expect(!line.contains("zebra"), "\(String(decoding: text, as: UTF8.self))")
            }
        }
    }
}
