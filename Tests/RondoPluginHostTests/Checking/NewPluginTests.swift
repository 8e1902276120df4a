import Foundation
import HostilePluginKit
import Testing

@testable import RondoPluginHost

@Suite("New plugins")
struct NewPluginTests {
    @Test(
        "A new C package builds and passes its own tests, whatever its capabilities", arguments: NewPlugin.capabilities)
    func ownTests(_ capability: String) throws {
        let folder = try TestFolder()
        let path = try NewPlugin(name: "our-own", language: .c, capabilities: [capability], kit: CheckedPlugins.kit)
            .write(in: folder.path)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "make", "-s", "-C", path, "CC=clang", "CFLAGS=-Werror -fsanitize=undefined -fno-sanitize-recover=all",
            "test",
        ]
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        #expect(FileManager.default.isExecutableFile(atPath: path + "/.ci/run"))
        for name in ["README.md", ".gitignore", "plugin.yaml", "PluginKit/Sources/CRondoPlugin/include/rondo_plugin.h"]
        {
            #expect(FileManager.default.fileExists(atPath: path + "/" + name), "\(name)")
        }
    }

    @Test("No gap of a template stays open", arguments: NewPlugin.Language.allCases)
    func gaps(_ language: NewPlugin.Language) throws {
        let folder = try TestFolder()
        _ = try NewPlugin(
            name: "all-of-it", language: language, capabilities: NewPlugin.capabilities, kit: CheckedPlugins.kit
        )
        .write(in: folder.path)
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) where !name.contains("PluginKit") {
            guard let text = try? folder.text("\(name)") else { continue }
            #expect(!text.contains(/__[A-Z][A-Za-z]+__/), "\(name)")
        }
    }

    @Test("Nothing is overwritten, and names that can't be are refused in plain words")
    func refusals() throws {
        let folder = try TestFolder()
        try folder.write("mine", to: "there/notes.txt")
        #expect(throws: MakingFailure.self) {
            try NewPlugin(name: "there", language: .c, capabilities: [], kit: CheckedPlugins.kit).write(in: folder.path)
        }
        #expect(try folder.names("there") == ["notes.txt"])
        for name in ["", "Upper", "1st", "a--b", "-a", "a-", "a b", "ünï", "../up", String(repeating: "a", count: 41)] {
            #expect(throws: MakingFailure.self) { try PluginName(name) }
        }
        #expect(throws: MakingFailure.self) {
            try NewPlugin(name: "a", language: .c, capabilities: ["rulez"], kit: CheckedPlugins.kit)
        }
        #expect(try PluginName("prompt-deck").module == "PromptDeck")
        #expect(try PluginName("swift").module == "SwiftPlugin")
        #expect(try PluginName("prompt-deck").title == "Prompt deck")
    }

    @Test("A Swift package is built by swift, with the entry alone exported; anything else by make")
    func commands() throws {
        let folder = try TestFolder()
        var build = PluginBuild(folder: folder.path, library: "libour-own.so")
        #expect(build.kind == nil)
        #expect(throws: MakingFailure.self) { try build.run() }
        try folder.write("all:\n", to: "Makefile")
        #expect(build.commands == [["make", "-C", folder.path]])
        try folder.write("", to: "Package.swift")
        #expect(build.commands[0].contains("our-own"))
        #expect(build.commands[0].contains { $0.hasPrefix("--version-script=") })
        #expect(build.commands[0].contains("-static-stdlib"))
        build.isSelfContained = false
        #expect(!build.commands[0].contains("-static-stdlib"))
    }
}
