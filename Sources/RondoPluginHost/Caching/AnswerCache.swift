import RondoFiles

/// What plugins answered before, so that the same question needs no plugin.
///
/// Entries lie in a folder of the user's own, each readable by its owner alone, written beside its place and renamed.
/// An entry that isn't whole counts as none. A question that shows anybody's needs is never kept.
public struct AnswerCache: Sendable {
    /// An answer that was kept.
    struct Entry: Sendable, Equatable {
        /// The reply's bytes, as untrusted as when they came.
        var reply: [UInt8]
        /// What the plugin printed, made safe to show.
        var words: String
    }

    let folder: String
    let bounds: Bounds

    /// How much is kept; what was used longest ago goes first.
    public struct Bounds: Sendable, Equatable {
        /// Entries.
        public var entries = 500
        /// Bytes of all entries together.
        public var bytes = 64 << 20
        /// The usual bounds.
        public init() {}
    }

    /// A cache in a folder, which is made when something is first kept.
    public init(folder: String, bounds: Bounds = Bounds()) {
        self.folder = folder
        self.bounds = bounds
    }

    /// The name of an answer: another library, manifest, contract or question has another name. Settings are in the
    /// question.
    static func name(library: String, manifest: String, contract: Int, request: [UInt8]) -> String {
        let parts = ["contract \(contract)", library, manifest, ContentDigest.sha256(request)]
        return ContentDigest.sha256(Array(parts.joined(separator: "\n").utf8))
    }

    /// What was kept under a name.
    func entry(_ name: String) -> Entry? {
        let path = path(name)
        guard Folders.isOwn(folder), let bytes = try? FileBytes.read(path, atMost: 64 << 20).bytes,
            let entry = CacheEntryForm.entry(bytes)
        else { return nil }
        FileAge.renew(path)
        return entry
    }

    /// Keeps an answer; where that fails, nothing is lost but time.
    func keep(_ entry: Entry, as name: String) {
        guard Folders.makeOwn(folder) else { return }
        OwnFile.write(CacheEntryForm.bytes(entry), to: path(name))
        FileAge.sweep(folder, suffix: ".answer", entries: bounds.entries, bytes: bounds.bytes)
    }

    private func path(_ name: String) -> String { Folders.path(folder, name + ".answer") }
}

/// How an entry is written: a line with the SHA-256 of the rest, a line with the reply's length, the reply, the words.
enum CacheEntryForm {
    private static let title = "rondo-plugin-answer/1 "

    static func bytes(_ entry: AnswerCache.Entry) -> [UInt8] {
        let rest = Array("\(entry.reply.count)\n".utf8) + entry.reply + Array(entry.words.utf8)
        return Array((title + ContentDigest.sha256(rest) + "\n").utf8) + rest
    }

    static func entry(_ bytes: [UInt8]) -> AnswerCache.Entry? {
        let head = title.utf8.count + 65
        guard bytes.count > head, bytes[head - 1] == 0x0A else { return nil }
        let rest = Array(bytes[head...])
        guard Array(bytes[..<(head - 1)]) == Array((title + ContentDigest.sha256(rest)).utf8),
            let end = rest.prefix(20).firstIndex(of: 0x0A),
            let length = Int(String(decoding: rest[..<end], as: UTF8.self)), length >= 0,
            length <= rest.count - end - 1
        else { return nil }
        let words = rest[(end + 1 + length)...]
        return AnswerCache.Entry(
            reply: Array(rest[(end + 1)..<(end + 1 + length)]), words: String(decoding: words, as: UTF8.self))
    }
}
