import ArgumentParser
import RondoDiagnostics
import RondoWorkflow

/// `rondo render`.
struct RenderCommand: ParsableCommand {
    /// A kind of document.
    struct Kind: Choice {
        static var words: [String] { RenderRequest.kinds }
        let word: String
    }
    /// A format of documents.
    struct Format: Choice {
        static var words: [String] { RenderRequest.formats }
        let word: String
    }
    /// Who reads a document.
    struct Audience: Choice {
        static var words: [String] { RenderRequest.audiences }
        let word: String
    }
    /// How a document is set.
    struct Style: Choice {
        static var words: [String] { RenderRequest.styles }
        let word: String
    }

    static let configuration = CommandConfiguration(
        commandName: "render",
        abstract: "Write any document of a plan again, from the plan alone.",
        discussion: Help.text(
            """
            Run sheets, access sheets and turns are for facilitators only; a calendar (ics) holds the timetable only. \
            What may not be had is refused with the reason. --all writes every document beside the plan, as rondo plan \
            does: plugins that make documents are asked again, and documents that an earlier run wrote and this one \
            doesn't are taken away, unless you changed them.
            """,
            examples: [
                "rondo render plan.json --as run-sheet --for facilitators",
                "rondo render plan.json --as handout --style easy-read --format html --out handout.html",
                "rondo render autumn-plan/plan.json --all --plugin ../our-handouts",
            ],
            exits: [
                "2 the plan can't be read",
                "3 with --all: the documents were written, but a plugin that the workshop requires failed",
                "64 also: who asks may not have this document, or the format doesn't fit it",
                "73 the file can't be created", "74 writing failed; what stood there before is unharmed",
            ]))

    @Argument(help: ArgumentHelp("The plan.", valueName: "plan.json"), completion: .file(extensions: ["json"]))
    var plan: String

    @Option(name: .customLong("as"), help: "Which document.")
    var kind = Kind(word: "timetable")

    @Option(help: "What it is written as.")
    var format = Format(word: "terminal")

    @Option(name: .customLong("for"), help: "Who reads it.")
    var audience = Audience(word: "participants")

    @Option(help: "How it is set.")
    var style = Style(word: "standard")

    @Option(
        help: ArgumentHelp(
            "Write it to this file instead of printing it; with --all, the folder for the documents.",
            valueName: "file"), completion: .file())
    var out: String?

    @Flag(help: "Write every document beside the plan, those of plugins too.")
    var all = false

    @OptionGroup var plugins: PluginArguments

    func validate() throws {
        if out?.isEmpty == true { throw ValidationError("'--out' needs a name.") }
        let names = [kind.word, format.word, audience.word, style.word]
        if all, names != ["timetable", "terminal", "participants", "standard"] {
            throw ValidationError("'--all' writes every document; leave '--as', '--format', '--for' and '--style' out.")
        }
        if !all, !plugins.folders.isEmpty {
            throw ValidationError("'--plugin' goes with '--all': plugins make documents of their own.")
        }
    }

    func run() throws {
        if all { return try writeAll() }
        var request = RenderRequest()
        request.kind = kind.word
        request.format = format.word
        request.audience = audience.word
        request.style = style.word
        if let out {
            try Workflow.render(request, plan: plan, to: out)
        } else {
            try Terminal.write(try Workflow.render(request, plan: plan, look: Terminal.look))
        }
    }

    private func writeAll() throws {
        let rendered = try Workflow.renderAll(plan: plan, in: out, plugins: plugins.options)
        Findings.complain(rendered.warnings)
        try Ending.write(
            Workflow.text(rendered, look: Terminal.look), then: rendered.lacksRequiredPlugin ? .broken : .done)
    }
}
