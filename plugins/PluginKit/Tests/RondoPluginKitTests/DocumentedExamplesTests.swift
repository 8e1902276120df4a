import Foundation
import Testing

@testable import RondoPluginKit

private let repository = URL(filePath: #filePath).appending(path: "../../../../../").standardized

/// The kit and Rondo's pages say the same. They stand in Rondo's repository, so elsewhere there is nothing to compare.
@Suite(
    .enabled(
        if: FileManager.default.fileExists(atPath: repository.appending(path: "docs/plugins/capabilities.md").path)))
struct DocumentedExamplesTests {
    /// The JSON examples under a heading of docs/plugins/capabilities.md.
    private func examples(_ heading: String) throws -> [JSON] {
        let page = try String(contentsOf: repository.appending(path: "docs/plugins/capabilities.md"), encoding: .utf8)
        let section = try #require(page.components(separatedBy: "\n## ").first { $0.hasPrefix(heading) })
        return try section.components(separatedBy: "```json\n").dropFirst().map { block in
            let text = block.components(separatedBy: "```")[0].trimmingCharacters(in: .whitespacesAndNewlines)
            // Some show members of a request without the braces around them.
            return try JSON(parsing: text.hasPrefix("{") ? text : "{\(text)}")
        }
    }

    @Test("The request that the page shows is read")
    func request() throws {
        let json = try #require(try examples("Every request").first)
        struct Settings: Decodable { var calmAfterMeals: Bool }
        let request = try Request<Settings>(json: json)
        #expect(request.seed == 1 && request.language == "en" && request.settings.calmAfterMeals)
        let reply = try #require(try examples("Every reply").first)
        #expect(try ActivitiesReply.findings(reply).first?.place == "settings.theme")
    }

    @Test("The rules that the page shows are read and written back as they stand")
    func rules() throws {
        let json = try #require(try examples("`rules/1`").first)
        #expect(JSON.object([JSON.Member("rondo", .text("reply/1"))] + (try RulesReply(json: json).members)) == json)
    }

    @Test("The words that the page shows are read and written back as they stand")
    func vocabulary() throws {
        let json = try #require(try examples("`vocabulary/1`").first)
        #expect(
            JSON.object([JSON.Member("rondo", .text("reply/1"))] + (try VocabularyReply(json: json).members)) == json)
    }

    @Test("The plans that the page shows are read")
    func plans() throws {
        let review = try #require(try examples("`review/1`").first?["plan"])
        #expect(try Plan(json: review).json == review)
        let render = try examples("`render/1`")
        let handout = try #require(render.first?["plan"])
        #expect(try Handout(json: handout).json == handout)
        #expect(try RenderReply(json: try #require(render.last)).files.map(\.name) == ["handout.html"])
    }

    @Test("The import that the page shows is read and written back")
    func imports() throws {
        let examples = try examples("`import/1`")
        #expect(try ImportFile(json: try #require(examples.first?["file"])).name == "dot-voting.md")
        let reply = try ImportReply(json: try #require(examples.last))
        #expect(reply.activities.first?.unknown.map(\.key) == ["length", "demands"])
    }

    @Test("Rondo's own words are all there, each by its title, and no others")
    func words() throws {
        func own(_ file: String, _ section: String) throws -> [String] {
            let text = try String(
                contentsOf: repository.appending(path: "activities/vocabulary/\(file)"), encoding: .utf8)
            let lines = text.split(separator: "\n").drop { $0 != "\(section):" }.dropFirst()
            return lines.prefix { $0.hasPrefix(" ") || $0.hasPrefix("#") }.compactMap { line in
                guard line.hasPrefix("  "), line.dropFirst(2).first?.isLetter == true else { return nil }
                return line.dropFirst(2).split(separator: ":").first.map(String.init)
            }
        }
        #expect(try own("access-demands.yaml", "demands") == Demand.all.map(\.id))
        #expect(try own("arc.yaml", "phases") == Phase.all.map(\.id))
        #expect(try own("arc.yaml", "energies") == Energy.all.map(\.id))
        #expect(try own("arc.yaml", "modes") == Mode.all.map(\.id))
        #expect(try own("access-supports.yaml", "features") == Feature.all.map(\.id))
        #expect(try own("access-supports.yaml", "supports") == Support.all.map(\.id))
        #expect(try own("roles.yaml", "roles") == Role.all.map(\.id))
        #expect(try own("materials.yaml", "materials") == Thing.all.map(\.id))
        #expect(try own("access-needs.yaml", "needs") == Need.all.map(\.id))
    }
}

extension ActivitiesReply {
    /// The findings of any reply.
    fileprivate static func findings(_ json: JSON) throws -> [Finding] {
        try Codec<Finding>.object.list.read(json["findings"] ?? .list([]))
    }
}
