/// Sets a document as Easy Read: one idea a line.
enum EasyRead {
    /// The document with its texts cut into sentences.
    static func reshaped(_ document: Document) -> Document {
        var document = document
        document.sections = document.sections.map(reshaped)
        return document
    }

    private static func reshaped(_ section: Section) -> Section {
        var section = section
        section.elements = section.elements.flatMap(reshaped)
        section.sections = section.sections.map(reshaped)
        return section
    }

    private static func reshaped(_ element: Element) -> [Element] {
        switch element {
        case .paragraph(let text):
            return sentences(text).map { .paragraph($0) }
        case .note(var note):
            note.lines = note.lines.flatMap(sentences)
            return [.note(note)]
        case .schedule(var schedule):
            for entry in schedule.entries.indices {
                for part in schedule.entries[entry].strands.indices {
                    schedule.entries[entry].strands[part].lines = schedule.entries[entry].strands[part].lines
                        .flatMap(sentences)
                }
            }
            return [.schedule(schedule)]
        case .calendar:
            return []
        case .facts, .items, .table, .steps:
            return [element]
        }
    }

    /// Cuts a text after each full stop, question mark, exclamation mark and semicolon that a space follows.
    static func sentences(_ text: String) -> [String] {
        var sentences: [String] = []
        var current = ""
        var ended = false
        for character in text {
            if ended, character.isWhitespace {
                append(&sentences, current)
                current = ""
            } else {
                current.append(character)
            }
            ended = ".?!;".contains(character)
        }
        append(&sentences, current)
        return sentences
    }

    private static func append(_ sentences: inout [String], _ text: String) {
        var text = text
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        if text.last == ";" {
            text.removeLast()
            text.append(".")
        }
        guard let first = text.first else { return }
        sentences.append(first.uppercased() + text.dropFirst())
    }
}
