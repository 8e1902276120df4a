import RondoDiagnostics
import RondoModel
import RondoYAML

/// What several files say together, with all that is to be looked up once every file is read.
struct Collection {
    var activities: [Activity] { activityFiles.map(\.activity) }
    var vocabulary = Vocabulary()
    var workshops: [(workshop: Workshop, root: Node, reading: Reading)] = []
    /// Each activity with the file that holds it, in the order of reading.
    private(set) var activityFiles: [(activity: Activity, root: Node, source: SourceText)] = []
    private(set) var vocabularyFiles: [(root: Node, source: SourceText)] = []
    var findings: [Finding] = []
    var readings: [Reading] = []
    private(set) var seen: Set<FileAccess.Entry> = []

    /// Reads a file of any of some formats; a file that was read before is not read again.
    mutating func add(file path: String, formats: [FileFormat]) {
        if let entry = FileAccess.entry(path), !seen.insert(entry).inserted { return }
        let (source, finding) = FileAccess.read(path, limits: .yaml)
        // A plan may be larger than any file that people write.
        if formats == [.workshop], let text = source ?? FileAccess.read(path, limits: .plan).source,
            let mistaken = MistakenFile.finding(text, wanted: .workshop)
        {
            findings.append(mistaken)
            return
        }
        if let finding { findings.append(finding) }
        guard let source else { return }
        add(source, formats: formats)
    }

    /// Reads a text of any of some formats.
    mutating func add(_ source: SourceText, formats: [FileFormat]) {
        let (root, wrong) = YAMLReader.read(source)
        findings += wrong
        guard let root else { return }
        guard root.pairs != nil else {
            findings.append(source.finding(.error, "value.form", "a file of Rondo is a map of keys", at: root.mark))
            return
        }
        let (format, finding) = FileFormat.of(root, in: source)
        if let finding { findings.append(finding) }
        guard let format else { return }
        guard formats.contains(format) else {
            let wanted = formats.map(\.version).joined(separator: " or ")
            findings.append(
                source.finding(
                    .error, "format.unexpected", "this is \(format.version) where \(wanted) is wanted",
                    at: root["rondo"]?.mark ?? root.mark))
            return
        }
        read(root, format, source)
    }

    /// Reads every YAML file in a folder and the folders in it, in order of path.
    mutating func add(folder path: String, formats: [FileFormat]) {
        for file in files(in: path) { add(file: file, formats: formats) }
    }

    /// The YAML files in a folder and the folders in it, in order of path.
    mutating func files(in folder: String) -> [String] {
        var found: [String] = []
        walk(PathText.normal(folder), depth: 0, into: &found)
        return found.sorted()
    }

    private mutating func walk(_ folder: String, depth: Int, into found: inout [String]) {
        guard let names = FileAccess.names(in: folder) else {
            let isThere = FileAccess.entry(folder) != nil
            findings.append(
                Finding(
                    .error, isThere ? "folder.unreadable" : "folder.missing",
                    isThere ? "this folder can't be read" : "there is no such folder",
                    at: SourceLocation(file: folder, line: 0, column: 0)))
            return
        }
        for name in names {
            let path = folder == "." ? name : folder == "/" ? "/" + name : folder + "/" + name
            if name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
                found.append(path)
            } else if depth < 16, FileAccess.entry(path)?.kind == .folder {
                walk(path, depth: depth + 1, into: &found)
            }
        }
    }

    private mutating func read(_ root: Node, _ format: FileFormat, _ source: SourceText) {
        var reading = Reading(source: source, format: format)
        let body = Node(.mapping((root.pairs ?? []).filter { $0.key != "rondo" }), at: root.mark)
        switch format {
        case .activity: activityFiles.append((ActivityFormat.shape.read(body, &reading), body, source))
        case .vocabulary:
            vocabulary.merge(VocabularyFormat.shape.read(body, &reading))
            vocabularyFiles.append((body, source))
        case .workshop: workshops.append((WorkshopFormat.shape.read(body, &reading), body, reading))
        case .plugin: _ = ManifestFormat.shape.read(body, &reading)
        case .plan, .lock: break
        }
        readings.append(reading)
    }
}
