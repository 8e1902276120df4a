public import RondoDiagnostics
import RondoModel
import RondoYAML

/// Looks over activities, vocabularies and workshops: everything that reading finds, and what is worth a warning.
public enum Linter {
    /// Findings for some files and folders, in order.
    ///
    /// - Parameters:
    ///   - paths: YAML files, or folders whose YAML files are meant; what a file is, its `rondo:` line says.
    ///   - libraryFolders: where words that the paths don't define are looked up; nothing is reported of them.
    public static func lint(paths: [String], libraryFolders: [String] = []) -> [Finding] {
        var collection = Collection()
        let formats: [FileFormat] = [.activity, .vocabulary, .workshop, .plugin]
        for path in paths {
            if FileAccess.entry(path)?.kind == .folder {
                let count = collection.seen.count
                collection.add(folder: path, formats: formats)
                if collection.seen.count == count, !collection.findings.hasErrors {
                    collection.findings.append(
                        Finding(
                            .warning, "lint.nothing", "no YAML files stand here",
                            at: SourceLocation(file: path, line: 0, column: 0)))
                }
            } else {
                collection.add(file: path, formats: formats)
            }
        }
        let context = context(of: collection, libraryFolders)
        return
            (readingFindings(collection, context) + ruleFindings(collection, context)
            + collection.unknownFindings).inOrder()
    }

    /// What was given, with all that it may name.
    private static func context(of collection: Collection, _ libraryFolders: [String]) -> Library {
        var known = collection
        for folder in libraryFolders { known.add(folder: folder, formats: [.activity, .vocabulary]) }
        for read in collection.workshops {
            let path = read.reading.source.file
            for file in read.workshop.vocabularyFiles {
                known.add(file: PathText.resolve(file.id, besideFile: path), formats: [.vocabulary])
            }
            for folder in read.workshop.libraryFolders {
                known.add(folder: PathText.resolve(folder.id, besideFile: path), formats: [.activity, .vocabulary])
            }
        }
        return known.library
    }

    private static func readingFindings(_ collection: Collection, _ context: Library) -> [Finding] {
        let words = KnownWords(context.vocabulary, context.activities)
        var findings = collection.findings + Duplicates.findings(in: collection.readings)
        for reading in collection.readings {
            findings += reading.findings
            if reading.format != .workshop { findings += words.findings(for: reading) }
        }
        for read in collection.workshops {
            let words = KnownWords(
                context.vocabulary, context.activities, read.workshop, unasked: Set(read.workshop.plugins.map(\.id)))
            findings += words.findings(for: read.reading)
            findings += WorkshopChecking.findings(
                in: read.workshop, root: read.root, source: read.reading.source, library: context)
        }
        return findings
    }

    private static func ruleFindings(_ collection: Collection, _ context: Library) -> [Finding] {
        var findings: [Finding] = []
        for read in collection.activityFiles {
            var looking = ActivityLooking(read.activity, root: read.root, source: read.source, library: context)
            for rule in LintRule.all { rule.run(&looking) }
            findings += looking.findings
        }
        for read in collection.vocabularyFiles {
            findings += VocabularyLint.findings(in: read.root, source: read.source)
        }
        return findings
    }
}
