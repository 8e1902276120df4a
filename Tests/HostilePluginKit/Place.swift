import Foundation
public import RondoPluginHost

/// Where things stand in the package.
enum Place {
    /// The folder of what was built, which holds the tests too.
    static var products: String {
        URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent().path
    }

    /// The hostile plugins' sources.
    static var sources: String { tests + "/HostilePlugins" }

    /// The folder of `rondo_plugin.h`.
    static var contract: String { tests + "/../plugins/PluginKit/Sources/CRondoPlugin/include" }

    private static var tests: String {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().path
    }
}

extension PluginRunner {
    /// The runner that was built with the tests.
    public static var built: PluginRunner { PluginRunner(executable: Place.products + "/rondo-plugin-runner") }

    /// The same on a kernel that knows this ABI of Landlock (0: none), with or without system call filters.
    public static func older(landlock: Int, filters: Bool = true) -> PluginRunner {
        var runner = built
        runner.simulation = ["--landlock-abi=\(landlock)", "--seccomp=\(filters ? 1 : 0)"]
        return runner
    }
}
