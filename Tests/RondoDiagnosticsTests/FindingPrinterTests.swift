import RondoDiagnostics
import Testing

@Suite struct FindingPrinterTests {
    private func finding(_ column: Int, _ line: String, _ message: String = "what") -> Finding {
        Finding(
            .error, "a.b", message, at: SourceLocation(file: "f.yaml", line: 3, column: column), sourceLine: line)
    }

    @Test("place, severity, code, line, caret and remedy")
    func whole() {
        var one = finding(4, "ab cd")
        one.remedy = "xy"
        #expect(FindingPrinter().text(one) == "f.yaml:3:4: error[a.b]: what\n    ab cd\n       ^\n    maybe: xy")
    }

    @Test("without a place, a line or a remedy there is one line")
    func short() {
        #expect(FindingPrinter().text(Finding(.note, "x", "y")) == "note[x]: y")
        let file = Finding(.warning, "x", "y", at: SourceLocation(file: "f", line: 0, column: 0))
        #expect(FindingPrinter().text(file) == "f: warning[x]: y")
    }

    @Test("an empty line is not shown")
    func emptyLine() {
        for line in ["", "  "] { #expect(FindingPrinter().text(finding(1, line)) == "f.yaml:3:1: error[a.b]: what") }
    }

    @Test("nothing in a file can move the cursor, colour the screen or turn the text around")
    func escapes() {
        let printed = FindingPrinter().text(finding(1, "a\u{1B}[31m\tb\u{202E}c\u{9B}d\u{7}", "m\u{1B}]0;t\u{7}\nn"))
        for scalar in printed.unicodeScalars where scalar != "\n" {
            #expect(scalar.value >= 0x20 && scalar.value != 0x7F && !(0x80...0x9F).contains(scalar.value))
            #expect(!(0x202A...0x202E).contains(scalar.value))
        }
        #expect(printed.split(separator: "\n").count == 3)
    }

    @Test("long lines are cut around the place")
    func longLines() {
        let line = String(repeating: "a", count: 500) + "X" + String(repeating: "b", count: 500)
        let lines = FindingPrinter(width: 40).text(finding(501, line)).split(separator: "\n")
        #expect(lines[1].count == 46)
        let caret = lines[2].distance(from: lines[2].startIndex, to: lines[2].firstIndex(of: "^") ?? lines[2].endIndex)
        #expect(Array(lines[1])[caret] == "X")
    }

    @Test("the caret stands under wide letters and marks that combine")
    func widths() {
        #expect(FindingPrinter().text(finding(3, "日本x")).hasSuffix("\n        ^"))
        #expect(FindingPrinter().text(finding(3, "e\u{301}x")).hasSuffix("\n     ^"))
    }

    @Test("a column behind the end of the line stands right after it")
    func behind() {
        #expect(FindingPrinter().text(finding(99, "abc")).hasSuffix("\n       ^"))
    }

    @Test("findings are sorted by place, severity and words, each once; those without a place come last")
    func order() {
        func at(_ file: String, _ line: Int, _ severity: Finding.Severity = .error) -> Finding {
            Finding(severity, "c", "m", at: SourceLocation(file: file, line: line, column: 1))
        }
        let none = Finding(.error, "c", "m")
        let sorted = [none, at("b", 1), at("a", 10), at("a", 2, .warning), at("a", 2), at("b", 1)].inOrder()
        #expect(sorted == [at("a", 2), at("a", 2, .warning), at("a", 10), at("b", 1), none])
    }

    @Test("colour is an extra around the severity")
    func colour() {
        let printed = FindingPrinter(usesColour: true).text(Finding(.error, "x", "y"))
        #expect(printed == "\u{1B}[1;31merror[x]\u{1B}[0m: y")
    }

    @Test("JSON has every field, null where not known")
    func json() {
        let printed = FindingPrinter().json([finding(4, "ab", "say \"x\"\u{1B}"), Finding(.note, "n", "m")])
        #expect(
            printed == """
                [
                  {"severity": "error", "code": "a.b", "file": "f.yaml", "line": 3, "column": 4, \
                "message": "say \\"x\\"\\u001b", "remedy": null},
                  {"severity": "note", "code": "n", "file": null, "line": null, "column": null, \
                "message": "m", "remedy": null}
                ]

                """)
        #expect(FindingPrinter().json([]) == "[]\n")
    }
}
