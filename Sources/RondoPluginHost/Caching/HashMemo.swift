import RondoFiles

/// The SHA-256 of files that were hashed before, so that a library whose answer is kept isn't read again.
///
/// A file is known by device, number, size and both its times. What the memo says decides only whether a kept answer
/// is used: what is loaded is read and hashed anew.
struct HashMemo: Sendable {
    let folder: String?

    /// The SHA-256 of the file with this identity, if it was noted long enough after the file last changed.
    func hash(_ identity: FileIdentity) -> String? {
        guard let folder, Folders.isOwn(folder),
            let (bytes, noted) = try? FileBytes.read(path(identity, folder), atMost: 1 << 20),
            bytes.count == 65, bytes[64] == 0x0A, bytes.dropLast().allSatisfy(HashMemo.isDigit)
        else { return nil }
        // A file can change twice within one tick of the file system's clock; a second is many ticks.
        guard noted.modified[0] - max(identity.changed[0], identity.modified[0]) > 1 else { return nil }
        return String(decoding: bytes.dropLast(), as: UTF8.self)
    }

    /// Notes the SHA-256 of a file.
    func note(_ hash: String, of identity: FileIdentity) {
        guard let folder, Folders.makeOwn(folder) else { return }
        OwnFile.write(Array((hash + "\n").utf8), to: path(identity, folder))
        FileAge.sweep(folder, suffix: ".sha256", entries: 500, bytes: 1 << 20)
    }

    private func path(_ identity: FileIdentity, _ folder: String) -> String {
        Folders.path(folder, ContentDigest.sha256(Array(identity.text.utf8)) + ".sha256")
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
    }
}
