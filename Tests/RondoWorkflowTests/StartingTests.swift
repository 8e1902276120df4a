import Foundation
import RondoWorkflow
import Testing

@Suite("Starting a workspace")
struct StartingTests {
    @Test("The file takes its id from the folder, and is clean")
    func id() throws {
        let folder = try Workspace()
        defer { folder.remove() }
        let path = try Workflow.start(in: folder.path + "/Our Garden!/")
        #expect(path == folder.path + "/Our Garden!/workshop.yaml")
        #expect(try folder.read("Our Garden!/workshop.yaml").contains("\nid: our-garden\n"))
        #expect(Workflow.lint(paths: [path], libraryFolders: [Workspace.library]).isEmpty)
        #expect(try folder.permissions("Our Garden!/workshop.yaml") == 0o600)
    }

    @Test("A folder whose name can't be an id still gets a workshop")
    func otherName() throws {
        let folder = try Workspace()
        defer { folder.remove() }
        _ = try Workflow.start(in: folder.path + "/2027")
        #expect(try folder.read("2027/workshop.yaml").contains("\nid: my-workshop\n"))
    }

    @Test("Nothing is overwritten, not even a link that leads nowhere")
    func keeps() throws {
        let folder = try Workspace()
        defer { folder.remove() }
        try folder.write("mine", to: "workshop.yaml")
        #expect(throws: WorkflowFailure.self) { try Workflow.start(in: folder.path) }
        #expect(try folder.read("workshop.yaml") == "mine")
        try folder.makeFolder("linked")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/linked/workshop.yaml", withDestinationPath: folder.path + "/elsewhere")
        #expect(throws: WorkflowFailure.self) { try Workflow.start(in: folder.path + "/linked") }
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/elsewhere"))
    }
}
