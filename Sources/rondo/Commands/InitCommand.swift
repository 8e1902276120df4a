import ArgumentParser
import RondoWorkflow

/// `rondo init`.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Make a folder with a workshop file to start from.",
        discussion: Help.text(
            "The file is short, has comments, and plans as it stands. Nothing is overwritten.",
            examples: ["rondo init spring-workshop"],
            exits: [
                "73 the folder can't be made, or a workshop.yaml stands there already", "74 writing failed",
            ]))

    @Argument(help: ArgumentHelp("The folder.", valueName: "dir"), completion: .directory)
    var folder: String

    func validate() throws {
        if folder.isEmpty { throw ValidationError("Name the folder.") }
    }

    func run() throws {
        let path = try Workflow.start(in: folder)
        let isPlain = path.allSatisfy { $0.isLetter || $0.isNumber || "/._-".contains($0) }
        let word =
            isPlain
            ? path : "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
        try Terminal.write("\(path) is ready. Look at it, change what you like, then: rondo plan \(word)\n")
    }
}
