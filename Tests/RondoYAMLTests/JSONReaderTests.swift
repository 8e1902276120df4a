import RondoDiagnostics
import RondoYAML
import Testing

@Suite struct JSONReaderTests {
    private func read(_ text: String) -> (root: Node?, findings: [Finding]) {
        JSONReader.read(SourceText(file: "a.json", bytes: Array(text.utf8)))
    }

    @Test("values become the same nodes as in YAML, with places")
    func values() throws {
        let root = try #require(read("{\"é\": [1, -2.5e+3, true, null],\n \"s\": \"x\"}").root)
        let items = try #require(root["é"]?.items)
        #expect(items[0].content == .scalar("1", plain: true))
        #expect(items[1].content == .scalar("-2.5e+3", plain: true))
        #expect(items[2].content == .scalar("true", plain: true))
        #expect(items[3].isNull)
        #expect(items[1].mark == Mark(line: 1, column: 11))
        #expect(root["s"]?.content == .scalar("x", plain: false))
        #expect(root["s"]?.mark == Mark(line: 2, column: 7))
    }

    @Test("escapes are read, pairs of them too")
    func escapes() {
        let text = #""\" \\ \/ \b\f\n\r\t \u00e9 \ud83c\udfb2""#
        #expect(read(text).root?.text == "\" \\ / \u{8}\u{C}\n\r\t é 🎲")
    }

    @Test(
        "what RFC 8259 doesn't allow is a finding at its place, with a remedy",
        arguments: [
            ("", 1, 1, "this file is empty"),
            ("{\"a\": 1,}", 1, 9, "a key in quotes is wanted here"),
            ("{\"a\": [1], \"b\": ", 1, 17, "the file ends where a value is wanted"),
            ("{\"a\": 1 \"b\": 2}", 1, 9, "an object goes on with ',' or ends with '}'"),
            ("[1, 2", 1, 6, "a list goes on with ',' or ends with ']'"),
            ("[1,\n]", 2, 1, "no value starts like this"),
            ("{a: 1}", 1, 2, "a key in quotes is wanted here"),
            ("{\"a\" 1}", 1, 6, "a ':' is missing after a key"),
            ("01", 1, 1, "this is no number of JSON"),
            ("[1.]", 1, 2, "this is no number of JSON"),
            ("[-]", 1, 2, "this is no number of JSON"),
            ("[1e]", 1, 2, "this is no number of JSON"),
            ("[+1]", 1, 2, "no value starts like this"),
            ("[NaN]", 1, 2, "no value starts like this"),
            ("'a'", 1, 1, "no value starts like this"),
            ("tru", 1, 1, "no value starts like this"),
            ("\"a", 1, 1, "this string is not closed"),
            ("\"a\nb\"", 1, 3, "a control character stands in a string"),
            ("\"\\x\"", 1, 2, "this escape is unknown"),
            ("\"\\u12g4\"", 1, 2, "'\\u' takes four hexadecimal digits"),
            ("\"\\ud800\"", 1, 2, "this escape is half of a pair"),
            ("\"\\udc00\"", 1, 2, "this escape is half of a pair"),
            ("1 2", 1, 3, "something stands after the end of the value"),
            ("[1] // no", 1, 5, "something stands after the end of the value"),
            ("\u{FEFF}\u{FEFF}1", 1, 1, "no value starts like this"),
        ])
    func refused(text: String, line: Int, column: Int, message: String) {
        let (root, findings) = read(text)
        #expect(root == nil)
        #expect(findings.map(\.message) == [message])
        #expect(findings.first?.location == SourceLocation(file: "a.json", line: line, column: column))
        #expect(findings.first?.remedy?.isEmpty == false)
    }

    @Test("a key that stands twice is a finding, and the first is kept")
    func duplicates() {
        let (root, findings) = read("{\"a\": 1,\n\"a\": 2}")
        #expect(root?["a"]?.text == "1")
        #expect(findings.map(\.message) == ["the key 'a' stands twice; the first is on line 1"])
    }

    @Test("depth and values have limits")
    func limits() {
        #expect(read(String(repeating: "[", count: 65_536)).findings.map(\.code) == ["json.too-deep"])
        var limits = ReadingLimits.plan
        limits.nodes = 3
        let source = SourceText(file: "a", bytes: Array("[1, 2, 3]".utf8))
        #expect(JSONReader.read(source, limits: limits).findings.map(\.code) == ["json.too-many"])
    }
}
