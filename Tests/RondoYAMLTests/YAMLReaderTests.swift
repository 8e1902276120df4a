import RondoDiagnostics
import RondoYAML
import Testing

@Suite struct YAMLReaderTests {
    private func read(_ text: String) -> (root: Node?, findings: [Finding]) {
        YAMLReader.read(SourceText(file: "a.yaml", bytes: Array(text.utf8)))
    }

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
}
