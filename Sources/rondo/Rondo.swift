import ArgumentParser
import RondoModel

/// The command line: assembles balanced session timetables for coproduction workshops.
@main
struct Rondo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rondo",
        abstract: "Plans workshops that everyone can take part in, and in which everyone takes a turn.",
        version: RondoVersion.current
    )
}
