import RondoDiagnostics

/// The secret from which a workspace's pseudonyms are made: 32 random bytes in `.rondo/key`, for its owner alone.
///
/// It is made when it is first needed. Who copies a workspace without it gets other pseudonyms, and no harm is done.
enum WorkspaceKey {
    /// The key, or why it can't be had.
    static func read(in workspace: String) throws(Refusal) -> [UInt8] {
        let folder = Folders.path(workspace, ".rondo")
        let path = folder + "/key"
        guard Folders.makeOwn(folder) else {
            throw Refusal(
                Finding(
                    .error, "plugin.key", "the folder for this workspace's key can't be used",
                    at: SourceLocation(file: folder, line: 0, column: 0),
                    remedy: "it must be a folder of your own that nobody else may write to"))
        }
        if let key = try known(path) { return key }
        var generator = SystemRandomNumberGenerator()
        let made = (0..<32).map { _ in UInt8.random(in: 0...255, using: &generator) }
        OwnFile.writeNew(Array("*\n".utf8), to: folder + "/.gitignore")
        // Where two make it at once, the first one's stays and both have it.
        OwnFile.writeNew(made, to: path)
        guard let key = try known(path) else {
            throw Refusal(Finding(.error, "plugin.key", "this workspace's key can't be written", at: place(path)))
        }
        return key
    }

    /// Why there is no key.
    struct Refusal: Error {
        let finding: Finding
        init(_ finding: Finding) { self.finding = finding }
    }

    private static func known(_ path: String) throws(Refusal) -> [UInt8]? {
        let bytes: [UInt8]
        do throws(FileRefusal) {
            bytes = try FileBytes.read(path, atMost: 1 << 20).bytes
        } catch {
            if error.isMissing { return nil }
            throw refused(path, "this workspace's key \(error.clause)")
        }
        guard bytes.count == 32 else { throw refused(path, "this is not a workspace's key") }
        guard KeyMode.isPrivate(path) else {
            throw refused(path, "others may read this workspace's key")
        }
        return bytes
    }

    private static func refused(_ path: String, _ message: String) -> Refusal {
        Refusal(
            Finding(
                .error, "plugin.key", message, at: place(path),
                remedy: "delete it; a new one is made, and plugins will see other pseudonyms"))
    }

    private static func place(_ path: String) -> SourceLocation { SourceLocation(file: path, line: 0, column: 0) }
}
