import RondoDiagnostics
import RondoYAML
import Testing

@Suite struct YAMLReaderTests {
    private func read(_ text: String) -> (root: Node?, findings: [Finding]) {
        YAMLReader.read(SourceText(file: "a.yaml", bytes: Array(text.utf8)))
    }

    private func codes(_ text: String) -> [String] { read(text).findings.map(\.code) }

    @Test("nodes know their line and column, counted in scalars")
    func places() throws {
        let root = try #require(read("é: {a: 1, b: [x]}\nlater: yes\n").root)
        #expect(root["é"]?["b"]?.items?.first?.mark == Mark(line: 1, column: 15))
        #expect(root.pair("later")?.mark == Mark(line: 2, column: 1))
        #expect(root["later"]?.text == "yes")
    }

    @Test("only an empty value, null and ~ are nothing")
    func nulls() throws {
        let root = try #require(read("a:\nb: null\nc: ~\nd: 'null'\ne: no\n").root)
        #expect(root["a"]?.isNull == true && root["b"]?.isNull == true && root["c"]?.isNull == true)
        #expect(root["d"]?.text == "null" && root["e"]?.text == "no")
    }

    @Test("quotes are remembered, so that numbers and text differ")
    func quotes() throws {
        let root = try #require(read("a: 014\nb: '014'\n").root)
        #expect(root["a"]?.content == .scalar("014", plain: true))
        #expect(root["b"]?.content == .scalar("014", plain: false))
    }

    @Test("a byte order mark is skipped")
    func byteOrderMark() throws {
        let (root, findings) = YAMLReader.read(
            SourceText(file: "a", bytes: [0xEF, 0xBB, 0xBF] + Array("a: 1".utf8)))
        #expect(findings == [])
        #expect(root?.pair("a")?.mark == Mark(line: 1, column: 1))
    }

    @Test("what is not UTF-8 is found at its place")
    func encoding() {
        func finding(_ bytes: [UInt8]) -> Finding? {
            YAMLReader.read(SourceText(file: "a", bytes: bytes)).findings.first
        }
        let latin = finding(Array("ab: c\nd: ".utf8) + [0xE9, 0x0A])
        #expect(latin?.code == "file.not-utf8")
        #expect(latin?.location == SourceLocation(file: "a", line: 2, column: 4))
        #expect(finding([0xFF, 0xFE, 0x61, 0x00])?.message == "this file is written in UTF-16")
        #expect(finding([0x61, 0x00, 0x3A, 0x00])?.code == "file.nul")
        #expect(finding([0xED, 0xA0, 0x80])?.code == "file.not-utf8")
        #expect(finding([0xC0, 0xAF])?.code == "file.not-utf8")
        #expect(finding([0xF0, 0x9F])?.code == "file.not-utf8")
    }

    @Test("an empty file says so", arguments: ["", "\n\n", "# nothing\n", "---\n", "~"])
    func empty(text: String) {
        let (root, findings) = read(text)
        #expect(root == nil)
        #expect(findings.map(\.code) == ["file.empty"])
        #expect(findings.first?.location != nil)
    }

    @Test(
        "what YAML doesn't allow is a finding at its line, with a remedy",
        arguments: [
            ("a: [1, , 2]\n", 1, "a value is missing here"),
            ("a: 1\nb: [{c:\n", 3, "a value is missing here"),
            ("a: 1\n...\nb: 2\n", 3, "something stands after the end of the document"),
            ("{a: 1}\nb: 2\n", 2, "something stands after the end of the document"),
            ("a: b: c\n", 1, "a ':' stands where no key can be"),
            ("- a\nb: 1\n", 2, "this is no item of the list before it"),
            ("a: @b\n", 1, "this character can't start a value"),
            ("a: \"\\q\"\n", 1, "this escape is unknown"),
        ])
    func refused(text: String, line: Int, message: String) {
        let (root, findings) = read(text)
        #expect(root == nil)
        #expect(findings.map(\.message) == [message])
        #expect(findings.first?.location?.line == line)
        #expect(findings.first?.remedy?.isEmpty == false)
    }

    @Test("64 KB of brackets end at depth 64", arguments: ["[", "{a: ", "- ", "? "])
    func deep(open: String) {
        let text = String(repeating: open, count: 65_536 / open.count)
        let (root, findings) = read(text)
        #expect(root == nil)
        #expect(findings.count == 1)
        #expect(findings.first?.location?.line == 1)
    }

    @Test("depth 64 is allowed and 65 is not")
    func depth() {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + "x" + String(repeating: "]", count: depth)
        }
        #expect(codes(nested(64)) == [])
        #expect(codes(nested(65)) == ["yaml.too-deep"])
    }

    @Test("an alias bomb is a few findings, and nothing grows")
    func aliasBomb() {
        var text = "a: &a [x, x, x, x, x, x, x, x, x]\n"
        for (before, name) in zip("abcdefgh", "bcdefghi") {
            let alias = Array(repeating: "*\(before)", count: 9).joined(separator: ", ")
            text += "\(name): &\(name) [\(alias)]\n"
        }
        let found = codes(text)
        #expect(found.count == 9 + 72)
        #expect(Set(found) == ["yaml.anchor", "yaml.alias"])
    }

    @Test("more values than the limit stop the reading")
    func nodes() {
        var limits = ReadingLimits.yaml
        limits.nodes = 10
        let source = SourceText(file: "a", bytes: Array("[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]".utf8))
        let (root, findings) = YAMLReader.read(source, limits: limits)
        #expect(root == nil)
        #expect(findings.map(\.code) == ["yaml.too-many"])
    }

    @Test("a file over the limit isn't parsed")
    func large() {
        let source = SourceText(file: "a", bytes: [UInt8](repeating: 0x61, count: 1 << 20 + 1))
        #expect(YAMLReader.read(source).findings.map(\.message) == ["this file has more than 1 MiB"])
    }

    @Test("keys that stand twice, documents and keys that are lists are findings; the rest is still read")
    func strictness() throws {
        let (root, findings) = read("a: 1\nb: {c: 1, c: 2}\n[x]: 3\na: 2\n---\nd: 1\n")
        #expect(findings.map(\.code) == ["yaml.duplicate-key", "yaml.key", "yaml.duplicate-key", "yaml.documents"])
        #expect(findings[2].message == "the key 'a' stands twice; the first is on line 1")
        #expect(root?["a"]?.text == "1")
    }

    @Test("in large maps a key that stands twice is found too")
    func largeMap() {
        let text = (0..<100).map { "k\($0): 1\n" }.joined() + "k3: 2\nk99: 2\n"
        #expect(
            read(text).findings.map(\.message) == [
                "the key 'k3' stands twice; the first is on line 4",
                "the key 'k99' stands twice; the first is on line 100",
            ])
    }

    @Test("all tabs of an indentation are found at once")
    func tabs() {
        let found = read("a:\n\tb: 1\n\tc: 2\n  d: 3\n").findings
        #expect(found.map(\.code) == ["yaml.tab", "yaml.tab"])
        #expect(found.map { $0.location?.line } == [2, 3])
    }

    @Test("random bytes and mutated files never crash, and each failure has a place", arguments: 0..<30)
    func fuzz(seed: UInt64) {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        func next(_ below: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(below))
        }
        let valid = Array("rondo: x/1\na: [1, {b: c}]\nd:\n  - e: \"f\"\n  - |\n    text\n  - 'g'\n".utf8)
        let letters = Array(" \n\t:-[]{}\"'#&*!|>?%@,abc\u{0}\u{85}é\u{2028}".utf8)
        for round in 0..<100 {
            var bytes = valid
            switch round % 4 {
            case 0: bytes = (0..<next(80)).map { _ in UInt8(next(256)) }
            case 1: bytes = Array(valid.prefix(next(valid.count)))
            case 2: bytes = (0..<next(80)).map { _ in letters[next(letters.count)] }
            default:
                for _ in 0..<(1 + next(4)) { bytes[next(bytes.count)] = letters[next(letters.count)] }
            }
            let source = SourceText(file: "a", bytes: bytes)
            for (root, findings) in [YAMLReader.read(source), JSONReader.read(source)] {
                #expect(root != nil || !findings.isEmpty)
                for finding in findings {
                    #expect((finding.location?.line ?? 0) > 0 && (finding.location?.column ?? 0) > 0)
                }
                _ = FindingPrinter().text(findings)
            }
        }
    }
}
