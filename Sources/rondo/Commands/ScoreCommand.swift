import ArgumentParser
import RondoWorkflow

/// `rondo score`.
struct ScoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "score",
        abstract: "Count what anybody's solution of a problem costs.",
        discussion: Help.text(
            """
            Counts units × weight of each constraint, as everything in Rondo does. Solutions may come from any solver; \
            one that breaks what no solution may is refused, with the place and what would mend it.
            """,
            examples: ["rondo score problem.json solution.json", "rondo score problem.json solution.json --json"],
            exits: [
                "2 a file can't be read, or its solution is none of this problem",
                "3 something that must hold does not",
            ]))

    @Argument(help: ArgumentHelp("The problem.", valueName: "problem.json"), completion: .file(extensions: ["json"]))
    var problem: String

    @Argument(help: ArgumentHelp("The solution.", valueName: "solution.json"), completion: .file(extensions: ["json"]))
    var solution: String

    @Flag(help: "Write the score as JSON.")
    var json = false

    func run() throws {
        let scored = try Workflow.score(problem: problem, solution: solution)
        try Ending.write(json ? scored.json : scored.text(look: Terminal.look), then: scored.holds ? .done : .broken)
    }
}
