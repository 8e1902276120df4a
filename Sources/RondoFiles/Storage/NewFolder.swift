#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Makes a folder with all its files, which has its place once it is complete.
enum NewFolder {
    /// False where something stands at the path by the time the folder is complete.
    static func make(_ path: String, _ files: [FileToWrite], _ disk: Disk) throws(FileFailure) -> Bool {
        let above = try SafeFile.makeFolders(PathText.folder(of: path))
        do throws(FileFailure) {
            return try fill(path, files, disk)
        } catch {
            // Only those go that are empty.
            for folder in above.reversed() { rmdir(folder) }
            throw error
        }
    }

    private static func fill(_ path: String, _ files: [FileToWrite], _ disk: Disk) throws(FileFailure) -> Bool {
        let above = PathText.folder(of: path)
        let real = PathText.join(Standing.real(above) ?? above, PathText.name(of: path))
        LeftFolders.clear(besides: real, disk)
        guard let (folder, lock) = try StandIn.makeEmpty(besides: real, mode: 0o777, disk) else {
            // No other name can be had beside it, so it is made under its own.
            try SafeFile.makeFolder(path)
            return false
        }
        let parts = files.compactMap { Part(besides: $0.path) }
        let journal = Journal(waiting: nil, parts: parts)
        do throws(FileFailure) {
            try journal.write(in: folder, disk)
            for inside in parts.folders {
                let code = disk.makeFolder("\(folder)/\(inside)", 0o777)
                guard code == 0 else { throw failure(code, "\(folder)/\(inside)") }
            }
            try write(files, in: folder, disk)
            for inside in parts.folders.map({ "\(folder)/\($0)" }) + [folder] {
                let code = disk.sync(folder: inside)
                guard code == 0 else { throw failure(code, folder) }
            }
            let code = disk.rename(folder, to: real)
            if [EEXIST, ENOTEMPTY].contains(code) {
                StandIn(path: folder, journal: journal, lock: lock).clear(into: real, isNewer: false, disk)
                return false
            }
            guard code == 0 else { throw failure(code, folder) }
        } catch {
            StandIn(path: folder, journal: journal, lock: lock).clear(into: real, isNewer: false, disk)
            throw error.inside(path, of: folder)
        }
        _ = disk.delete("\(real)/\(Journal.name)")
        _ = disk.sync(folder: PathText.folder(of: real))
        return true
    }

    private static func write(_ files: [FileToWrite], in folder: String, _ disk: Disk) throws(FileFailure) {
        var left = files[...]
        while !left.isEmpty {
            var open = OpenFiles()
            do throws(FileFailure) {
                for file in left.prefix(OpenFiles.most) {
                    let path = "\(folder)/\(file.path)"
                    let descriptor = try SafeFile.createNew(path, ownerOnly: file.ownerOnly)
                    try open.fill(descriptor, at: path, with: file.bytes, disk)
                }
                _ = try open.finish()
            } catch {
                open.discard()
                throw error
            }
            left = left.dropFirst(OpenFiles.most)
        }
    }

    private static func failure(_ code: Int32, _ path: String) -> FileFailure {
        Disk.isTrouble(code)
            ? .cannotWrite(path: path, reason: SafeFile.reason(code))
            : .cannotCreate(path: path, reason: SafeFile.reason(code))
    }
}
