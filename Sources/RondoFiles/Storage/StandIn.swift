#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A second folder that has the place of a plan's folder for the moment in which the documents change.
///
/// It holds the new documents, and everything else under further names: files as hard links, folders and what can't
/// be linked as symbolic links to the folder that waits. So whoever looks sees all old documents or all new ones, and
/// the folder itself, its permissions and what others keep in it are never taken apart.
struct StandIn {
    /// Where it is made, and where the folder itself waits after the exchange.
    let path: String
    let journal: Journal
    /// Held so that no other process takes it for left behind.
    let lock: FolderLock?

    /// `.autumn-plan.4711-0.rondo` beside `autumn-plan`.
    static func name(of folder: String, attempt: Int) -> String { ".\(folder).\(getpid())-\(attempt).rondo" }

    /// True for the names that `name` gives, by any process.
    static func isName(_ name: String, of folder: String) -> Bool { process(in: name, of: folder) != nil }

    /// The process that made a stand-in of that name; nil where it is not the name of one.
    static func process(in name: String, of folder: String) -> pid_t? {
        guard name.hasPrefix(".\(folder)."), name.hasSuffix(".rondo") else { return nil }
        let unfinished = SafeFile.unfinished(name.dropLast(".rondo".count) + ".part")
        return unfinished?.name == folder ? unfinished?.process : nil
    }

    /// A new empty folder beside a folder's place, held; nil where none can be made there.
    static func makeEmpty(
        besides real: String, mode: mode_t, _ disk: Disk
    ) throws(FileFailure) -> (path: String, lock: FolderLock?)? {
        let folder = PathText.name(of: real)
        for attempt in 0..<100 {
            let path = PathText.join(PathText.folder(of: real), name(of: folder, attempt: attempt))
            let code = disk.makeFolder(path, mode)
            if code == EEXIST { continue }
            if Disk.isTrouble(code) { throw .cannotWrite(path: real, reason: SafeFile.reason(code)) }
            guard code == 0 else { return nil }
            switch FolderLock.take(path, attempts: 1) {
            case .held(let lock): return (path, lock)
            case .impossible: return (path, nil)
            case .busy: continue
            }
        }
        return nil
    }

    /// Makes a stand-in for a folder in which all parts are written; nil where there can be none.
    static func make(for real: String, _ parts: [Part], _ disk: Disk) throws(FileFailure) -> StandIn? {
        guard !PathText.name(of: real).contains("\n"), let own = Standing(real) else { return nil }
        guard let (path, lock) = try makeEmpty(besides: real, mode: 0o700, disk) else { return nil }
        var journal = Journal(waiting: PathText.name(of: path), parts: parts)
        let guests = Guest.all(in: real, journal)
        for guest in guests where guest.isLinked { journal.guests[guest.path] = guest.standing.number }
        let standIn = StandIn(path: path, journal: journal, lock: lock)
        do {
            try journal.write(in: path, disk)
            if try standIn.fill(from: real, guests, disk) {
                disk.dress(path, as: own)
                return standIn
            }
        } catch {
            standIn.clear(into: real, isNewer: false, disk)
            throw error.about(real)
        }
        standIn.clear(into: real, isNewer: false, disk)
        return nil
    }

    /// Gives everything in the folder its further name; false where the file system doesn't let it.
    private func fill(from real: String, _ guests: [Guest], _ disk: Disk) throws(FileFailure) -> Bool {
        func succeeded(_ code: Int32) throws(FileFailure) -> Bool {
            if Disk.isTrouble(code) { throw .cannotWrite(path: real, reason: SafeFile.reason(code)) }
            return code == 0
        }
        for folder in journal.parts.folders {
            guard try succeeded(disk.makeFolder("\(path)/\(folder)", 0o700)) else { return false }
        }
        for part in journal.parts where !part.isGone {
            guard try succeeded(disk.link("\(real)/\(part.path)", as: "\(path)/\(part.document)")) else { return false }
        }
        for guest in guests {
            if guest.isLinked {
                if try succeeded(disk.link("\(real)/\(guest.path)", as: "\(path)/\(guest.path)")) { continue }
                // Gone meanwhile, or not to be linked by us.
                guard Standing("\(real)/\(guest.path)") != nil else { continue }
            }
            let text = guest.link(to: PathText.name(of: path))
            guard try succeeded(disk.symbolicLink(to: text, at: "\(path)/\(guest.path)")) else { return false }
        }
        for folder in journal.parts.folders {
            guard let standing = Standing("\(real)/\(folder)", followingLinks: true) else { return false }
            disk.dress("\(path)/\(folder)", as: standing)
            guard try succeeded(disk.sync(folder: "\(path)/\(folder)")) else { return false }
        }
        return try succeeded(disk.sync(folder: path))
    }

    /// Deletes a stand-in that has no place any more; what others put into it moves into the folder.
    ///
    /// - Parameter isNewer: true where it had the folder's place until now, so that a file in it is newer than one of
    ///   the same name in the folder.
    func clear(into real: String, isNewer: Bool, _ disk: Disk) {
        let documents = Set(journal.parts.filter { !$0.isGone }.map(\.document) + journal.parts.map(\.path))
        let folders = journal.parts.folders
        for folder in folders + [""] {
            let prefix = folder.isEmpty ? "" : folder + "/"
            for name in FileAccess.allNames(in: "\(path)/\(folder)") ?? [] {
                if folder.isEmpty, name == Journal.name || folders.contains(name) { continue }
                let inside = prefix + name
                let at = "\(path)/\(inside)"
                guard let standing = Standing(at) else { continue }
                if standing.kind != .folder, documents.contains(inside) || isOurs(standing, inside, name) {
                    _ = disk.delete(at)
                } else {
                    carry(at, to: "\(real)/\(inside)", isNewer: isNewer, disk)
                }
            }
            if !folder.isEmpty { _ = disk.deleteFolder("\(path)/\(folder)") }
        }
        guard (FileAccess.allNames(in: path) ?? []).allSatisfy({ $0 == Journal.name }) else { return }
        _ = disk.delete("\(path)/\(Journal.name)")
        _ = disk.deleteFolder(path)
    }

    /// True for a name that `fill` gave to what stands in the folder, and for a journal that was never finished.
    private func isOurs(_ standing: Standing, _ inside: String, _ name: String) -> Bool {
        if standing.kind == .link, let waiting = journal.waiting,
            Standing.link("\(path)/\(inside)") == Guest.link(to: waiting, inside)
        {
            return true
        }
        return journal.guests[inside] == standing.number || SafeFile.unfinished(name)?.name == Journal.name
    }

    private func carry(_ at: String, to path: String, isNewer: Bool, _ disk: Disk) {
        guard let there = Standing(path) else {
            _ = disk.rename(at, to: path)
            return
        }
        if isNewer, there.kind == .file, Standing(at)?.kind == .file {
            _ = disk.rename(at, to: path)
            return
        }
        for number in 1..<1000 where Standing("\(path).\(number)") == nil {
            _ = disk.rename(at, to: "\(path).\(number)")
            return
        }
    }
}
