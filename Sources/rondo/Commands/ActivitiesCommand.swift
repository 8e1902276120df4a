import ArgumentParser
import RondoWorkflow

/// `rondo activities`.
struct ActivitiesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "activities",
        abstract: "Look through the library of activities.",
        discussion: Help.text(
            "Without a further word it lists them: id, phase, length, people, title.",
            examples: [
                "rondo activities --phase create --max-length 30m",
                "rondo activities list --suits wheelchair,bsl --people 18",
                "rondo activities show journey-map",
                "rondo activities search drawing",
            ],
            exits: ["2 a file of the library has errors"]),
        subcommands: [ListCommand.self, ShowCommand.self, SearchCommand.self], defaultSubcommand: ListCommand.self)

    /// `rondo activities list`.
    struct ListCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "List the activities that fit.",
            discussion: Help.text(
                "An activity suits a need if everything it asks can be adapted or supported for someone with that need.",
                examples: ["rondo activities list --suits wheelchair,bsl --people 18"],
                exits: ["2 a file of the library has errors"]))

        @OptionGroup var filters: ActivityFilters

        func run() throws { try filters.write([]) }
    }

    /// `rondo activities search`.
    struct SearchCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "search", abstract: "List the activities whose texts have all of some words.",
            discussion: Help.text(
                "Capital and small letters are the same.",
                examples: ["rondo activities search drawing", "rondo activities search world cafe --people 40"],
                exits: ["2 a file of the library has errors"]))

        @Argument(help: ArgumentHelp("Words to look for.", valueName: "text"))
        var words: [String]

        @OptionGroup var filters: ActivityFilters

        func run() throws { try filters.write(words.flatMap { $0.split(separator: " ").map(String.init) }) }
    }

    /// `rondo activities show`.
    struct ShowCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "Show all about one activity.",
            discussion: Help.text(
                "Steps, what it asks of people, how it can be adapted, materials, and where it comes from.",
                examples: ["rondo activities show journey-map"],
                exits: ["2 a file of the library has errors", "64 also: there is no such activity"]))

        @Argument(help: ArgumentHelp("The activity.", valueName: "id"))
        var id: String

        @Option(help: "How to write it: text or json.")
        var format = TextOrJSON.text

        @OptionGroup var library: LibraryOptions

        func run() throws {
            let shelf = try ActivityShelf.open(library)
            try Terminal.write(format == .json ? try shelf.showJSON(id) : try shelf.show(id, look: Terminal.look))
        }
    }
}

/// Options that narrow down a list of activities.
struct ActivityFilters: ParsableArguments {
    @Option(help: ArgumentHelp("Only those of this phase, such as gather, explore, create, decide or reflect."))
    var phase: String?

    @Option(help: ArgumentHelp("Only those that can be done in this time, such as 30m or 1h 30m.", valueName: "length"))
    var maxLength: Length?

    @Option(
        help: ArgumentHelp(
            "Only those in which people with these needs can take part, with commas between.", valueName: "needs"))
    var suits: String?

    @Option(help: ArgumentHelp("Only those for this many people.", valueName: "number"))
    var people: Int?

    @Option(help: "How to write the list: text or json.")
    var format = TextOrJSON.text

    @OptionGroup var library: LibraryOptions

    /// Writes the activities that fit and have all of some words.
    func write(_ words: [String]) throws {
        var query = ActivityQuery()
        query.phase = phase
        query.maxLength = maxLength?.minutes
        query.suits = suits?.split(separator: ",").map { String($0.filter { $0 != " " }) } ?? []
        query.people = people
        query.words = words
        let shelf = try ActivityShelf.open(library)
        let text = format == .json ? try shelf.json(query) : try shelf.list(query, look: Terminal.look)
        if text.isEmpty { Terminal.complain("No activity fits. Leave out a condition, or make it wider.\n") }
        try Terminal.write(text)
    }
}

extension ActivityShelf {
    /// The library with Rondo's own; complains about what is worth a warning.
    static func open(_ options: LibraryOptions) throws -> ActivityShelf {
        let folders = options.withRondos()
        guard !folders.isEmpty else {
            throw WorkflowFailure.request("no library was found; name a folder of activities with --library")
        }
        let shelf = try ActivityShelf(folders: folders)
        Findings.complain(shelf.warnings)
        return shelf
    }
}
