import Foundation
import RondoDocumentFixtures
import RondoDocuments
import RondoModel
import Testing

@testable import RondoRendering

@Suite("Texts that are meant to break formats")
struct HostileTextTests {
    private func documents(_ seed: Int) -> [Document] {
        var generator = RandomPlan(seed: UInt64(seed), hostile: true)
        let plan = generator.plan()
        return DocumentKind.allCases.flatMap { kind in
            DocumentStyle.allCases.compactMap {
                DocumentBuilder.document(kind, of: plan, for: .facilitators, style: $0)
            }
        }
    }

    @Test("no line of a terminal is wider than the terminal, and none steers it", arguments: 0..<6)
    func terminal(_ seed: Int) throws {
        for document in documents(seed) {
            for width in [40, 53, 80, 132] {
                let unicode = !seed.isMultiple(of: 3)
                let text = try #require(
                    Renderer.render(document, as: .terminal, options: RenderOptions(width: width, unicode: unicode)))
                let wide = text.split(separator: "\n").first { Columns.width(String($0)) > width }
                #expect(wide == nil)
                let steers = text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E }
                #expect(!steers)
            }
        }
    }

    @Test("a mark that combines with a sign does not hide the sign")
    func combiningMarks() {
        let mark = "\u{301}"
        #expect(Markup.text("\"\(mark) x <\(mark) &\(mark)").html == "&quot;\(mark) x &lt;\(mark) &amp;\(mark)")
        #expect(CSVRenderer.field("a\"\(mark),b") == "\"a\"\"\(mark),b\"")
        #expect(CSVRenderer.field("=\(mark)1") == "'=\(mark)1")
        #expect(ContentLine.text(["a;\(mark)b"]) == "a\\;\(mark)b")
        #expect(ContentLine.parameter("a\"\(mark),b") == "\"a\(mark),b\"")
        #expect(MarkdownRenderer.text("a|\(mark)b<\(mark)") == "a\\|\(mark)b\\<\(mark)")
    }

    @Test("colour adds escapes and changes nothing else")
    func color() throws {
        for document in documents(1) {
            let plain = try #require(Renderer.render(document, as: .terminal, options: RenderOptions(width: 72)))
            let colored = try #require(
                Renderer.render(document, as: .terminal, options: RenderOptions(width: 72, color: true)))
            let isSame = withoutEscapes(colored) == plain
            #expect(isSame && colored != plain)
        }
    }

    @Test("HTML is well-formed and holds no foreign markup", arguments: 0..<6)
    func html(_ seed: Int) throws {
        for document in documents(seed) {
            let html = try #require(Renderer.render(document, as: .html))
            #expect(HTMLCheck.faults(html) == [])
            let isForeign = html.contains("<script") || html.contains("src=")
            #expect(!isForeign)
        }
    }

    @Test("lines of a calendar are at most 75 octets, end in CR LF, and none is foreign", arguments: 0..<6)
    func calendar(_ seed: Int) throws {
        let document = try #require(documents(seed).first { $0.kind == .timetable })
        let text = try #require(Renderer.render(document, as: .ics))
        let lines = text.components(separatedBy: "\r\n")
        #expect(lines.last == "")
        let odd = lines.first { line in line.utf8.count > 75 || line.contains { $0 == "\n" || $0 == "\r" } }
        #expect(odd == nil)
        let unfolded = text.replacing("\r\n ", with: "").components(separatedBy: "\r\n")
        #expect(unfolded.filter { $0 == "BEGIN:VEVENT" }.count == document.events.count)
        #expect(unfolded.filter { $0 == "END:VEVENT" }.count == document.events.count)
        let ids = unfolded.filter { $0.hasPrefix("UID:") }
        #expect(Set(ids).count == ids.count)
    }

    @Test("no cell of a spreadsheet is a formula, and each row has all columns", arguments: 0..<6)
    func csv(_ seed: Int) throws {
        for document in documents(seed) {
            let rows = CSVCheck.rows(try #require(Renderer.render(document, as: .csv)))
            #expect(rows.count == document.records.rows.count + 1)
            let ragged = rows.first { $0.count != document.records.columns.count }
            #expect(ragged == nil)
            let formula = rows.joined().first { "=+-@".contains($0.first ?? " ") }
            #expect(formula == nil)
        }
    }

    private func withoutEscapes(_ text: String) -> String {
        text.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    }
}
