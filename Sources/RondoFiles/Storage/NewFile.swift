#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension SafeFile {
    /// Writes a file where nothing stands yet; whatever stands there stays, and is an error.
    public static func writeNew(_ bytes: [UInt8], to path: String, ownerOnly: Bool) throws(FileFailure) {
        let descriptor = try createNew(path, ownerOnly: ownerOnly)
        do throws(FileFailure) {
            do throws(FileFailure) {
                try fill(descriptor, with: bytes, path: path)
                guard fsync(descriptor) == 0 else { throw .cannotWrite(path: path, reason: reason(errno)) }
            } catch {
                close(descriptor)
                throw error
            }
            guard close(descriptor) == 0 else { throw .cannotWrite(path: path, reason: reason(errno)) }
        } catch {
            unlink(path)
            throw error
        }
        try synchronise(folder: PathText.folder(of: path), for: path)
    }

    /// A new open file where nothing stands yet.
    static func createNew(_ path: String, ownerOnly: Bool) throws(FileFailure) -> Int32 {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, ownerOnly ? 0o600 : 0o666)
        guard descriptor >= 0 else {
            throw .cannotCreate(path: path, reason: errno == EEXIST ? "it is already there" : reason(errno))
        }
        return descriptor
    }
}
