import ArgumentParser

/// Which workspace is meant.
struct WorkspaceOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The workspace's folder; else the working folder, or the nearest above it that has a rondo.lock.",
            valueName: "dir"), completion: .directory)
    var workspace: String?

    func validate() throws {
        if workspace?.isEmpty == true { throw ValidationError("'--workspace' needs the name of a folder.") }
    }
}
