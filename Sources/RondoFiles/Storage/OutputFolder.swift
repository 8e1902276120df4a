#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A folder of files that are replaced all at once, held for this process until it is let go of.
///
/// A full disk, a refusal or a killed process leaves either all earlier files or all new ones. Whatever else the folder
/// holds stays as it is. See docs/decisions/0010-stand-in-folder.md.
public final class OutputFolder {
    /// Where a plan stays whose place another takes that was made from it. No later save takes it away.
    public static let planBefore = "plan-before.json"

    /// The folder as it was named.
    public let path: String
    let disk: Disk
    /// The folder without links in its path; nil where it isn't there yet.
    private var real: String?
    private var lock: FolderLock?

    /// Holds a folder and finishes what killed processes left in it and beside it; it need not be there yet.
    ///
    /// Waits half a minute at most while another process holds it.
    public convenience init(_ path: String) throws(FileFailure) { try self.init(path, disk: Disk()) }

    init(_ path: String, disk: Disk, attempts: Int = 3000) throws(FileFailure) {
        self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
        self.disk = disk
        try hold(attempts: attempts)
    }

    /// What stands under a name from an earlier save, up to 1 MiB; nil where nothing can be read.
    public func earlier(_ name: String) -> [UInt8]? { SafeFile.earlier("\(path)/\(name)") }

    /// Puts the files in their places, all in one step; the last is the one that others can be made again from.
    ///
    /// - Parameter files: their paths are as seen from the folder, in it or in a folder in it.
    public func replace(_ files: [FileToWrite]) throws(FileFailure) { try replace(files, leaving: []) }

    /// Does the same, and in the same step takes away what an earlier save of this kind put there and this one
    /// doesn't; the plan itself always stays.
    ///
    /// - Returns: the paths of earlier documents that were changed since. They stay.
    public func renew(_ files: [FileToWrite]) throws(FileFailure) -> [String] {
        var record = WrittenRecord(of: files)
        // Plans are what documents can be made again from, and not among them.
        record.hashes["plan.json"] = nil
        record.hashes[Self.planBefore] = nil
        let earlier = real.map { WrittenRecord(in: $0) } ?? WrittenRecord()
        let own = Set(files.map(\.path) + [WrittenRecord.name, Journal.name])
        let (leaving, changed) = real.map { earlier.others(than: own, in: $0) } ?? ([], [])
        for path in changed { record.hashes[path] = earlier.hashes[path] }
        let note = FileToWrite(path: WrittenRecord.name, bytes: Array(record.text.utf8), ownerOnly: true)
        try replace([note] + files, leaving: leaving)
        return changed
    }

    private func replace(_ files: [FileToWrite], leaving: [String]) throws(FileFailure) {
        // Another process may make the folder at the same time; then it is there at the second try.
        if real == nil, try NewFolder.make(path, files, disk) { return }
        if real == nil { try hold(attempts: 3000) }
        guard let real else { throw .cannotCreate(path: path, reason: "something else was put there meanwhile") }
        do {
            try FolderChange(real: real, disk: disk).run(files, leaving: leaving)
        } catch {
            throw error.inside(path, of: real)
        }
    }

    private func hold(attempts: Int) throws(FileFailure) {
        if Standing(path, followingLinks: true) == nil, Standing(path) == nil {
            LeftFolders.restore(path, disk)
        }
        guard let standing = Standing(path, followingLinks: true) else {
            if Standing(path) != nil { throw .cannotCreate(path: path, reason: "it is a link that leads nowhere") }
            return
        }
        guard standing.kind == .folder else { throw .cannotCreate(path: path, reason: "it is a file") }
        let real = Standing.real(path) ?? path
        switch FolderLock.take(real, attempts: attempts) {
        case .held(let lock): self.lock = lock
        case .busy: throw .cannotCreate(path: path, reason: "another process is writing there")
        case .impossible: break
        }
        self.real = real
        do {
            try settle(real, attempts: attempts)
        } catch {
            throw error.inside(path, of: real)
        }
    }

    /// Finishes the save of a killed process, and deletes stand-ins that were left behind.
    private func settle(_ real: String, attempts: Int) throws(FileFailure) {
        let name = PathText.name(of: real)
        if let journal = Journal(in: real, called: name) {
            let waiting = journal.waiting.map { PathText.join(PathText.folder(of: real), $0) }
            if lock == nil, journal.process != getpid(), kill(journal.process, 0) == 0 || errno == EPERM {
                throw .cannotCreate(path: real, reason: "another process is writing there")
            }
            if let waiting, Standing(waiting)?.kind == .folder, Standing(waiting + "/" + Journal.name) == nil {
                var next: FolderLock?
                switch FolderLock.take(waiting, attempts: attempts) {
                case .held(let lock): next = lock
                case .busy: throw .cannotCreate(path: real, reason: "another process is writing there")
                case .impossible: break
                }
                try Placing.finish(journal, in: waiting, standIn: real, disk)
                let code = disk.exchange(waiting, with: real)
                guard code == 0 else { throw .cannotCreate(path: real, reason: SafeFile.reason(code)) }
                StandIn(path: waiting, journal: journal, lock: lock).clear(into: real, isNewer: true, disk)
                lock = next
            } else {
                try Placing.finish(journal, in: real, standIn: nil, disk)
                _ = disk.delete(real + "/" + Journal.name)
            }
            Placing.removeEmptied(journal.parts, in: real, disk)
        } else if Journal.isAnother(in: real) {
            // The folder had another name when it was written: what stands here is all there is.
            _ = disk.delete(real + "/" + Journal.name)
        }
        LeftFolders.clear(besides: real, disk)
    }

    /// Finishes what a killed process left in the folder of a file, as far as that can be done at once.
    static func settle(besides file: String) {
        let folder = PathText.folder(of: file)
        guard Standing(folder + "/" + Journal.name)?.kind == .file else { return }
        _ = try? OutputFolder(folder, disk: Disk(), attempts: 1)
    }
}

extension FileFailure {
    /// The same trouble with something in a folder, told of the folder as it was named.
    func inside(_ path: String, of real: String) -> FileFailure {
        func named(_ at: String) -> String {
            if at == real { return path }
            if at.hasPrefix(real + "/") { return path + at.dropFirst(real.count) }
            return at.hasPrefix("/") ? at : path + "/" + at
        }
        return switch self {
        case .cannotCreate(let at, let reason): .cannotCreate(path: named(at), reason: reason)
        case .cannotWrite(let at, let reason): .cannotWrite(path: named(at), reason: reason)
        }
    }
}
