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
            try write(files, to: &parts)
            // The last of the files is the one that others can be made again from: it stays last.
            parts.insert(contentsOf: leaving.compactMap { Part(leaving: $0, of: real) }, at: max(0, parts.count - 1))
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

    /// Writes files beside their places, and makes sure that they are on the disk; what was written is in `parts`.
    private func write(_ files: [FileToWrite], to parts: inout [Part]) throws(FileFailure) {
        var left = files[...]
        while !left.isEmpty {
            try writeTogether(left.prefix(OpenFiles.most), to: &parts)
            left = left.dropFirst(OpenFiles.most)
        }
    }

    private func writeTogether(_ files: ArraySlice<FileToWrite>, to parts: inout [Part]) throws(FileFailure) {
        var open = OpenFiles()
        var besides: [String] = []
        do throws(FileFailure) {
            for file in files {
                let (descriptor, beside) = try SafeFile.create(
                    beside: "\(real)/\(file.path)", ownerOnly: file.ownerOnly)
                besides.append(beside)
                try open.fill(descriptor, at: beside, with: file.bytes, disk)
            }
            var written: [Part] = []
            for (beside, number) in zip(besides, try open.finish()) {
                guard let part = Part(path: String(beside.dropFirst(real.count + 1)), number: number) else {
                    throw .cannotCreate(path: beside, reason: "it stands too deep")
                }
                written.append(part)
            }
            parts += written
        } catch {
            open.discard()
            throw told(error, of: files, besides)
        }
    }

    /// The same trouble, told of the place that a file was to have.
    private func told(
        _ failure: FileFailure, of files: ArraySlice<FileToWrite>, _ besides: [String]
    ) -> FileFailure {
        zip(besides, files).first { $0.0 == failure.path }.map { failure.about("\(real)/\($0.1.path)") } ?? failure
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
