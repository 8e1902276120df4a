import ArgumentParser
import RondoWorkflow

/// `rondo review`.
struct ReviewCommand: ParsableCommand {
    /// How the review is written.
    enum Form: String, ExpressibleByArgument, CaseIterable {
        case text, md, json
    }

    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Read off a plan what it shows of coproduction, with the evidence.",
        discussion: Help.text(
            """
            Each thing comes with minutes, names of blocks, and what would show it better. It names people beside what \
            they need: keep it among those who run the workshop.
            """,
            examples: ["rondo review day-centre-plan/plan.json", "rondo review plan.json --format md > review.md"],
            exits: ["2 the plan can't be read"]))

    @Argument(help: ArgumentHelp("The plan.", valueName: "plan.json"), completion: .file(extensions: ["json"]))
    var plan: String

    @Option(help: "How to write it: text, md or json.")
    var format = Form.text

    @OptionGroup var plugins: PluginArguments

    func run() throws {
        let review = try Workflow.review(plan: plan, plugins: plugins.options)
        Findings.complain(review.warnings)
        switch format {
        case .text: try Terminal.write(review.text(look: Terminal.look))
        case .md: try Terminal.write(review.markdown())
        case .json: try Terminal.write(review.json())
        }
    }
}
