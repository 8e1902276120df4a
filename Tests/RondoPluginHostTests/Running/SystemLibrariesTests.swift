import HostilePluginKit
import Testing

@testable import RondoPluginHost

@Suite("Libraries of the system that a plugin needs")
struct SystemLibrariesTests {
    @Test("they are read from the library, by bare names")
    func plain() throws {
        let needed = SystemLibraries(swift: nil).needed(by: try HostilePlugin("well-behaved").image)
        #expect(needed == ["libc.so.6"])
    }

    @Test("those of the Swift runtime are found in its folder, unless the plugin brings one")
    func swift() throws {
        let here = SystemLibraries.here
        let folder = try #require(here.swift)
        var image = try HostilePlugin("swift-well-behaved").dynamicImage
        #expect(here.needed(by: image).contains(folder + "/libswiftCore.so"))
        image.companions = try SwiftRuntime.companions
        #expect(here.needed(by: image).allSatisfy { !$0.contains("/") && !$0.contains("swift") })
    }

    @Test("a name that could be a path, or anything but a name, is not loaded")
    func names() {
        for name in ["libm.so.6", "libstdc++.so.6", "ld-linux-x86-64.so.2"] { #expect(SystemLibraries.isBare(name)) }
        for name in ["", "../evil.so", "/tmp/evil.so", ".hidden", "a b", "x\n", "--seccomp=0;", "ü.so"] {
            #expect(!SystemLibraries.isBare(name))
        }
        #expect(!SystemLibraries.isBare(String(repeating: "a", count: 300)))
    }

    @Test("bytes that are no library, or a broken one, need nothing and break nothing", arguments: 0..<40)
    func broken(_ seed: Int) throws {
        var bytes = try HostilePlugin("well-behaved").image.library
        for step in 0..<20 {
            let at = (seed &* 7919 &+ step &* 104_729) % min(bytes.count, 4096)
            bytes[at] = UInt8(truncatingIfNeeded: seed &* 31 &+ step &* 17)
        }
        let image = LibraryImage(library: bytes)
        #expect(SystemLibraries(swift: nil).needed(by: image).count < 100)
        #expect(
            SystemLibraries(swift: nil).needed(by: LibraryImage(library: Array(bytes.prefix(seed * 50)))).count < 100)
    }

    @Test("a broken library never harms the host, whatever the loader makes of it", arguments: 0..<12)
    func brokenRun(_ seed: Int) throws {
        var bytes = try HostilePlugin("well-behaved").image.library
        for step in 0..<6 { bytes[64 + (seed &* 613 &+ step &* 331) % 3000] ^= UInt8(1 << (step % 8)) }
        var call = PluginCall(image: LibraryImage(library: bytes), capability: "rules/1", request: [])
        call.limits.milliseconds = 5_000
        let answers = PluginRunner.built.run([call, try HostilePlugin("well-behaved").call(milliseconds: 10_000)])
        #expect(answers.count == 2)
        #expect(answers[1].outcome == .answered)
    }
}
