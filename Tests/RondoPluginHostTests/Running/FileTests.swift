import Foundation
import HostilePluginKit
import RondoPluginHost
import Testing

@Suite("Plugins that look for files and secrets")
struct FileTests {
    @Test("to a plugin there are no files: of the system, of the user, of its parent, not even itself")
    func noFiles() throws {
        let files = try Hostile("read-files", .answered).asked()
        #expect(files.outcome == .answered)
        #expect(told(files).components(separatedBy: "No such file or directory").count == 12)
        #expect(!told(files).contains("root:"))

        let parent = try Hostile("read-parent", .answered).asked()
        #expect(told(parent).components(separatedBy: "No such file or directory").count == 6)

        let own = try Hostile("read-own-folder", .answered).asked()
        #expect(told(own).contains("itself: No such file or directory; beside: No such file or directory"))
    }

    @Test("a file whose path it knows is not there for it")
    func knownPath() throws {
        let folder = NSTemporaryDirectory() + "rondo-secret-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/needs.yaml"
        try "uses a wheelchair".write(toFile: path, atomically: true, encoding: .utf8)
        let answer = try Hostile("read-secret", .answered).asked(request: #"{"path": "\#(path)"}"#)
        #expect(told(answer).contains("\(path): No such file or directory"))
    }

    @Test("its constructors see no more than its answer does")
    func constructor() throws {
        let answer = try Hostile("read-in-constructor", .answered).asked()
        #expect(told(answer).contains("passwd: No such file or directory; stat: not there; folder: shut"))
    }

    @Test("its environment has nothing in it")
    func environment() throws {
        setenv("RONDO_TEST_SECRET", "hunter2", 1)
        let answer = try Hostile("read-environment", .answered).asked()
        #expect(told(answer).contains("environment: SWIFT_BACKTRACE=enable=no\""))
    }

    @Test("the file that holds its request can't be changed")
    func request() throws {
        #expect(try Hostile("change-request-file", .crashed("SIGXFSZ")).asked().outcome == .crashed("SIGXFSZ"))
    }

    @Test("what is loaded is what was read, whatever becomes of the file since")
    func swapped() throws {
        let folder = NSTemporaryDirectory() + "rondo-swap-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try HostilePlugin("well-behaved").install(at: folder)
        let path = folder + "/libwell-behaved.so"
        let read = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        try HostilePlugin("crash-in-constructor").swap(into: folder, of: HostilePlugin("well-behaved"))
        let call = PluginCall(image: LibraryImage(library: read), capability: "rules/1", request: [])
        #expect(PluginRunner.built.run([call])[0].outcome == .answered)
    }
}
