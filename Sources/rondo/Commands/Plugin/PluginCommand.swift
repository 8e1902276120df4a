import ArgumentParser

/// `rondo plugin`.
struct PluginCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plugin",
        abstract: "Look at plugins and accept them; write, build and check your own.",
        discussion: Help.text(
            """
            A plugin brings activities, words, rules, reviews or documents. It runs confined, in a process of its own, \
            and only once somebody has looked at what it wants to see and accepted it for the workspace: the folder of \
            the workshop file, or the nearest one above it that has a rondo.lock.
            """,
            examples: [
                "rondo plugin list", "rondo plugin add slides", "rondo plugin new my-plugin --capability rules",
                "rondo plugin build my-plugin", "rondo plugin check my-plugin",
            ],
            exits: ["1 you said no", "2 a file of a plugin or the lock has errors"]),
        subcommands: [
            PluginListCommand.self, PluginInfoCommand.self, PluginAddCommand.self, PluginRemoveCommand.self,
            PluginNewCommand.self, PluginBuildCommand.self, PluginTryCommand.self, PluginCheckCommand.self,
        ])
}
