import RondoPluginHost

/// The check of one plugin.
public struct PluginInspection: Sendable {
    let check: PluginCheck
    let seed: UInt64

    /// What is checked, in a line.
    public var heading: String { check.version.isEmpty ? "\(check.name)\n" : "\(check.name) \(check.version)\n" }

    /// Runs the tests of these names and groups, or all where there are none.
    ///
    /// - Parameter onResult: hears of each result as it comes, in a report of its own.
    public func run(only names: [String], onResult: (CheckReport) -> Void) -> CheckReport {
        report(check.run(only: names, onResult: { onResult(report([$0])) }))
    }

    private func report(_ results: [PluginTestResult]) -> CheckReport {
        CheckReport(results: results, plugin: check.name, version: check.version, seed: seed)
    }
}
