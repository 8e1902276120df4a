import RondoModel
import Testing

@testable import RondoFiles

@Suite("Spaces of a session")
struct SessionSpacesTests {
    @Test("a session that names no spaces has all of them, in their order; one that names some has those")
    func spaces() throws {
        let text = Fixture.workshop([
            "sessions": "sessions:\n  - {id: one, start: \"10:00\", end: \"12:00\"}\n"
                + "  - {id: two, start: \"10:00\", end: \"12:00\", spaces: [attic]}",
            "spaces": "spaces: [{id: hall, capacity: 20}, {id: attic, capacity: 5}]",
        ])
        let sessions = try #require(Fixture.read(text).inputs).workshop.sessions
        #expect(sessions.map(\.spaces) == [["hall", "attic"], ["attic"]])
    }
}
