import RondoPluginKit

/// The lines between two lines of hyphens at a file's start: a key, a colon, a value.
///
/// Written by hand as such cards are, it is read kindly: a value may go on over further lines, indented or not, since
/// cards that aren't sound YAML are common. Lists and unknown keys are passed over.
enum FrontMatter {
    /// The values by key, and the lines behind.
    static func split(_ text: String, name: String) throws -> (head: [String: String], body: [Substring]) {
        var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)[...]
        if let first = lines.first, first.first == "\u{FEFF}" { lines[lines.startIndex] = first.dropFirst() }
        guard lines.first.map(isFence) == true,
            let end = lines.dropFirst().firstIndex(where: isFence)
        else {
            throw Refusal(
                "the card has no front matter", place: name,
                remedy: "put 'title:' and what else is known between two lines of three hyphens at its start")
        }
        return (values(lines[(lines.startIndex + 1)..<end]), Array(lines[(end + 1)...]))
    }

    private static func isFence(_ line: Substring) -> Bool { PlainText.trimmed(line) == "---" }

    private static func values(_ lines: ArraySlice<Substring>) -> [String: String] {
        var values: [String: String] = [:]
        var key: String?
        for line in lines where line.first != "#" {
            if let (found, value) = pair(line) {
                key = found
                values[found] = isBlockSign(value) ? "" : unquoted(value)
            } else if let key {
                let more = PlainText.trimmed(line)
                guard !more.hasPrefix("- ") else { continue }
                values[key, default: ""] += (values[key, default: ""].isEmpty || more.isEmpty ? "" : " ") + more
            }
        }
        return values
    }

    /// A key at the very start of a line with what stands behind its colon.
    private static func pair(_ line: Substring) -> (key: String, value: String)? {
        guard let colon = line.firstIndex(of: ":"), colon > line.startIndex else { return nil }
        let key = line[..<colon]
        guard key.utf8.allSatisfy({ PlainText.isWordByte($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") })
        else { return nil }
        let value = line[line.index(after: colon)...]
        guard value.isEmpty || value.first?.isWhitespace == true else { return nil }
        return (String(key), PlainText.trimmed(value))
    }

    private static func isBlockSign(_ value: String) -> Bool {
        ["|", "|-", "|+", ">", ">-", ">+"].contains(value)
    }

    private static func unquoted(_ value: String) -> String {
        for quote in ["\"", "'"] where value.count >= 2 && value.hasPrefix(quote) && value.hasSuffix(quote) {
            return String(value.dropFirst().dropLast())
        }
        return value
    }
}
