#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Folders beside a plan's folder that killed processes left behind.
enum LeftFolders {
    /// Deletes stand-ins that nobody holds; folders that aren't known for one stay.
    static func clear(besides real: String, _ disk: Disk) {
        for (path, lock) in free(besides: real) {
            if let journal = Journal(in: path, called: PathText.name(of: real)) {
                StandIn(path: path, journal: journal, lock: lock).clear(into: real, isNewer: false, disk)
            } else {
                removeUnfinished(path, disk)
            }
        }
    }

    /// Gives a folder its place again that waits behind a stand-in which someone took away.
    static func restore(_ path: String, _ disk: Disk) {
        let above = PathText.folder(of: path)
        guard let above = Standing.real(above) else { return }
        let real = PathText.join(above, PathText.name(of: path))
        for (waiting, _) in free(besides: real) where Standing(real) == nil {
            let names = FileAccess.allNames(in: waiting) ?? []
            let isStandIn = names.contains { $0 == Journal.name || SafeFile.unfinished($0)?.name == Journal.name }
            if !names.isEmpty, !isStandIn { _ = disk.rename(waiting, to: real) }
        }
    }

    /// A stand-in of which not even the journal was written.
    private static func removeUnfinished(_ path: String, _ disk: Disk) {
        let names = FileAccess.allNames(in: path) ?? []
        guard names.allSatisfy({ $0 == Journal.name || SafeFile.unfinished($0)?.name == Journal.name }) else { return }
        for name in names { _ = disk.delete("\(path)/\(name)") }
        _ = disk.deleteFolder(path)
    }

    /// The folders beside another with names of its stand-ins that no living process holds, each held.
    private static func free(besides real: String) -> [(path: String, lock: FolderLock?)] {
        let (above, name) = (PathText.folder(of: real), PathText.name(of: real))
        return FileAccess.hiddenNames(in: above).compactMap { hidden -> (String, FolderLock?)? in
            guard let process = StandIn.process(in: hidden, of: name) else { return nil }
            let path = PathText.join(above, hidden)
            guard Standing(path)?.kind == .folder else { return nil }
            switch FolderLock.take(path, attempts: 1) {
            case .held(let lock): return (path, lock)
            case .busy: return nil
            case .impossible: return kill(process, 0) != 0 && errno == ESRCH ? (path, nil) : nil
            }
        }
    }
}
