import RondoModel
import RondoYAML
import Testing

@testable import RondoFiles

@Suite struct YAMLWriterTests {
    /// Random data of any shape, with texts that look like everything else.
    private static func value(_ dice: inout Dice, depth: Int) -> DataValue {
        switch dice.int(0...(depth > 4 ? 4 : 7)) {
        case 0: .nothing
        case 1: .flag(dice.flag())
        case 2: .number(dice.int(-1_000_000...1_000_000))
        case 3, 4: .text(text(&dice))
        case 5: .list((0..<dice.int(0...5)).map { _ in value(&dice, depth: depth + 1) })
        default: .map(pairs(&dice, depth: depth))
        }
    }

    private static func pairs(_ dice: inout Dice, depth: Int) -> [DataPair] {
        var keys: Set<String> = []
        return (0..<dice.int(0...5)).compactMap { _ in
            let key = text(&dice)
            return keys.insert(key).inserted ? DataPair(key, value(&dice, depth: depth + 1)) : nil
        }
    }

    private static func text(_ dice: inout Dice) -> String {
        if dice.flag() {
            return dice.pick([
                "", "true", "null", "~", "no", "12", "-0", "1e3", "0x1F", "1.5", "1.0.0", "10:30", "2026-12-03", "35m",
                "a: b", "a #b", "- a", "? a", "[a]", "{a}", "&a", "*a", "!a", "|", ">", "%a", "@a", "`a", "a:", "---",
                "...", "a, b", "it's", "\"q\"", "\\", " a", "a ", "a\nb", "a\nb\n", "a\n\nb", "\na", "a\n\n", " a\nb",
                "a\n b", "a \nb", "a\r\nb", "a\tb", "\u{85}", "\u{2028}", "\u{FEFF}a", "\u{0}", "\u{1F3B2}", "é",
                "\u{E000}", "\u{202E}x", "---\na", "a\n---\nb", "# a\nb", "<<", "=",
                String(repeating: "long ", count: 300),
            ])
        }
        let letters: [Character] = [
            "a", "Z", " ", "é", "\"", "\\", "\n", "\t", "🎲", "\u{7}", "\u{2028}", "{", "}", "[", "]", ":", ",", "#",
            "'",
            "-", "?", "0", "9", "%", "&", "*", "!", "|", ">", "@", "`", "\u{A0}", "\u{301}",
        ]
        return String((0..<dice.int(0...9)).map { _ in dice.pick(letters) })
    }

    @Test("what is written reads back to the same values", arguments: 0..<600)
    func roundTrip(seed: Int) {
        var dice = Dice(UInt64(seed))
        let value = DataValue.map(Self.pairs(&dice, depth: 0) + [DataPair("last", Self.value(&dice, depth: 0))])
        let text = YAMLWriter.text(DataForm.node(of: value))
        let (root, findings) = YAMLReader.read(SourceText(file: "x.yaml", bytes: Array(text.utf8)))
        #expect(findings == [], "\(text)")
        #expect(root.map(DataForm.value) == value, "\(text)")
        #expect(root.map { YAMLWriter.text(DataForm.node(of: DataForm.value(of: $0))) } == text)
    }

    @Test("lists and maps at the top read back too", arguments: 0..<100)
    func list(seed: Int) {
        var dice = Dice(UInt64(seed))
        let value = DataValue.list([Self.value(&dice, depth: 0), .text("x"), Self.value(&dice, depth: 1)])
        let text = YAMLWriter.text(DataForm.node(of: value))
        let (root, findings) = YAMLReader.read(SourceText(file: "x.yaml", bytes: Array(text.utf8)))
        #expect(findings == [], "\(text)")
        #expect(root.map(DataForm.value) == value, "\(text)")
    }

    @Test("it reads as a person would write it")
    func looks() {
        let value = DataValue.map([
            DataPair("rondo", "activity/1"), DataPair("title", "It's a dice: game"),
            DataPair(
                "length",
                .map([
                    DataPair("min", "35m"), DataPair("max", "1h 30m"),
                ])), DataPair("demands", ["seeing", "moving-around"]), DataPair("at", "10:30"),
            DataPair("again", .flag(false)),
            DataPair(
                "steps",
                .list([
                    .map([
                        DataPair("title", "Throw"), DataPair("share", "100%"),
                        DataPair("how", "Throw it.\nThen look.\n"),
                    ])
                ])),
        ])
        #expect(
            YAMLWriter.text(DataForm.node(of: value)) == """
                rondo: activity/1
                title: "It's a dice: game"
                length: {min: 35m, max: 1h 30m}
                demands: [seeing, moving-around]
                at: "10:30"
                again: false
                steps:
                  - title: Throw
                    share: 100%
                    how: |
                      Throw it.
                      Then look.

                """)
    }

    @Test("nothing in a comment ends it")
    func comment() {
        #expect(YAMLWriter.comment(["a\nid: b\u{85}c\u{2028}d\r"]) == "# a id: b c d \n")
    }
}
