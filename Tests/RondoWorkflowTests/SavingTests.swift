import Foundation
import RondoFiles
import RondoModel
import RondoWorkflow
import Testing

@Suite("Writing a plan and its documents")
struct SavingTests {
    @Test("The plan, an index and every document are written; what holds needs is for its owner alone")
    func files() async throws {
        let folder = try Workspace()
        defer { folder.remove() }
        let made = try await Workflow.plan(Workspace.example("taster"))
        let saved = try Workflow.save(made, in: folder.path + "/out/")
        let files = try folder.files()
        // With the plan, the index and the record of what was written.
        #expect(files.count == saved.documents + 3)
        #expect(saved.planFile == folder.path + "/out/plan.json")
        #expect(PlanFile.read(path: saved.planFile).plan.map(PlanFile.encode) == PlanFile.encode(made.plan))
        for name in files.keys {
            let isPrivate =
                name.contains("facilitators/") || name.hasSuffix("plan.json") || name.hasSuffix(".rondo-documents")
            #expect(try folder.permissions(name) & 0o077 == (isPrivate ? 0 : try folder.permissions(name) & 0o077))
            #expect(
                isPrivate || name.contains("participants/") || name.contains("public/") || name.hasSuffix("index.html"))
        }
        for name in [
            "facilitators/run-sheet.html", "facilitators/access-sheet.md", "facilitators/turns.csv",
            "participants/timetable.ics", "participants/handout-easy-read.html",
            "participants/handout-large-print.html",
            "participants/role-cards.html", "public/timetable.json",
        ] {
            #expect(files["out/" + name]?.isEmpty == false, "\(name)")
        }
        for name in ["participants/run-sheet.html", "participants/access-sheet.html", "public/groups.html"] {
            #expect(files["out/" + name] == nil, "\(name)")
        }
    }

    @Test("The index leads to every document and to nothing else")
    func index() async throws {
        let folder = try Workspace()
        defer { folder.remove() }
        let saved = try Workflow.save(
            try await Workflow.plan(Workspace.example("taster")), in: folder.path + "/out")
        let page = try folder.read("out/index.html")
        let links = page.matches(of: /href="([^"]+)"/).map { String($0.output.1) }
        #expect(links.count == saved.documents)
        #expect(Set(links).count == links.count)
        for link in links { #expect(FileManager.default.fileExists(atPath: folder.path + "/out/" + link), "\(link)") }
    }

    @Test("Writing twice gives the same files, and leaves nothing unfinished behind")
    func twice() async throws {
        let folder = try Workspace()
        defer { folder.remove() }
        let made = try await Workflow.plan(Workspace.example("taster"))
        _ = try Workflow.save(made, in: folder.path + "/out")
        let first = try folder.files()
        _ = try Workflow.save(made, in: folder.path + "/out")
        #expect(try folder.files() == first)
    }

    @Test("A changed calendar says that it is newer than the one before; an unchanged one stays as it is")
    func calendars() async throws {
        let folder = try Workspace()
        defer { folder.remove() }
        var request = Workspace.example("taster")
        let made = try await Workflow.plan(request)
        func numbers() throws -> Set<String> {
            let text = try folder.read("out/public/timetable.ics")
            return Set(text.matches(of: /SEQUENCE:(\d+)/).map { String($0.output.1) })
        }
        _ = try Workflow.save(made, in: folder.path + "/out")
        _ = try Workflow.save(made, in: folder.path + "/out")
        #expect(try numbers() == ["0"])
        request.seed = 42
        request.steps = 50
        let other = try await Workflow.plan(request)
        #expect(other.plan.sessions != made.plan.sessions)
        _ = try Workflow.save(other, in: folder.path + "/out")
        #expect(try numbers() == ["1"])
        _ = try Workflow.save(made, in: folder.path + "/out")
        #expect(try numbers() == ["2"])
    }

    @Test("Where a folder can't be made nothing is changed, and it is said that it can't be created")
    func folderInTheWay() async throws {
        let folder = try Workspace()
        defer { folder.remove() }
        let made = try await Workflow.plan(Workspace.example("taster"))
        try folder.write("not a folder", to: "file")
        let failure = #expect(throws: WorkflowFailure.self) { try Workflow.save(made, in: folder.path + "/file/out") }
        guard case .cannotCreate = failure else {
            Issue.record("expected that it can't be created, got \(String(describing: failure))")
            return
        }
        #expect(try folder.files().keys.sorted() == ["file"])
    }

    @Test("Where one document can't be written, the earlier plan and all its documents stay as they were")
    func earlierPlanStays() async throws {
        let folder = try Workspace()
        defer { folder.remove() }
        var request = Workspace.example("taster")
        _ = try Workflow.save(try await Workflow.plan(request), in: folder.path + "/out")
        try FileManager.default.removeItem(atPath: folder.path + "/out/public/timetable.md")
        try folder.makeFolder("out/public/timetable.md")
        let before = try folder.files()
        request.seed = 42
        request.steps = 50
        let other = try await Workflow.plan(request)
        #expect(throws: WorkflowFailure.self) { try Workflow.save(other, in: folder.path + "/out") }
        #expect(try folder.files() == before)
    }

    @Test("The folder for a plan stands beside its workshop's file unless one is named")
    func folder() async throws {
        let made = try await Workflow.plan(Workspace.example("taster"))
        #expect(Workflow.folder(for: made, workshop: "workshop.yaml") == "taster-plan")
        #expect(Workflow.folder(for: made, workshop: "a/b/workshop.yaml") == "a/b/taster-plan")
        #expect(Workflow.folder(for: made, workshop: "/workshop.yaml") == "/taster-plan")
    }
}
