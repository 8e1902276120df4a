import RondoDiagnostics

/// What libyaml says in its own words, said so that the writer of the file knows what to do.
enum YAMLProblem {
    /// One finding, or one per line where tabs stand in the indentation.
    static func findings(for failure: EventStream.Failure, in source: SourceText) -> [Finding] {
        let mark = failure.mark ?? source.mark(at: failure.offset)
        if failure.mark != nil, let tabs = tabs(in: source, around: Int(mark.line)) {
            return tabs.map { mark in
                source.finding(
                    .error, "yaml.tab", "a tab stands in the indentation", at: mark, remedy: "indent with spaces")
            }
        }
        if let open = unclosed(failure, at: mark) {
            return [source.finding(.error, "yaml.syntax", open.message, at: open.start, remedy: open.remedy)]
        }
        let said = words(for: failure.problem)
        return [source.finding(.error, "yaml.syntax", said.message, at: mark, remedy: said.remedy)]
    }

    /// What was opened and not closed: the place where it was opened tells more than that where reading stopped.
    private static func unclosed(
        _ failure: EventStream.Failure, at mark: Mark
    ) -> (message: String, start: Mark, remedy: String)? {
        guard let context = failure.context, context.start != mark else { return nil }
        switch (context.what, failure.problem) {
        case ("while parsing a flow sequence", "did not find expected ',' or ']'"):
            return ("this list is not closed by line \(mark.line)", context.start, "close it with ']', or add a ','")
        case ("while parsing a flow mapping", "did not find expected ',' or '}'"):
            return ("this map is not closed by line \(mark.line)", context.start, "close it with '}', or add a ','")
        case ("while scanning a quoted scalar", "found unexpected end of stream"),
            ("while scanning a quoted scalar", "found unexpected document indicator"):
            return ("these quotes are not closed", context.start, "close them")
        default: return nil
        }
    }

    /// The problem in plain words; what isn't listed is passed on.
    private static func words(for problem: String) -> (message: String, remedy: String?) {
        for (part, message, remedy) in known where problem.contains(part) { return (message, remedy) }
        return (problem, nil)
    }

    private static let known: [(part: String, message: String, remedy: String?)] = [
        (
            "mapping values are not allowed", "a ':' stands where no key can be",
            "put text that holds ': ' in quotes, or check the indentation"
        ),
        (
            "did not find expected key", "this is no key and doesn't belong to the value before it",
            "check the indentation and the brackets before it"
        ),
        ("did not find expected '-' indicator", "this is no item of the list before it", "start it with '- '"),
        ("could not find expected ':'", "a key without ':' stands before this", "write 'key: value'"),
        (
            "cannot start any token", "this character can't start a value",
            "put text that starts with it in quotes"
        ),
        ("unknown escape character", "this escape is unknown", "write '\\\\' for a backslash, or use single quotes"),
        ("control characters are not allowed", "a control character stands here", "delete it"),
        ("found undefined tag handle", "a tag stands here", "leave the word with '!' out"),
        ("block sequence entries are not allowed", "a list can't start here", "put it on the next line"),
        (
            "did not find expected node content", "a value is missing here",
            "write one, or take out the ',' too many; where the file was cut off, get it whole"
        ),
        (
            "did not find expected <document start>", "something stands after the end of the document",
            "take it out; a file holds one document"
        ),
    ]

    /// The lines around a failing one that are indented with a tab, or nil where the failing line is not.
    private static func tabs(in source: SourceText, around line: Int) -> [Mark]? {
        var lines = LineScan(bytes: source.bytes)
        var found: [Mark] = []
        var isCause = false
        while let range = lines.next() {
            let text = source.bytes[range]
            guard let content = text.firstIndex(where: { $0 != 0x20 }), text[content] == 0x09 else { continue }
            let isBlank = text[content...].allSatisfy { $0 == 0x20 || $0 == 0x09 }
            guard !isBlank else { continue }
            // libyaml may notice only on the line after.
            if lines.number == line || lines.number == line - 1 { isCause = true }
            if found.count < 20 { found.append(Mark(line: lines.number, column: content - range.lowerBound + 1)) }
        }
        return isCause ? found : nil
    }
}
