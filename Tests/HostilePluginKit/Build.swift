import Foundation

/// Builds libraries into a folder beside the tests, each once for the same sources; several tests may ask at once.
enum Build {
    /// A C file as a library.
    static func c(_ source: String, _ name: String) throws -> String {
        try library(
            name, from: [source, Place.sources + "/hostile.h"], with: "clang",
            [
                "-shared", "-fPIC", "-O1", "-w", "-D_GNU_SOURCE", "-DHOSTILE_NAME=\"\(name)\"", "-I", Place.contract,
                "-I", Place.sources, source,
            ])
    }

    /// A Swift file as a library; it holds its own part of the runtime, unless `isStatic` is false. What only debuggers
    /// need is left out: it would be hashed too.
    static func swift(_ source: String, _ name: String, isStatic: Bool = true) throws -> String {
        let entry = Place.sources + "/swift/Entry.swift"
        let said = try file("\(name).name.swift", "let hostileName = \"\(name)\"\n")
        return try library(
            name, from: [source, entry], with: "swiftc",
            [
                "-emit-library", "-O", "-Xlinker", "-s", "-suppress-warnings", "-module-name", "Hostile", "-I",
                Place.sources + "/contract",
            ]
                + (isStatic ? ["-static-stdlib"] : []) + [source, entry, said])
    }

    /// A small file beside the libraries; several tests may write it at once, each the same.
    private static func file(_ name: String, _ text: String) throws -> String {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let path = "\(folder)/\(name)"
        if FileManager.default.contents(atPath: path) != Data(text.utf8) {
            try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
        }
        return path
    }

    private static var folder: String { Place.products + "/hostile-plugins" }

    /// A library made by a compiler. The compiler writes beside, and the result is moved into place.
    static func library(
        _ name: String, from sources: [String], with compiler: String, _ arguments: [String]
    ) throws -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        func add(_ bytes: some Sequence<UInt8>) {
            for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        }
        for source in sources { add(try Data(contentsOf: URL(fileURLWithPath: source))) }
        add(arguments.joined(separator: " ").utf8)
        let result = "\(folder)/\(name)-\(String(hash, radix: 16)).so"
        if FileManager.default.fileExists(atPath: result) { return result }

        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let beside = "\(folder)/\(UUID().uuidString).so"
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [compiler] + arguments + ["-o", beside]
        let errors = Foundation.Pipe()
        process.standardError = errors
        try process.run()
        let words = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw BuildFailure(name: name, words: String(decoding: words, as: UTF8.self))
        }
        guard rename(beside, result) == 0 else { throw BuildFailure(name: name, words: "can't be moved") }
        return result
    }
}

/// A hostile plugin that couldn't be built.
struct BuildFailure: Error {
    var name: String
    var words: String
}
