import RondoModel

/// Checks a plugin: many named tests, each in processes of its own and with deadlines, the same with the same seed.
public struct PluginCheck: Sendable {
    /// A test's name and what it wants.
    public struct Wanted: Sendable, Equatable {
        /// A group, a dot, and what it is about, such as `library.exports`.
        public let name: String
        /// What a good plugin does, as a clause that goes on from "a plugin".
        public let wants: String
        /// The capabilities that it is for; all where there are none.
        public let capabilities: [String]
    }

    /// All tests, in the order in which they run.
    public static var tests: [Wanted] {
        PluginTests.all.map { Wanted(name: $0.name, wants: $0.wants, capabilities: $0.capabilities) }
    }

    private let plugin: PluginUnderTest

    /// The check of a plugin in a folder; nil where the folder has no plugin.yaml.
    public init?(folder: String, runner: PluginRunner, seed: UInt64 = 1) {
        guard let plugin = PluginUnderTest(folder: folder, runner: runner, seed: seed) else { return nil }
        self.plugin = plugin
    }

    /// What the plugin is called, as far as its plugin.yaml can be read.
    public var name: String { plugin.manifest.id.isEmpty ? plugin.folder : plugin.manifest.id }
    /// Its version.
    public var version: String { plugin.manifest.version }

    /// Runs the tests whose names begin with one of these, or all where there are none.
    ///
    /// - Parameter onResult: hears of each result as it comes.
    public func run(
        only names: [String] = [], isCancelled: () -> Bool = { false },
        onResult: (PluginTestResult) -> Void = { _ in }
    ) -> [PluginTestResult] {
        var results: [PluginTestResult] = []
        var obstacle: PluginTests.Gate?
        for test in PluginTests.all {
            if isCancelled() { break }
            let isAsked = names.isEmpty || names.contains { test.name == $0 || test.name.hasPrefix($0 + ".") }
            guard isAsked || obstacle == nil && PluginTests.gates[test.name] != nil else { continue }
            let result = result(of: test, obstacle)
            if case .failed = result.outcome, let gate = PluginTests.gates[test.name] { obstacle = obstacle ?? gate }
            guard isAsked else { continue }
            results.append(result)
            onResult(result)
        }
        return results
    }

    private func result(of test: PluginTest, _ obstacle: PluginTests.Gate?) -> PluginTestResult {
        var result = PluginTestResult(name: test.name, wants: test.wants, outcome: .passed)
        if let obstacle, test.stage >= obstacle.stage {
            result.outcome = .notReached(obstacle.closed)
            return result
        }
        if !test.capabilities.isEmpty, !test.capabilities.contains(where: plugin.capabilities.contains) {
            result.outcome = .notForThisPlugin("it has no " + test.capabilities.joined(separator: " and no "))
            return result
        }
        let start = ContinuousClock.now
        do throws(Trouble) { try test.run(plugin) } catch {
            switch error {
            case .came(let came, let remedy): result.outcome = .failed(came: came, remedy: remedy)
            case .notForThisPlugin(let why): result.outcome = .notForThisPlugin(why)
            }
        }
        result.milliseconds = Int((ContinuousClock.now - start) / .milliseconds(1))
        return result
    }
}
