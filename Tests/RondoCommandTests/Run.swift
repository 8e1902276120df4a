import Foundation

/// The built executable, run once, with all that it said.
struct Run {
    let code: Int32
    let out: String
    let err: String

    /// Runs `rondo` with some arguments; the library is the repository's own.
    init(
        _ arguments: [String], environment: [String: String] = [:], output: String? = nil,
        while running: (Process) -> Void = { _ in }
    ) throws {
        try self.init(Place.executable, arguments, environment, output, running)
    }

    /// Runs a line of shell in which `$RONDO` is the executable.
    init(shell line: String, environment: [String: String] = [:]) throws {
        try self.init("/bin/bash", ["-c", line], environment, nil, { _ in })
    }

    private init(
        _ program: String, _ arguments: [String], _ environment: [String: String], _ output: String?,
        _ running: (Process) -> Void
    ) throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let (outFile, errFile) = (output ?? folder.path + "/out", folder.path + "/err")
        if output == nil { try Data().write(to: URL(fileURLWithPath: outFile)) }
        try Data().write(to: URL(fileURLWithPath: errFile))
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        var variables = ["RONDO_LIBRARY": Place.library, "RONDO": Place.executable, "PATH": "/usr/bin:/bin"]
        variables.merge(environment) { _, given in given }
        process.environment = variables
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle(forWritingAtPath: outFile)
        process.standardError = FileHandle(forWritingAtPath: errFile)
        try process.run()
        running(process)
        process.waitUntilExit()
        code = process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
        out = output == nil ? String(decoding: try Data(contentsOf: URL(fileURLWithPath: outFile)), as: UTF8.self) : ""
        err = String(decoding: try Data(contentsOf: URL(fileURLWithPath: errFile)), as: UTF8.self)
    }
}

/// Where things stand in the package.
enum Place {
    /// The executable, beside the tests' own.
    static var executable: String {
        let tests = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        return tests.deletingLastPathComponent().appendingPathComponent("rondo").path
    }

    /// The package's folder.
    static var package: String {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().path
    }

    /// Rondo's own library.
    static var library: String { package + "/activities" }

    /// A workshop of the examples.
    static func example(_ name: String) -> String { package + "/Examples/\(name)/workshop.yaml" }
}

/// A folder that a test has for itself.
struct TemporaryFolder {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "rondo-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    func remove() { try? FileManager.default.removeItem(atPath: path) }

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
}
