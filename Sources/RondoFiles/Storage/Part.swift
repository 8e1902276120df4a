/// A file that is written in full but does not stand in its place yet, or one that leaves its place.
struct Part: Equatable {
    /// `facilitators/.turns.csv.4711-0.part`, as seen from the folder.
    var path: String
    /// What the system numbers it by, so that it is known again under another name.
    var number: UInt64
    /// True where the document stands in its place and shall not: it is moved to `path`, and deleted there.
    var isGone = false

    /// `facilitators/turns.csv`, as seen from the folder.
    let document: String

    /// Nil where the path isn't that of an unfinished file in the folder or in a folder in it.
    init?(path: String, number: UInt64, isGone: Bool = false) {
        let pieces = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard (1...2).contains(pieces.count), let last = pieces.last, let name = SafeFile.unfinished(last)?.name,
            !["", ".", ".."].contains(pieces[0]), !name.contains("\n"), name != ".", name != ".."
        else { return nil }
        self.path = path
        self.number = number
        self.isGone = isGone
        document = pieces.count == 1 ? name : pieces[0] + "/" + name
    }

    /// The unfinished file of a document that nothing is known of but its path, as seen from the folder.
    init?(besides document: String) { self.init(path: SafeFile.beside(document, attempt: 0), number: 0) }

    /// A document of a folder that shall leave its place; nil where it isn't there any more.
    init?(leaving document: String, of real: String) {
        guard let standing = Standing("\(real)/\(document)"), standing.kind == .file else { return nil }
        let free = (0..<100).lazy.map { SafeFile.beside(document, attempt: $0) }
            .first { Standing("\(real)/\($0)") == nil }
        guard let free else { return nil }
        self.init(path: free, number: standing.number, isGone: true)
    }

    /// The folder in the folder that it stands in; nil where it stands in the folder itself.
    var folder: String? { path.contains("/") ? PathText.folder(of: path) : nil }
}

extension [Part] {
    /// The folders that hold documents, in order, each once.
    var folders: [String] {
        reduce(into: []) { folders, part in
            if let folder = part.folder, !folders.contains(folder) { folders.append(folder) }
        }
    }
}
