import ArgumentParser
import RondoWorkflow

/// `rondo doctor`.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Say what Rondo finds on this machine, and what is missing.",
        discussion: Help.text(
            """
            The library of activities, libyaml, the toolchain that builds plugins, how far plugins can be confined \
            here, which plugins are there, and whether each is as it was accepted.
            """,
            examples: ["rondo doctor", "rondo doctor --workspace day-centre --format json"],
            exits: ["2 something is missing that planning or an accepted plugin needs"]))

    @Option(help: "How to write it: text or json.")
    var format = TextOrJSON.text

    @OptionGroup var workspace: WorkspaceOptions

    func run() throws {
        let places = LibraryPlaces(
            executable: Machine.executable, environment: Terminal.environment("RONDO_LIBRARY"))
        let report = Workflow.examine(
            workspace.options, library: places.folder(), path: Terminal.environment("PATH") ?? "")
        let text = format == .json ? report.json() : report.text(look: Terminal.look)
        try Ending.write(text, then: report.isWell ? .done : .input)
    }
}
