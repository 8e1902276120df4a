import ArgumentParser
import RondoWorkflow

/// `rondo diff`.
struct DiffCommand: ParsableCommand {
    /// Who reads what changed.
    struct Audience: Choice {
        static var words: [String] { CompareRequest.audiences }
        let word: String
    }

    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Say in words what changed from one plan to another, and for whom.",
        discussion: Help.text(
            """
            Sessions, people, activities, times, spaces, turns, small groups and breaks, what matters most first; for \
            facilitators also adaptations, supports and the score. What participants and the public may not know is \
            taken out of both plans before they are compared.
            """,
            examples: [
                "rondo diff monday/plan.json tuesday/plan.json",
                "rondo diff old.json new.json --for participants --person lena",
            ],
            exits: ["1 they differ", "2 a plan can't be read", "64 also: nobody in the plans is that person"]))

    @Argument(
        help: ArgumentHelp("The earlier plan.", valueName: "plan-a.json"), completion: .file(extensions: ["json"]))
    var earlier: String

    @Argument(help: ArgumentHelp("The later plan.", valueName: "plan-b.json"), completion: .file(extensions: ["json"]))
    var later: String

    @Option(name: .customLong("for"), help: "Who reads it.")
    var audience = Audience(word: "facilitators")

    @Option(help: ArgumentHelp("Only what concerns this person, and what concerns everybody.", valueName: "id"))
    var person: String?

    @Flag(help: "Write it as JSON.")
    var json = false

    func run() throws {
        var request = CompareRequest()
        request.audience = audience.word
        request.person = person
        let compared = try Workflow.compare(earlier, later, request)
        try Ending.write(
            json ? compared.json() : compared.text(look: Terminal.look), then: compared.isSame ? .done : .different)
    }
}
