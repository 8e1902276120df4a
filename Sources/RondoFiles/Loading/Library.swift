public import RondoDiagnostics
public import RondoModel

/// The activities and the vocabulary of some folders.
public struct Library: Sendable, Equatable {
    /// Sorted by id.
    public var activities: [Activity]
    /// All vocabulary files together.
    public var vocabulary: Vocabulary

    /// A library of these.
    public init(activities: [Activity] = [], vocabulary: Vocabulary = Vocabulary()) {
        self.activities = activities
        self.vocabulary = vocabulary
    }

    /// True where a folder holds a library with words of its own: it has a folder `vocabulary` in it.
    public static func stands(in folder: String) -> Bool {
        FileAccess.entry(folder + "/vocabulary")?.kind == .folder
    }

    /// Reads every YAML file in some folders and the folders in them; what a file is, its `rondo:` line says.
    ///
    /// What could be read comes back beside the errors.
    public static func load(folders: [String]) -> (library: Library, findings: [Finding]) {
        var collection = Collection()
        for folder in folders { collection.add(folder: folder, formats: [.activity, .vocabulary]) }
        let library = collection.library
        let words = KnownWords(library.vocabulary, library.activities)
        return (library, (collection.allFindings(words) + collection.unplannedFindings).inOrder())
    }
}

extension Collection {
    /// What was read, in order of id.
    var library: Library {
        Library(activities: activities.sorted { $0.id < $1.id }, vocabulary: vocabulary)
    }

    /// All that is wrong, with the words looked up.
    func allFindings(_ words: KnownWords) -> [Finding] {
        findings + readings.flatMap(\.findings) + readings.flatMap(words.findings) + Duplicates.findings(in: readings)
    }
}
