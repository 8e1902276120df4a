import Foundation
import RondoModel
import RondoWorkflow

/// A folder that a test has for itself, with a workshop that plans as it stands.
struct Workspace {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "rondo-workflow-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    func remove() { try? FileManager.default.removeItem(atPath: path) }

    /// The package's folder.
    static var package: String {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().path
    }

    /// Rondo's own library.
    static var library: String { package + "/activities" }

    /// A request for the workshop that `rondo init` writes, made here; only what the construction gives, unless told
    /// otherwise.
    func request(steps: Int? = 0) throws -> PlanRequest {
        var request = PlanRequest(workshop: try Workflow.start(in: path))
        request.libraryFolders = [Workspace.library]
        request.effort = .quick
        request.steps = steps
        return request
    }

    /// A request for an example; only what the construction gives, which is quick.
    static func example(_ name: String) -> PlanRequest {
        var request = PlanRequest(workshop: package + "/Examples/\(name)/workshop.yaml")
        request.libraryFolders = [library]
        request.steps = 0
        return request
    }

    func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(atPath: path + "/" + name, withIntermediateDirectories: true)
    }

    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/" + name))
    }

    func read(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)), as: UTF8.self)
    }

    /// Every file in it and the folders in it, by its path from here, with its bytes.
    func files() throws -> [String: Data] {
        var files: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
            var isFolder: ObjCBool = false
            let full = path + "/" + name
            if FileManager.default.fileExists(atPath: full, isDirectory: &isFolder), !isFolder.boolValue {
                files[name] = try Data(contentsOf: URL(fileURLWithPath: full))
            }
        }
        return files
    }

    /// The permissions of a file, as in `0o600`.
    func permissions(_ name: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path + "/" + name)
        return attributes[.posixPermissions] as? Int ?? -1
    }
}
