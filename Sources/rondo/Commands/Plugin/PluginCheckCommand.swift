import ArgumentParser
import RondoWorkflow

/// `rondo plugin check`.
struct PluginCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Try a plugin with good, strange and broken requests.",
        discussion: Help.text(
            """
            Each test asks the plugin in confined processes of its own, with a deadline. A failed test says what came \
            and what to do. The same seed makes the same requests. Nothing is written.
            """,
            examples: [
                "rondo plugin check our-methods --only-failed", "rondo plugin check our-methods --only library.exports",
                "rondo plugin check --list",
            ],
            exits: ["2 this is no plugin", "3 a test failed"]))

    @Argument(help: ArgumentHelp("The plugin's folder.", valueName: "dir"), completion: .directory)
    var folder = "."

    @Option(
        help: ArgumentHelp("Run this test, or all of a group, such as library; may be given again.", valueName: "name"))
    var only: [String] = []

    @Flag(help: "Show only the tests that failed.")
    var onlyFailed = false

    @Flag(help: "Write JSON.")
    var json = false

    @Flag(help: "Write what all tests want, and run none.")
    var list = false

    @Option(help: "What every choice by chance depends on.")
    var seed: UInt64 = 1

    func run() throws {
        if list { try Ending.write(CheckReport.list(), then: .done) }
        try CheckReport.mustBeKnown(only)
        let check = try Workflow.pluginCheck(of: folder, seed: seed)
        if !json { try Terminal.write(check.heading) }
        let report = check.run(only: only) { report in
            guard !json, !onlyFailed || report.hasFailures else { return }
            try? Terminal.write(report.text)
        }
        try Ending.write(json ? report.json : report.summary, then: report.hasFailures ? .broken : .done)
    }
}
