import CExchange

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The changes that saving makes to a disk. Each gives 0, or the system's number for why nothing was changed.
struct Disk: Sendable {
    enum Change: Equatable, Sendable { case makeFolder, write, sync, link, rename, exchange, delete }

    /// Asked before each change with the path that changes; anything but 0 is what the change then ends with.
    var before: @Sendable (Change, String) -> Int32 = { _, _ in 0 }

    func makeFolder(_ path: String, _ mode: mode_t) -> Int32 { change(.makeFolder, path) { mkdir(path, mode) } }

    /// Another name for a file or for a link itself.
    func link(_ path: String, as other: String) -> Int32 {
        change(.link, other) { linkat(AT_FDCWD, path, AT_FDCWD, other, 0) }
    }

    func symbolicLink(to text: String, at path: String) -> Int32 { change(.link, path) { symlink(text, path) } }

    func rename(_ path: String, to other: String) -> Int32 { change(.rename, other) { systemRename(path, other) } }

    func exchange(_ path: String, with other: String) -> Int32 {
        let fault = before(.exchange, other)
        return fault != 0 ? fault : rondo_exchange(path, other)
    }

    func delete(_ path: String) -> Int32 { change(.delete, path) { unlink(path) } }

    /// Deletes files that nothing depends on the order of; what can't be deleted stays.
    func delete(all paths: [String]) {
        var names = paths.filter { before(.delete, $0) == 0 }.map { UnsafePointer(strdup($0)) }
        defer { for name in names { free(UnsafeMutablePointer(mutating: name)) } }
        rondo_delete_all(&names, names.count)
    }

    func deleteFolder(_ path: String) -> Int32 { change(.delete, path) { rmdir(path) } }

    /// Makes the names in a folder last; file systems that can't do this to folders say so and are believed.
    func sync(folder: String) -> Int32 {
        let fault = before(.sync, folder)
        guard fault == 0 else { return fault }
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return 0 }
        defer { close(descriptor) }
        return fsync(descriptor) != 0 && [EIO, ENOSPC, EDQUOT].contains(errno) ? errno : 0
    }

    /// Gives a new folder the permissions of another and, where that is allowed, its owner and group.
    func dress(_ path: String, as other: Standing) {
        if chown(path, other.owner, other.group) != 0 { _ = chown(path, uid_t.max, other.group) }
        chmod(path, other.mode)
    }

    /// True for what is wrong with the disk rather than with the way something is done on it.
    static func isTrouble(_ code: Int32) -> Bool { [ENOSPC, EDQUOT, EIO].contains(code) }

    private func change(_ change: Change, _ path: String, _ call: () -> Int32) -> Int32 {
        let fault = before(change, path)
        guard fault == 0 else { return fault }
        return call() == 0 ? 0 : errno
    }
}

/// The system's `rename`, under a name that a method of the same name doesn't hide.
private func systemRename(_ path: String, _ other: String) -> Int32 { rename(path, other) }
