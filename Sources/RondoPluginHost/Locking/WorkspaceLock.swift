public import RondoDiagnostics
public import RondoFiles
public import RondoModel

/// A workspace's `rondo.lock`: read, changed, and written back in order.
public struct WorkspaceLock: Sendable, Equatable {
    /// The workspace's folder.
    public let workspace: String
    /// What was accepted.
    public private(set) var lock: PluginLock
    /// Where it is written.
    public var path: String { Folders.path(workspace, Workspace.lockName) }

    /// Why a lock can't be used.
    public struct Unreadable: Error, Sendable {
        /// What is wrong with it; at least one is an error.
        public let findings: [Finding]
    }

    /// The lock of a workspace; an empty one where there is no file.
    public init(in workspace: String) throws(Unreadable) {
        self.workspace = workspace
        lock = PluginLock()
        let place = SourceLocation(file: path, line: 0, column: 0)
        let bytes: [UInt8]
        do throws(FileRefusal) {
            bytes = try FileBytes.read(path, atMost: 1 << 20).bytes
        } catch {
            if error.isMissing { return }
            throw Unreadable(findings: [Finding(.error, "plugin.lock", "this lock \(error.clause)", at: place)])
        }
        let (read, findings) = PluginLocks.read(bytes, path: path)
        guard let read else { throw Unreadable(findings: findings) }
        lock = read
    }

    /// Puts an entry in the place of the earlier one of its id, if there is one.
    public mutating func accept(_ entry: LockedPlugin) {
        lock.plugins.removeAll { $0.id == entry.id }
        lock.plugins.append(entry)
        lock.plugins.sort { $0.id < $1.id }
    }

    /// Takes an entry out; false where there is none.
    public mutating func remove(_ id: String) -> Bool {
        let before = lock.plugins.count
        lock.plugins.removeAll { $0.id == id }
        return lock.plugins.count < before
    }

    /// Writes it beside its place and renames it.
    public func write() throws(FileFailure) {
        try SafeFile.write(PluginLocks.encode(lock), to: path, ownerOnly: false)
    }
}
