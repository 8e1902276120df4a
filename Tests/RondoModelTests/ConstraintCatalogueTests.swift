import Foundation
import RondoModel
import Testing

@Suite("The list of constraints")
struct ConstraintCatalogueTests {
    /// A row of docs/score.md's two tables.
    struct Row: Equatable {
        var id: String
        var level: ConstraintCatalogue.Level
        var unit: String
        var weight: Int
    }

    /// Reads the rows that stand under the headings of the hard and the soft constraints.
    static func documentedRows() throws -> [Row] {
        let page = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../docs/score.md").standardizedFileURL
        var rows: [Row] = []
        var level: ConstraintCatalogue.Level?
        for line in try String(contentsOf: page, encoding: .utf8).split(separator: "\n") {
            if line.hasPrefix("## ") { level = nil }
            if line == "## Hard constraints" { level = .hard }
            if line == "## Soft constraints" { level = .soft }
            guard let level, line.hasPrefix("| `") else { continue }
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            rows.append(
                Row(
                    id: cells[0].trimmingCharacters(in: CharacterSet(charactersIn: "`")), level: level, unit: cells[1],
                    weight: try #require(Int(cells[2]))))
        }
        return rows
    }

    @Test("ids, order, levels, units and weights are those of docs/score.md")
    func equalsTheDocument() throws {
        let listed = ConstraintCatalogue.all.map { Row(id: $0.id, level: $0.level, unit: $0.unit, weight: $0.weight) }
        let documented = try Self.documentedRows()
        #expect(documented.count == 35)
        #expect(listed == documented)
    }

    @Test("a workshop's weight wins over the default, and the last one stated counts")
    func weighs() {
        var workshop = Workshop()
        #expect(ConstraintCatalogue.weight("role.fair", in: workshop) == 4)
        workshop.weights = [Weight("role.fair", 9), Weight("role.fair", 5)]
        #expect(ConstraintCatalogue.weight("role.fair", in: workshop) == 5)
        #expect(ConstraintCatalogue.weight("no.such", in: workshop) == 0)
    }
}
