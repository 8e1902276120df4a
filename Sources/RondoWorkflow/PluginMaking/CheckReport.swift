import RondoDiagnostics
import RondoPluginHost

/// What a plugin's check came to, for people and for programs.
public struct CheckReport: Sendable {
    let results: [PluginTestResult]
    let plugin: String
    let version: String
    let seed: UInt64

    /// True where a test failed.
    public var hasFailures: Bool { results.contains { if case .failed = $0.outcome { true } else { false } } }

    /// What all tests want, one a line; ended by a newline.
    public static func list() -> String {
        PluginCheck.tests.map { test in
            let capabilities = test.capabilities.isEmpty ? "" : " (\(test.capabilities.joined(separator: ", ")))"
            return "\(test.name.padding(to: 28)) \(test.wants)\(capabilities)\n"
        }.joined()
    }

    /// Throws where a name is neither a test nor a group of tests.
    public static func mustBeKnown(_ names: [String]) throws(WorkflowFailure) {
        let tests = PluginCheck.tests.map(\.name)
        for name in names where !tests.contains(where: { $0 == name || $0.hasPrefix(name + ".") }) {
            let near = NearestWord.to(name, in: tests).map { "; maybe \($0)" } ?? ""
            throw .request("there is no test '\(name)'\(near). 'rondo plugin check --list' shows them")
        }
    }

    /// One result in a line or, where it failed, in several; ended by a newline.
    static func text(_ result: PluginTestResult) -> String {
        let name = result.name.padding(to: 28)
        switch result.outcome {
        case .passed: return "passed  \(name) \(result.wants)\n"
        case .notForThisPlugin(let why): return "-       \(name) not for this plugin: \(VisibleText.shown(why))\n"
        case .notReached(let why): return "-       \(name) not reached: \(VisibleText.shown(why))\n"
        case .failed(let came, let remedy):
            return """
                FAILED  \(name) \(result.wants)
                        but:   \(VisibleText.shown(came))
                        maybe: \(VisibleText.shown(remedy))

                """
        }
    }

    /// What it comes to, in a line.
    public var summary: String {
        let (passed, failed, others, behind) = counts
        var parts = ["\(passed) passed", "\(failed) failed", "\(others) not for this plugin"]
        if behind > 0 { parts.append("\(behind) not reached") }
        let time = results.reduce(0) { $0 + $1.milliseconds }
        return parts.joined(separator: ", ") + "; \(time / 1000).\(time % 1000 / 100) s\n"
    }

    /// All results, each in a line or, where it failed, in several.
    public var text: String { results.map(Self.text).joined() }

    /// All of it as a JSON object, ended by a newline.
    public var json: String {
        let (passed, failed, others, behind) = counts
        let tests = results.map { result in
            var fields = [("name", result.name), ("wants", result.wants)]
            switch result.outcome {
            case .passed: fields.append(("outcome", "passed"))
            case .failed(let came, let remedy):
                fields += [("outcome", "failed"), ("came", came), ("remedy", remedy)]
            case .notForThisPlugin(let why): fields += [("outcome", "not-for-this-plugin"), ("why", why)]
            case .notReached(let why): fields += [("outcome", "not-reached"), ("why", why)]
            }
            let texts = fields.map { JSONText.quoted($0.0) + ": " + JSONText.quoted($0.1) }
            return "    {" + (texts + ["\"milliseconds\": \(result.milliseconds)"]).joined(separator: ", ") + "}"
        }
        return """
            {
              "plugin": \(JSONText.quoted(plugin)),
              "version": \(JSONText.quoted(version)),
              "seed": \(seed),
              "passed": \(passed),
              "failed": \(failed),
              "not-for-this-plugin": \(others),
              "not-reached": \(behind),
              "tests": [
            \(tests.joined(separator: ",\n"))
              ]
            }

            """
    }

    private var counts: (passed: Int, failed: Int, others: Int, behind: Int) {
        var counts = (passed: 0, failed: 0, others: 0, behind: 0)
        for result in results {
            switch result.outcome {
            case .passed: counts.passed += 1
            case .failed: counts.failed += 1
            case .notForThisPlugin: counts.others += 1
            case .notReached: counts.behind += 1
            }
        }
        return counts
    }
}

extension String {
    /// This text with spaces behind it, at least so many letters long.
    fileprivate func padding(to length: Int) -> String {
        self + String(repeating: " ", count: max(0, length - count))
    }
}
