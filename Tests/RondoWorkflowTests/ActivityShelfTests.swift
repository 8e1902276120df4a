import Foundation
import RondoDiagnostics
import RondoModel
import RondoWorkflow
import Testing

@Suite("Looking through the library")
struct ActivityShelfTests {
    let shelf: ActivityShelf

    init() throws { shelf = try ActivityShelf(folders: [Workspace.library]) }

    private func ids(_ change: (inout ActivityQuery) -> Void = { _ in }) throws -> [String] {
        var query = ActivityQuery()
        change(&query)
        return try shelf.list(query).split(separator: "\n").map { String($0.prefix { $0 != " " }) }
    }

    @Test("Each filter leaves fewer, and several leave what all of them leave")
    func filters() throws {
        let all = try ids()
        #expect(all.count >= 60)
        let decide = try ids { $0.phase = "decide" }
        let short = try ids { $0.maxLength = 15 }
        let many = try ids { $0.people = 60 }
        let both = try ids {
            $0.phase = "decide"
            $0.maxLength = 15
            $0.people = 60
        }
        for part in [decide, short, many] { #expect(!part.isEmpty && part.count < all.count) }
        #expect(both == all.filter { decide.contains($0) && short.contains($0) && many.contains($0) })
    }

    @Test("What isn't known of an imported activity is shown as that, and never as a length or phase")
    func unknown() throws {
        let folder = try Workspace()
        defer { folder.remove() }
        let text = """
            rondo: activity/1
            id: dots
            title: Dots
            steps: [{title: Stick}]
            unknown: {phase: no word, length: a long time, steps: no shares}

            """
        try folder.write(text, to: "dots.yaml")
        let shelf = try ActivityShelf(folders: [folder.path])
        #expect(shelf.warnings.map(\.code) == ["activity.unknown"])
        #expect(try shelf.list(ActivityQuery()).hasPrefix("dots  ?  ?  1"))
        let shown = try shelf.show("dots")
        #expect(shown.contains("length: a long time"))
        #expect(!shown.contains("best") && !shown.contains("%"))
        #expect(try shelf.showJSON("dots").contains("\"length\": null"))
        var short = ActivityQuery()
        short.maxLength = 500
        #expect(try shelf.list(short).isEmpty)
    }

    @Test("Activities come in the order of the arc, then of their ids")
    func order() throws {
        var query = ActivityQuery()
        query.people = 12
        let rows = try shelf.list(query).split(separator: "\n").map { $0.split(separator: " ") }
        let phases = rows.map { String($0[1]) }
        let arc = ["gather", "explore", "create", "decide", "reflect"]
        let ranks = phases.compactMap { arc.firstIndex(of: $0) }
        #expect(ranks.count == rows.count)
        #expect(ranks == ranks.sorted())
    }

    @Test("What suits two needs suits each of them; an unknown need is refused with the nearest one")
    func suits() throws {
        let wheelchair = try ids { $0.suits = ["wheelchair"] }
        let bsl = try ids { $0.suits = ["bsl"] }
        let both = try ids { $0.suits = ["wheelchair", "bsl"] }
        #expect(both == wheelchair.filter(bsl.contains))
        #expect(!both.isEmpty)
        #expect(throws: WorkflowFailure.request("the library has no need 'wheelchiar'; maybe: wheelchair")) {
            try ids { $0.suits = ["wheelchiar"] }
        }
        #expect(throws: WorkflowFailure.self) { try ids { $0.phase = "desire" } }
    }

    @Test("An activity that doesn't state its demands suits nobody with needs")
    func unstated() throws {
        let folder = try Workspace()
        defer { folder.remove() }
        try folder.write(
            """
            rondo: activity/1
            id: silent-one
            title: Silent one
            summary: It doesn't say what it asks.
            phase: gather
            length: {min: 5m, ideal: 10m, max: 15m}
            people: {min: 2, max: 20}
            format: plenary
            energy: calm
            modes: [talking]
            steps: [{title: Sit, share: 100%, how: Sit.}]
            says: {en: We sit.}
            source: {title: Own, of: us, licence: CC0-1.0}
            """, to: "silent-one.yaml")
        let shelf = try ActivityShelf(folders: [Workspace.library, folder.path])
        var query = ActivityQuery()
        query.words = ["silent one"]
        #expect(try shelf.list(query).contains("silent-one"))
        query.suits = ["seated"]
        #expect(try shelf.list(query).isEmpty)
    }

    @Test("Words are found whatever their case, all of them or none")
    func search() throws {
        let drawing = try ids { $0.words = ["DRAW"] }
        #expect(drawing.contains("journey-map"))
        #expect(try ids { $0.words = ["draw", "journey"] }.contains("journey-map"))
        #expect(try ids { $0.words = ["draw", "xylophone"] }.isEmpty)
    }

    @Test("All about one activity is shown; an unknown one is refused with the nearest")
    func show() throws {
        let text = try shelf.show("journey-map")
        for part in ["Draw the journey", "35m to 1h 15m", "Steps", "fine-movement", "CC0-1.0"] {
            #expect(text.contains(part))
        }
        #expect(try shelf.showJSON("journey-map").contains("\"ideal\": 50"))
        #expect(throws: WorkflowFailure.request("the library has no activity 'jurney-map'; maybe: journey-map")) {
            try shelf.show("jurney-map")
        }
    }

    @Test("No line is wider than the terminal", arguments: [40, 60, 80, 120])
    func width(_ columns: Int) throws {
        let look = TextLook(width: columns, isTerminal: true)
        let texts = [try shelf.list(ActivityQuery(), look: look), try shelf.show("journey-map", look: look)]
        for line in texts.flatMap({ $0.split(separator: "\n") }) { #expect(line.count <= columns, "\(line)") }
    }
}
