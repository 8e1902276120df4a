import RondoFiles

/// Reads a plugin's library and companions once: the bytes that are hashed are the bytes that are loaded.
enum LibraryReader {
    /// Bytes that a library and its companions may have together.
    static let limit = 256 << 20

    /// The libraries' bytes and the SHA-256 that the lock pins.
    static func read(
        folder: String, library: String, companions: [String], memo: HashMemo
    ) throws(FileRefusal) -> (image: LibraryImage, sha256: String) {
        var images: [[UInt8]] = []
        var hashes: [String] = []
        var left = limit
        for name in [library] + companions {
            let (bytes, identity) = try named(name, in: folder) { path throws(FileRefusal) in
                try FileBytes.read(path, atMost: left)
            }
            left -= bytes.count
            let hash = ContentDigest.sha256(bytes)
            memo.note(hash, of: identity)
            hashes.append(hash)
            images.append(bytes)
        }
        return (LibraryImage(library: images[0], companions: Array(images.dropFirst())), joined(hashes))
    }

    /// The SHA-256 that the lock pins, from memory where the files are the same as when they were last read; else with
    /// the bytes that were read.
    static func hash(
        folder: String, library: String, companions: [String], memo: HashMemo
    ) throws(FileRefusal) -> (sha256: String, image: LibraryImage?) {
        var hashes: [String] = []
        for name in [library] + companions {
            let identity = try named(name, in: folder) { path throws(FileRefusal) in
                try FileBytes.identity(path, atMost: limit)
            }
            guard let known = memo.hash(identity) else {
                let (image, sha256) = try read(folder: folder, library: library, companions: companions, memo: memo)
                return (sha256, image)
            }
            hashes.append(known)
        }
        return (joined(hashes), nil)
    }

    /// One library's own SHA-256; of several, the SHA-256 of the lines that hold each one's, the library first.
    static func joined(_ hashes: [String]) -> String {
        guard hashes.count > 1 else { return hashes.first ?? "" }
        return ContentDigest.sha256(Array(hashes.map { $0 + "\n" }.joined().utf8))
    }

    /// Does something with a file of the folder; a refusal names the file.
    private static func named<Result>(
        _ name: String, in folder: String, _ act: (String) throws(FileRefusal) -> Result
    ) throws(FileRefusal) -> Result {
        guard isName(name) else {
            throw FileRefusal(
                clause: "its library '\(name)' is a path; it must be a file's name in the plugin's folder")
        }
        do throws(FileRefusal) {
            return try act(Folders.path(folder, name))
        } catch {
            let more = error.isTooLarge ? "; a plugin's libraries may have \(limit >> 20) MiB together" : ""
            throw FileRefusal(clause: "its library \(name) \(error.clause)\(more)", isMissing: error.isMissing)
        }
    }

    /// True for the bare name of a file.
    static func isName(_ name: String) -> Bool {
        !name.isEmpty && name != "." && name != ".." && name.utf8.count <= 255
            && !name.utf8.contains { $0 == 0x2F || $0 < 0x20 || $0 == 0x7F }
    }
}
