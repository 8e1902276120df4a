import ArgumentParser
import RondoModel

/// The command line.
struct Rondo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rondo",
        abstract: "Plans workshops that everyone can take part in, and in which everyone takes a turn.",
        discussion: Help.text(
            "Start with a workshop file, or have one made:",
            examples: ["rondo init my-workshop", "rondo plan my-workshop/workshop.yaml"],
            more: "Every command explains itself: rondo help plan"),
        version: RondoVersion.current,
        subcommands: [PlanCommand.self]
    )
}
