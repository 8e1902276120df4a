import Foundation

/// A host in a process of its own that asks `sleep`, so that tests can see what becomes of the runner without it.
public final class KillableHost {
    private let process = Process()
    private let output = Pipe()
    private let input = Pipe()

    /// Starts it, and waits until its plugin is at work. `cuts` makes it cut the runner's lifeline instead of dying.
    public init(cuts: Bool) throws {
        let package = Place.sources + "/../.."
        let shim = package + "/Sources/CPluginRunner"
        let program = try Build.library(
            "host", from: [Place.sources + "/host/host.c", shim + "/process.c"], with: "clang",
            [
                "-O1", "-w", "-D_GNU_SOURCE", "-I", shim + "/include", Place.sources + "/host/host.c",
                shim + "/process.c",
            ])
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments =
            [Place.products + "/rondo-plugin-runner", try HostilePlugin("sleep").built()] + (cuts ? ["cut"] : [])
        process.standardOutput = output
        process.standardInput = input
        try process.run()
        try output.fileHandleForWriting.close()
        var said = Data()
        while !said.contains(10), let byte = try output.fileHandleForReading.read(upToCount: 1), !byte.isEmpty {
            said += byte
        }
    }

    /// Kills it, and returns what was said until nobody was left who could say something.
    public func kill() throws -> String {
        Foundation.kill(process.processIdentifier, SIGKILL)
        return try rest()
    }

    /// Has it cut the lifeline, and returns what was said until nobody was left who could say something.
    public func cut() throws -> String {
        try input.fileHandleForWriting.write(contentsOf: Data([10]))
        return try rest()
    }

    private func rest() throws -> String {
        let said = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: said, as: UTF8.self)
    }
}
