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
            exits: [
                "1 you said no, or two plans differ", "2 the input has errors", "3 something that must hold does not",
                "73 an output can't be created",
                "74 writing an output failed",
            ],
            more: "Every command explains itself: rondo help plan"),
        version: RondoVersion.current,
        subcommands: [
            InitCommand.self, PlanCommand.self, CheckCommand.self, ReviewCommand.self, ExplainCommand.self,
            DiffCommand.self,
            SuggestCommand.self,
            RenderCommand.self, LintCommand.self, ActivitiesCommand.self, SchemaCommand.self, PluginCommand.self,
            ImportCommand.self, ProblemCommand.self, ScoreCommand.self, SolveCommand.self, DoctorCommand.self,
        ]
    )
}
