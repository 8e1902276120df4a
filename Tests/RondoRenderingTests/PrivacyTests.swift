import RondoDocumentFixtures
import RondoDocuments
import RondoModel
import RondoRendering
import Testing

@Suite("What participants and the public never read")
struct PrivacyTests {
    /// Words that stand for what only facilitators may know; the generator puts them everywhere.
    private static let secrets = [
        "zneed", "zstated", "zdemand", "zunmet", "zremedy", "zgeneralid", "zownid", "zhow", "zperson",
    ]
    /// What the room offers: may be read, but never beside a person.
    private static let offers = ["zroom", "zgeneral", "zown", "zsupport"]

    @Test("no need, no stated word, no id of a person, and no name beside what the room offers", arguments: 0..<10)
    func hides(_ seed: Int) {
        var generator = RandomPlan(seed: UInt64(seed), hostile: seed.isMultiple(of: 2))
        let plan = generator.plan()
        for audience in [Audience.participants, .public] {
            for text in texts(of: plan, for: audience) {
                let secrets = Self.secrets + (audience == .public ? ["zname"] : [])
                let found = secrets.filter { text.contains($0) }
                #expect(found == [], "in a document for \(audience)")
                let beside = text.split(whereSeparator: \.isNewline).first { line in
                    line.contains("zname") && Self.offers.contains { line.contains($0) }
                }
                #expect(beside == nil)
            }
        }
    }

    @Test("the hand-made plan names nobody to the public, and says no need to participants")
    func handMade() {
        let plan = SmallPlan.plan()
        let names = plan.inputs.workshop.people.map(\.name)
        for text in texts(of: plan, for: .public) {
            for name in names { #expect(!text.contains(name)) }
        }
        let needs = plan.inputs.vocabulary.needs.map(\.title)
        for text in texts(of: plan, for: .participants) {
            for need in needs { #expect(!text.contains(need)) }
            #expect(!text.contains("window"))
        }
    }

    @Test("a contact that names someone who comes stays away from the public, and nothing else is lost")
    func contact() throws {
        var plan = SmallPlan.plan()
        func handout(_ contact: String, _ audience: Audience) throws -> String {
            plan.inputs.workshop.practical.contact = contact
            let document = try #require(DocumentBuilder.document(.handout, of: plan, for: audience))
            return try #require(Renderer.render(document, as: .terminal))
        }
        #expect(try !handout("Ask Jo, or ring 01234", .public).contains("01234"))
        #expect(try handout("Ask Jo, or ring 01234", .participants).contains("Ask Jo, or ring 01234"))
        #expect(try handout("Ask Joanna at the desk", .public).contains("Ask Joanna at the desk"))
    }

    @Test("a calendar, which is often kept elsewhere, never holds access or names, whoever it is for")
    func calendars() throws {
        let document = try #require(DocumentBuilder.document(.timetable, of: SmallPlan.plan(), for: .facilitators))
        let text = try #require(Renderer.render(document, as: .ics))
        for word in ["interpreter", "Amara", "18 point", "Sees little", "describes"] { #expect(!text.contains(word)) }
    }

    private func texts(of plan: Plan, for audience: Audience) -> [String] {
        DocumentKind.allCases.flatMap { kind in
            DocumentStyle.allCases.flatMap { style -> [String] in
                guard let document = DocumentBuilder.document(kind, of: plan, for: audience, style: style) else {
                    return []
                }
                return OutputFormat.allCases.compactMap { Renderer.render(document, as: $0) }
            }
        }
    }
}
