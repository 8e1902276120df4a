import ArgumentParser
import RondoDiagnostics
import RondoWorkflow

/// `rondo lint`.
struct LintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: "Look over activities, vocabularies and workshops.",
        discussion: Help.text(
            """
            Shows each mistake with its line and, where it can, what was probably meant. Nothing is written. Words that \
            the files don't define are looked up in Rondo's library.
            """,
            examples: ["rondo lint activities", "rondo lint workshop.yaml our-methods --format json"],
            exits: ["2 there are errors; warnings alone end with 0"]))

    @Argument(help: ArgumentHelp("YAML files, or folders of them.", valueName: "path"), completion: .file())
    var paths: [String]

    @Option(help: "How to write the findings: text for people, json for editors and CI.")
    var format = TextOrJSON.text

    @OptionGroup var library: LibraryOptions

    func run() throws {
        let findings = Workflow.lint(paths: paths, libraryFolders: library.withRondos(near: paths.first))
        let printer = FindingPrinter(usesColour: Terminal.look.usesColour)
        let text = format == .json ? printer.json(findings) : printer.text(findings) + summary(findings)
        try Ending.write(text, then: findings.hasErrors ? .input : .done)
    }

    private func summary(_ findings: [Finding]) -> String {
        guard !findings.isEmpty else { return "Nothing to mend.\n" }
        let counts = Finding.Severity.allCases.map { severity in (severity, findings.count { $0.severity == severity })
        }
        let parts = counts.filter { $0.1 > 0 }.map { "\($0.1) \($0.0.rawValue)\($0.1 == 1 ? "" : "s")" }
        return parts.joined(separator: ", ") + "\n"
    }
}
