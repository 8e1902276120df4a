import ArgumentParser

/// `rondo plugin`.
struct PluginCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plugin",
        abstract: "Write, build and check plugins.",
        discussion: Help.text(
            "A plugin brings activities, words, rules, reviews or documents. It runs confined, in a process of its own.",
            examples: [
                "rondo plugin new my-plugin --capability rules", "rondo plugin build my-plugin",
                "rondo plugin check my-plugin",
            ]),
        subcommands: [
            PluginNewCommand.self, PluginBuildCommand.self, PluginTryCommand.self, PluginCheckCommand.self,
        ])
}
