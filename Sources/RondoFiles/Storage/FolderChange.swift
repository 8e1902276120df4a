#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// One change of all files in a folder that is there.
struct FolderChange {
    /// The folder without links in its path.
    let real: String
    let disk: Disk

    /// Writes everything beside the earlier files, then changes all at once.
    ///
    /// - Parameter leaving: documents that leave their places in the same step.
    func run(_ files: [FileToWrite], leaving: [String] = []) throws(FileFailure) {
        SafeFile.removeLeftovers(of: (files.map(\.path) + leaving + [Journal.name]).map { "\(real)/\($0)" })
        let made = try makeFolders(files)
        var parts: [Part] = []
        do throws(FileFailure) {
            // The last of the files is the one that others can be made again from: it stays last.
            for file in files.dropLast() { parts.append(try write(file)) }
            parts += leaving.compactMap { Part(leaving: $0, of: real) }
            for file in files.suffix(1) { parts.append(try write(file)) }
            for folder in [real] + parts.folders.map({ "\(real)/\($0)" }) {
                let code = disk.sync(folder: folder)
                guard code == 0 else { throw .cannotWrite(path: folder, reason: SafeFile.reason(code)) }
            }
            if try !changeBehindStandIn(parts) { try changeInPlace(parts) }
            Placing.removeEmptied(parts, in: real, disk)
        } catch {
            // What stopped half way leads on from its journal: the next command finishes it.
            if Standing("\(real)/\(Journal.name)") == nil {
                Placing.discard(parts, in: real, disk)
                for folder in made.reversed() { _ = disk.deleteFolder(folder) }
            }
            throw error
        }
    }

    /// The folders that had to be made for the files.
    private func makeFolders(_ files: [FileToWrite]) throws(FileFailure) -> [String] {
        var made: [String] = []
        for file in files where file.path.contains("/") {
            let folder = "\(real)/\(PathText.folder(of: file.path))"
            guard Standing(folder, followingLinks: true)?.kind != .folder else { continue }
            let code = disk.makeFolder(folder, 0o777)
            guard code == 0 else {
                for folder in made.reversed() { _ = disk.deleteFolder(folder) }
                if Disk.isTrouble(code) { throw .cannotWrite(path: folder, reason: SafeFile.reason(code)) }
                throw .cannotCreate(path: folder, reason: SafeFile.reason(code))
            }
            made.append(folder)
        }
        return made
    }

    /// A file that is written and on the disk, beside its place.
    private func write(_ file: FileToWrite) throws(FileFailure) -> Part {
        let path = "\(real)/\(file.path)"
        let (descriptor, beside) = try SafeFile.create(beside: path, ownerOnly: file.ownerOnly)
        do throws(FileFailure) {
            return try SafeFile.finish(descriptor, file, at: beside, in: real, disk)
        } catch {
            unlink(beside)
            throw error.about(path)
        }
    }

    /// Lets a stand-in have the folder's place while the documents change; false where it can't have it.
    private func changeBehindStandIn(_ parts: [Part]) throws(FileFailure) -> Bool {
        guard let standIn = try StandIn.make(for: real, parts, disk) else { return false }
        guard disk.exchange(standIn.path, with: real) == 0 else {
            standIn.clear(into: real, isNewer: false, disk)
            return false
        }
        // From here on the new documents have their place, and the folder itself waits.
        let above = PathText.folder(of: real)
        _ = disk.sync(folder: above)
        let ending = Placing.place(parts, in: standIn.path, disk)
        if case .halfway(let failure) = ending { throw failure }
        if case .placed = ending {
            Placing.discard(parts, in: standIn.path, disk)
            sync(parts, in: standIn.path)
        }
        if disk.exchange(standIn.path, with: real) == 0 {
            _ = disk.sync(folder: above)
            standIn.clear(into: real, isNewer: true, disk)
        }
        if case .undone(let failure) = ending { throw failure }
        return true
    }

    /// Changes file by file, with a journal from which the next process goes on where this one is killed.
    private func changeInPlace(_ parts: [Part]) throws(FileFailure) {
        try Journal(waiting: nil, parts: parts).write(in: real, disk)
        let ending = Placing.place(parts, in: real, disk)
        if case .halfway(let failure) = ending { throw failure }
        if case .placed = ending {
            Placing.discard(parts, in: real, disk)
            sync(parts, in: real)
        }
        _ = disk.delete("\(real)/\(Journal.name)")
        if case .undone(let failure) = ending { throw failure }
    }

    private func sync(_ parts: [Part], in folder: String) {
        for inside in [folder] + parts.folders.map({ "\(folder)/\($0)" }) { _ = disk.sync(folder: inside) }
    }
}

extension SafeFile {
    /// Fills an open file, makes sure that it is on the disk, and closes it.
    static func finish(
        _ descriptor: Int32, _ file: FileToWrite, at path: String, in folder: String, _ disk: Disk
    ) throws(FileFailure) -> Part {
        do throws(FileFailure) {
            let fault = disk.before(.write, path)
            guard fault == 0 else { throw .cannotWrite(path: path, reason: reason(fault)) }
            try fill(descriptor, with: file.bytes, path: path)
            guard fsync(descriptor) == 0 else { throw .cannotWrite(path: path, reason: reason(errno)) }
        } catch {
            close(descriptor)
            throw error
        }
        let number = Standing(descriptor: descriptor)?.number ?? 0
        guard close(descriptor) == 0 else { throw .cannotWrite(path: path, reason: reason(errno)) }
        guard let part = Part(path: String(path.dropFirst(folder.count + 1)), number: number) else {
            throw .cannotCreate(path: path, reason: "it stands too deep")
        }
        return part
    }
}
