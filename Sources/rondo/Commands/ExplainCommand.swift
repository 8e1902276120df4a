import ArgumentParser
import RondoWorkflow

/// `rondo explain`.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Say why a plan is as it is, and what another choice would cost.",
        discussion: Help.text(
            """
            Why an activity is there or why it is not, why a person holds a turn, and what lifts which barrier. It says \
            who needs what: keep it among those who run the workshop.
            """,
            examples: [
                "rondo explain plan.json --activity journey-map",
                "rondo explain plan.json --session make --block 3",
                "rondo explain plan.json --person amara",
            ],
            exits: ["2 the plan can't be read", "64 also: the plan has no such session, block, activity or person"]))

    @Argument(help: ArgumentHelp("The plan.", valueName: "plan.json"), completion: .file(extensions: ["json"]))
    var plan: String

    @Option(help: ArgumentHelp("Only about this session.", valueName: "id"))
    var session: String?

    @Option(
        help: ArgumentHelp(
            "About this block of the session; 1 is the first line of its timetable.", valueName: "number"))
    var block: Int?

    @Option(help: ArgumentHelp("Why this activity is there, or why it is not.", valueName: "id"))
    var activity: String?

    @Option(help: ArgumentHelp("Why this person holds their turns, and what lets them take part.", valueName: "id"))
    var person: String?

    @Option(help: "How to write it: text or json.")
    var format = TextOrJSON.text

    func validate() throws {
        if let block, block < 1 { throw ValidationError("'--block' is a number from 1 up.") }
    }

    func run() throws {
        var request = ExplainRequest()
        request.session = session
        request.block = block
        request.activity = activity
        request.person = person
        let explained = try Workflow.explain(request, plan: plan)
        try Terminal.write(format == .json ? explained.json() : explained.text(look: Terminal.look))
    }
}
