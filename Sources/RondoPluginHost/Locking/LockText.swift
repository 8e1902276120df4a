/// What a facilitator reads of a plugin that isn't as it was accepted, with the very command that accepts it.
enum LockText {
    /// Nobody looked at it yet.
    static func unknown(_ folder: String, workspace: String) -> PluginTrouble {
        PluginTrouble(
            code: "plugin.locked", clause: "was not accepted for this workspace yet",
            remedy: "\(command(folder, workspace)) shows what it wants to see, and accepts it")
    }

    /// A part of it, such as `library`, is another than the one that was accepted.
    static func changed(_ part: String, _ folder: String, workspace: String) -> PluginTrouble {
        PluginTrouble(
            code: "plugin.changed", clause: "is not the one that was accepted: its \(part) has changed",
            remedy:
                "where you know why it changed, \(command(folder, workspace)) shows what it wants now, and accepts it")
    }

    /// The command that accepts a plugin.
    static func command(_ folder: String, _ workspace: String) -> String {
        // What has no slash could be taken for an id.
        let path = folder.contains("/") ? folder : "./" + folder
        let words = ["rondo", "plugin", "add", ShellWord.quoted(path)]
        return (words + (workspace == "." ? [] : ["--workspace", ShellWord.quoted(workspace)])).joined(separator: " ")
    }
}
