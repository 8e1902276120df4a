import Foundation
import HostilePluginKit
import Testing

@testable import RondoPluginHost

/// A plugin made from the C templates with one thing spoilt, and the test that must notice.
struct BadPlugin: Sendable, CustomTestStringConvertible {
    /// The test that must fail.
    var test: String
    /// What it can be asked.
    var capability: String
    /// Texts to replace: in which file, which, with what.
    var edits: [Edit]
    /// Tests of the same group that may fail with it.
    var also: [String]
    /// What is done to the folder when the library is built.
    var spoil: @Sendable (TestFolder, _ library: String) throws -> Void

    struct Edit: Sendable {
        var file: String
        var old: String
        var new: String

        init(_ file: String, _ old: String, _ new: String) { (self.file, self.old, self.new) = (file, old, new) }
    }

    var testDescription: String { test }

    init(
        _ test: String, of capability: String = "rules", _ edits: Edit..., also: [String] = [],
        spoil: @escaping @Sendable (TestFolder, String) throws -> Void = { _, _ in }
    ) {
        (self.test, self.capability, self.edits, self.also, self.spoil) = (test, capability, edits, also, spoil)
    }

    /// The statement that ends the process.
    static let crash = "__builtin_trap();"

    /// An edit that puts statements at the start of the function which answers.
    static func answering(_ file: String, _ statements: String) -> Edit {
        let capability = file.prefix { $0 != "." }
        let head = "int32_t answer_\(capability)(const rondo_host *host, json request) {\n"
        return Edit("src/" + file, head, head + "    " + statements + "\n")
    }

    /// An edit that puts statements before anything is looked at; the request is `bytes`.
    static func before(_ statements: String) -> Edit {
        let head = "static int32_t answer(const rondo_host *host, const char *capability, rondo_bytes bytes) {\n"
        return Edit("src/plugin.c", head, head + "    " + statements + "\n")
    }

    /// An edit that puts a function into the library that runs when it is loaded.
    static func constructor(_ statements: String) -> Edit {
        Edit(
            "src/plugin.c", "static const char *const capabilities[]",
            "__attribute__((constructor)) static void begin(void) { \(statements) }\n"
                + "static const char *const capabilities[]")
    }

    /// Makes it, runs the test's whole group and what others build on, and compares what failed.
    func mustBeNoticed() throws {
        let folder = try TestFolder()
        let path = try NewPlugin(name: "spoilt", language: .c, capabilities: [capability], kit: CheckedPlugins.kit)
            .write(in: folder.path)
        for edit in edits {
            let text = try folder.text("spoilt/" + edit.file)
            try #require(text.contains(edit.old), "\(edit.file) has no \(edit.old)")
            try folder.write(text.replacing(edit.old, with: edit.new, maxReplacements: 1), to: "spoilt/" + edit.file)
        }
        try CheckedPlugins.make(path)
        try spoil(folder, "spoilt/libspoilt.so")

        let check = try #require(PluginCheck(folder: path, runner: .built))
        let group = String(test.prefix { $0 != "." })
        let failed = check.run(only: [group]).compactMap { result -> String? in
            guard case .failed(let came, let remedy) = result.outcome else { return nil }
            #expect(!came.isEmpty && !remedy.isEmpty)
            #expect(!came.contains("\n") && !came.hasSuffix("."), "\(came)")
            return result.name
        }
        #expect(failed.contains(test), "it was not noticed")
        #expect(failed.filter { $0 != test && !also.contains($0) } == [], "other tests failed too")
    }
}

/// What the tests of the check share.
enum CheckedPlugins {
    /// The kit's folder in the package.
    static var kit: String {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().path + "/plugins/PluginKit"
    }

    /// Builds a C package.
    static func make(_ folder: String) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["make", "-s", "-C", folder, "CC=clang", "CFLAGS=-O1 -w -D_GNU_SOURCE"]
        let words = Pipe()
        process.standardError = words
        process.standardOutput = words
        try process.run()
        let said = words.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "\(String(decoding: said, as: UTF8.self))")
    }
}
