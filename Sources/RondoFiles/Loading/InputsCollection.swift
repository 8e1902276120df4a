public import RondoDiagnostics
public import RondoModel
import RondoYAML

/// What a plan is made from while it is gathered: first files, then what plugins answer, and words looked up last.
///
/// Vocabulary is added before activities, and activities before rules, since each may name what came before it.
public struct InputsCollection: Sendable {
    private var files = Collection()
    private var ledger = Ledger()
    private var added = Library()
    private var words: [String: PluginWords] = [:]
    private var plugins: [PluginPin] = []
    private var rules: [HouseRule] = []
    private var named: Set<String> = []

    /// Reads a workshop, the vocabulary and library it names beside those given, and what happened before.
    ///
    /// - Parameters:
    ///   - workshop: the workshop's file.
    ///   - libraryFolders: folders of activities and vocabulary, read before those that the workshop names.
    ///   - history: plans that took place earlier.
    public init(workshop path: String, libraryFolders: [String], history: [String] = []) {
        for folder in libraryFolders { files.add(folder: folder, formats: [.activity, .vocabulary]) }
        files.add(file: path, formats: [.workshop])
        for read in files.workshops {
            for file in read.workshop.vocabularyFiles {
                files.add(file: PathText.resolve(file.id, besideFile: path), formats: [.vocabulary])
            }
            for folder in read.workshop.libraryFolders {
                files.add(folder: PathText.resolve(folder.id, besideFile: path), formats: [.activity, .vocabulary])
            }
        }
        var plans: [Plan] = []
        for file in history {
            let (plan, findings) = PlanFile.read(path: file)
            files.findings += findings
            if let plan { plans.append(plan) }
        }
        ledger = LedgerReader.ledger(from: plans)
    }

    init(_ files: Collection, after ledger: Ledger = Ledger()) {
        self.files = files
        self.ledger = ledger
    }

    /// The workshop as far as it could be read; nil where there is none. Its words are not looked up yet.
    public var workshop: Workshop? { files.workshops.first?.workshop }

    /// The workshop's nodes with their text.
    var workshopFile: (root: Node, source: SourceText)? {
        files.workshops.first.map { ($0.root, $0.reading.source) }
    }

    /// What files and replies brought so far.
    public var library: Library {
        var library = files.library
        library.activities = (library.activities + added.activities).sorted { $0.id < $1.id }
        library.vocabulary.merge(added.vocabulary)
        return library
    }

    /// The words that a plugin brought so far, for reading its next reply.
    public func words(of plugin: String) -> PluginWords { words[plugin] ?? PluginWords(plugin) }

    /// Says that a plugin is meant to be asked, beside those that the workshop names, whether or not it answers: a
    /// word of its that is missing then is a warning.
    public mutating func expect(_ plugin: String) { named.insert(plugin) }

    /// Says that what a plugin answered is in these inputs.
    public mutating func use(_ plugin: PluginPin) {
        named.insert(plugin.id)
        plugins.removeAll { $0.id == plugin.id }
        plugins.append(plugin)
        plugins.sort { $0.id < $1.id }
    }

    /// Adds the words of a plugin; where one of them names something that isn't there, nothing is added.
    ///
    /// - Returns: what it names that isn't there, as errors that name the plugin.
    public mutating func add(_ reply: VocabularyReply) -> [Finding] {
        var vocabulary = files.vocabulary
        vocabulary.merge(reply.vocabulary)
        let findings = reply.voice.findings(known(vocabulary, files.activities).findings(for: reply.reading))
        guard findings.isEmpty else { return findings }
        added.vocabulary.merge(reply.vocabulary)
        words[reply.words.plugin] = reply.words
        named.insert(reply.words.plugin)
        return []
    }

    /// Adds the activities of a plugin; where one of them names something that isn't there, nothing is added.
    ///
    /// - Returns: what it names that isn't there, as errors that name the plugin; and warnings of activities that
    ///   aren't planned before a person adds what isn't known.
    public mutating func add(_ reply: ActivitiesReply) -> [Finding] {
        let plugin = reply.words.plugin
        var vocabulary = files.vocabulary
        vocabulary.merge(added.vocabulary.words(of: plugin))
        let known = known(vocabulary, files.activities + reply.activities)
        let findings = reply.voice.findings(known.findings(for: reply.reading))
        guard findings.isEmpty else { return findings }
        added.activities += reply.activities
        words[plugin] = reply.words
        named.insert(plugin)
        return reply.unplanned
    }

    /// Adds house rules, in which people are named as in the workshop.
    public mutating func add(_ rules: [HouseRule]) {
        self.rules = (self.rules + rules).sorted { $0.id < $1.id }
    }

    /// Takes over what plugins brought to an earlier plan, without asking them again.
    public mutating func add(pluginsOf inputs: Inputs) {
        added.activities += inputs.activities.filter { Identifier.parts(of: $0.id) != nil }
        added.vocabulary.merge(inputs.vocabulary.filtered { Identifier.parts(of: $0) != nil })
        for plugin in inputs.plugins { use(plugin) }
        add(inputs.rules)
    }

    /// The inputs, or nil where there are errors; and all findings of all files in order, with all words looked up.
    public func inputs() -> (inputs: Inputs?, findings: [Finding]) {
        var files = files
        let library = library
        let plugins = named.union(workshop?.plugins.map(\.id) ?? [])
        let absent =
            files.leaveOut(wordsOf: plugins, knowing: library)
            + files.leaveOut(unplanned: library.activities.filter { !$0.missing.isEmpty })
        var (inputs, findings) = files.inputs(after: ledger, library: library)
        if absent.hasErrors { inputs = nil }
        inputs?.plugins = self.plugins
        inputs?.rules = rules
        if let made = inputs { inputs?.hashes = PlanFile.hashes(of: made) }
        findings = (findings + absent).inOrder()
        return (inputs, findings)
    }

    private func known(_ vocabulary: Vocabulary, _ activities: [Activity]) -> KnownWords {
        KnownWords(vocabulary, activities, workshop)
    }
}
