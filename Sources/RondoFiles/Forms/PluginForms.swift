import RondoModel
import RondoYAML

extension Form where Value == String {
    /// An id that no word of a file points at.
    static var name: Form {
        text.checked("lower-case letters, digits and hyphens", pattern: Identifier.pattern, Identifier.isValid)
    }

    /// Three numbers, such as `1.0.0`.
    static var version: Form {
        text.checked(
            "three numbers such as 1.0.0", pattern: "^(0|[1-9][0-9]{0,8})(\\.(0|[1-9][0-9]{0,8})){2}$"
        ) { text in
            let parts = text.split(separator: ".", omittingEmptySubsequences: false)
            return parts.count == 3
                && parts.allSatisfy {
                    (1...9).contains($0.utf8.count) && $0.utf8.allSatisfy(isDigit) && ($0.count == 1 || $0.first != "0")
                }
        }
    }

    /// The name of a file in the same folder: no path, and nothing that a shell or a terminal could trip over.
    static var fileName: Form {
        text.checked(
            "the name of a file in the same folder", pattern: "^[A-Za-z0-9_][A-Za-z0-9_.+-]{0,199}$"
        ) { text in
            guard let first = text.utf8.first, isLetter(first) || isDigit(first) || first == 0x5F else { return false }
            return text.utf8.count <= 200
                && text.utf8.allSatisfy { isLetter($0) || isDigit($0) || Array("_.+-".utf8).contains($0) }
        }
    }

    /// The ending of a file's name, such as `md`.
    static var ending: Form {
        text.checked("an ending such as md", pattern: "^[a-z0-9]{1,16}$") { text in
            (1...16).contains(text.utf8.count)
                && text.utf8.allSatisfy { isDigit($0) || (0x61...0x7A).contains($0) }
        }
    }

    /// A SHA-256.
    static var sha256: Form {
        text.checked("64 hexadecimal digits", pattern: "^[0-9a-f]{64}$") { text in
            text.utf8.count == 64 && text.utf8.allSatisfy { isDigit($0) || (0x61...0x66).contains($0) }
        }
    }

    /// The texts that fulfil a condition; `pattern` says the same in a schema.
    func checked(_ takes: String, pattern: String, _ isRight: @escaping @Sendable (String) -> Bool) -> Form {
        Form(
            read: { node, reading in
                guard let text = read(node, &reading) else { return nil }
                if isRight(text) { return text }
                reading.wrongForm(node, takes: takes)
                return nil
            },
            write: write, schema: { _ in .stringSchema(pattern: pattern) })
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}

extension Form where Value == Int {
    /// The contract that a plugin was written for.
    static var contract: Form {
        Form(
            read: { node, reading in
                guard let number = node.integer else {
                    reading.wrongForm(node, takes: "the number of a contract", remedy: "1")
                    return nil
                }
                if number != 1 {
                    reading.error(
                        "plugin.contract", "this Rondo speaks contract 1, not \(number)", at: node.mark,
                        remedy: number > 1 ? "a newer Rondo" : "1")
                }
                return number
            },
            write: Node.number, schema: { _ in .map([("const", .number(1))]) })
    }
}

extension Form {
    /// A list in which nothing stands twice.
    static func distinct<Element: Sendable & Equatable>(_ form: Form<Element>) -> Form where Value == [Element] {
        let list = Form.list(form)
        return Form(
            read: { node, reading in
                guard let values = list.read(node, &reading) else { return nil }
                for (index, value) in values.enumerated() where values[..<index].contains(value) {
                    let items = node.items ?? []
                    let mark = items.count == values.count ? items[index].mark : node.mark
                    reading.error("word.twice", "something stands twice in '\(reading.key)'", at: mark)
                }
                return values
            },
            write: list.write,
            schema: { parts in
                .map((list.schema(&parts).pairs ?? []).map { ($0.key, $0.value) } + [("uniqueItems", .flag(true))])
            })
    }
}
