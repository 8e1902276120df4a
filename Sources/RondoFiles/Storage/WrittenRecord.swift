import RondoYAML

/// What a save put into a plan's folder, so that a later one knows which documents are Rondo's own.
///
/// It stands in the folder itself. It can name nothing but files in it or in a folder in it, each with the SHA-256 of
/// what was written: what somebody changed since is known for theirs, and a record that came with somebody else's
/// folder leads nowhere.
struct WrittenRecord: Equatable {
    /// The name of the file.
    static let name = ".rondo-documents"
    private static let heading = "rondo documents/1"

    /// The SHA-256 of what was written, by the path as seen from the folder.
    var hashes: [String: String] = [:]

    /// Nothing yet.
    init() {}

    /// The record of what is about to be written.
    init(of files: [FileToWrite]) {
        for file in files where WrittenRecord.isDocument(file.path) {
            hashes[file.path] = ContentDigest.sha256(file.bytes)
        }
    }

    /// The record in a folder; an empty one where there is none that can be understood.
    init(in folder: String) {
        let path = folder + "/" + WrittenRecord.name
        let bytes = Standing(path)?.kind == .file ? FileAccess.read(path, limits: .yaml).source?.bytes : nil
        self.init(bytes.flatMap { String(validating: $0, as: UTF8.self) } ?? "")
    }

    /// Reads what `text` wrote; an empty record where a line is missing or odd.
    init(_ text: String) {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
        guard lines.popFirst() == WrittenRecord.heading, lines.popLast() == "", lines.popLast() == "end" else { return }
        var read: [String: String] = [:]
        for line in lines {
            let words = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard words.count == 2, words[0].utf8.count == 64, WrittenRecord.isDocument(words[1]) else { return }
            read[words[1]] = words[0]
        }
        hashes = read
    }

    /// True for the plain path of a file in the folder or in a folder in it.
    private static func isDocument(_ path: String) -> Bool { Part(besides: path)?.document == path }

    /// One line each, in order.
    var text: String {
        let lines = hashes.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
        return ([WrittenRecord.heading] + lines + ["end", ""]).joined(separator: "\n")
    }

    /// Those of its documents that stand in the folder and are not among these paths: as they were written, and
    /// changed since. What can't be read, or has become something else than a file, counts as changed.
    func others(than paths: Set<String>, in real: String) -> (unchanged: [String], changed: [String]) {
        var (unchanged, changed): ([String], [String]) = ([], [])
        for (path, hash) in hashes.sorted(by: { $0.key < $1.key }) where !paths.contains(path) {
            guard let standing = Standing("\(real)/\(path)") else { continue }
            let isWithin = !path.contains("/") || Standing("\(real)/\(PathText.folder(of: path))")?.kind == .folder
            let bytes = isWithin && standing.kind == .file ? FileAccess.read("\(real)/\(path)", limits: .plan) : nil
            if let read = bytes?.source?.bytes, ContentDigest.sha256(read) == hash {
                unchanged.append(path)
            } else {
                changed.append(path)
            }
        }
        return (unchanged, changed)
    }
}
