import RondoModel

/// Whether a plugin is as somebody accepted it.
public enum LockState: Sendable, Equatable {
    /// As it was accepted.
    case accepted
    /// Nobody accepted it for this workspace yet.
    case unknown
    /// A part of it, such as `library`, is another than the one that was accepted.
    case changed(String)
    /// Its library can't be read; why, as a clause that follows its name.
    case unreadable(String)
}

/// Compares plugins with the lock.
struct LockCheck: Sendable {
    let lock: PluginLock
    let memo: HashMemo

    /// Whether a plugin is as it was accepted; with the library's bytes where they had to be read.
    func state(of found: FoundPlugin, _ manifest: PluginManifest) -> (state: LockState, image: LibraryImage?) {
        guard let entry = lock[manifest.id] else { return (.unknown, nil) }
        guard entry.manifest == manifest.sha256 else { return (.changed("manifest"), nil) }
        do throws(FileRefusal) {
            let (sha256, image) = try LibraryReader.hash(
                folder: found.folder, library: manifest.library, companions: manifest.companions, memo: memo)
            return (entry.sha256 == sha256 ? .accepted : .changed("library"), image)
        } catch {
            return (.unreadable(error.clause), nil)
        }
    }
}
