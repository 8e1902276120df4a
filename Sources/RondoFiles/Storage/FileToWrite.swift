#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// One of several files that are written together.
public struct FileToWrite: Sendable, Equatable {
    /// Where it will stand.
    public var path: String
    /// What it will hold.
    public var bytes: [UInt8]
    /// True for files that hold needs: nobody but their owner may read them.
    public var ownerOnly: Bool

    /// A file; see the properties.
    public init(path: String, bytes: [UInt8], ownerOnly: Bool) {
        self.path = path
        self.bytes = bytes
        self.ownerOnly = ownerOnly
    }
}

extension SafeFile {
    /// Writes all files beside those that stand there, and only then puts them in their places, in order.
    ///
    /// The last file is the one from which the others can be made again: it is made sure of on the disk, and moved
    /// last. What fails before all are written leaves every earlier file whole; what killed processes left
    /// unfinished beside them is deleted first.
    public static func writeTogether(_ files: [FileToWrite]) throws(FileFailure) {
        removeLeftovers(of: files.map(\.path))
        var ready: [(beside: String, path: String)] = []
        do throws(FileFailure) {
            for (index, file) in files.enumerated() {
                let (descriptor, beside) = try create(beside: file.path, ownerOnly: file.ownerOnly)
                ready.append((beside, file.path))
                do throws(FileFailure) {
                    try fill(descriptor, with: file.bytes, path: file.path)
                    if index == files.count - 1, fsync(descriptor) != 0 {
                        throw .cannotWrite(path: file.path, reason: reason(errno))
                    }
                } catch {
                    close(descriptor)
                    throw error
                }
                guard close(descriptor) == 0 else {
                    throw .cannotWrite(path: file.path, reason: reason(errno))
                }
            }
            while let next = ready.first {
                guard rename(next.beside, next.path) == 0 else {
                    throw .cannotCreate(path: next.path, reason: reason(errno))
                }
                ready.removeFirst()
            }
        } catch {
            for left in ready { unlink(left.beside) }
            throw error
        }
        if let last = files.last { try synchronise(folder: PathText.folder(of: last.path), for: last.path) }
    }
}
