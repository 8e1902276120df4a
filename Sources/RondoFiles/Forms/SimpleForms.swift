import RondoYAML

extension Form where Value == String {
    /// Any text; numbers are read as they are written.
    static var text: Form {
        Form(
            read: { node, reading in
                guard let text = reading.text(node) else {
                    reading.wrongForm(node, takes: "a text")
                    return nil
                }
                return text
            },
            write: Node.text, schema: { _ in .stringSchema() })
    }

    /// A word that something is given: lower-case letters, digits and hyphens.
    static func id(_ kind: WordKind) -> Form {
        Form(
            read: { node, reading in
                guard let text = reading.text(node) else {
                    reading.wrongForm(node, takes: "a word")
                    return nil
                }
                Identifier.check(text, at: node.mark, &reading)
                return reading.define(kind, text, at: node.mark)
            },
            write: Node.text, schema: { .stringSchema(pattern: $0.idPattern) })
    }

    /// A word that points at something; it is looked up once everything is read.
    static func word(_ kind: WordKind) -> Form {
        Form(
            read: { node, reading in
                guard let text = reading.text(node) else {
                    reading.wrongForm(node, takes: kind.withArticle)
                    return nil
                }
                return reading.mention(kind, text, at: node.mark)
            },
            write: Node.text, schema: { _ in .stringSchema() })
    }
}

extension Form where Value == Bool {
    /// `true` or `false`.
    static var flag: Form {
        Form(
            read: { node, reading in
                switch node.content {
                case .scalar("true", plain: true): return true
                case .scalar("false", plain: true): return false
                default:
                    let said = node.text?.lowercased() ?? ""
                    let guess =
                        ["yes", "on", "true", "y"].contains(said)
                        ? "true" : ["no", "off", "false", "n"].contains(said) ? "false" : nil
                    reading.wrongForm(node, takes: "true or false", remedy: guess)
                    return nil
                }
            },
            write: Node.flag, schema: { _ in .map([("type", .text("boolean"))]) })
    }
}

extension Form where Value == Int {
    /// A whole number in a range.
    static func count(_ range: ClosedRange<Int> = 0...1_000_000) -> Form {
        Form(
            read: { node, reading in
                guard let number = node.integer else {
                    let unquoted = node.text.map { Node(.scalar($0, plain: true)) }?.integer
                    let remedy = reading.isSensitive ? nil : unquoted.map(String.init)
                    reading.wrongForm(node, takes: "a whole number", remedy: remedy)
                    return nil
                }
                guard range.contains(number) else {
                    let limits =
                        number < range.lowerBound ? "at least \(range.lowerBound)" : "at most \(range.upperBound)"
                    reading.error(
                        "value.range", "'\(reading.key)' is \(limits), not \(number)", at: node.mark)
                    // What is computed with it before the error is shown must not overflow.
                    return min(max(number, range.lowerBound), range.upperBound)
                }
                return number
            },
            write: Node.number,
            schema: { _ in
                .map([
                    ("type", .text("integer")), ("minimum", .number(range.lowerBound)),
                    ("maximum", .number(range.upperBound)),
                ])
            })
    }

    /// A share such as `25%`.
    static var percent: Form {
        Form(
            read: { node, reading in
                guard let text = node.text else {
                    reading.wrongForm(node, takes: "a share such as 25%")
                    return nil
                }
                guard text.hasSuffix("%"), let number = Node(.scalar(String(text.dropLast()), plain: true)).integer
                else {
                    reading.wrongForm(
                        node, takes: "a share such as 25%", remedy: node.integer.map { "\($0)%" })
                    return nil
                }
                if !(0...100).contains(number) {
                    reading.error(
                        "value.range", "a share lies between 0% and 100%, not at \(Reading.clipped(text))",
                        at: node.mark)
                }
                return min(max(number, 0), 100)
            },
            write: { .text("\($0)%") }, schema: { _ in .stringSchema(pattern: "^[0-9]+%$", examples: ["25%"]) })
    }
}

extension Form where Value == UInt64 {
    /// A whole number of 64 bits.
    static var seed: Form {
        Form(
            read: { node, reading in
                guard case .scalar(let text, plain: true) = node.content, let seed = UInt64(text) else {
                    reading.wrongForm(node, takes: "a whole number")
                    return nil
                }
                return seed
            },
            write: { Node(.scalar(String($0), plain: true)) },
            schema: { _ in .map([("type", .text("integer")), ("minimum", .number(0))]) })
    }
}

extension Form where Value: RawRepresentable & CaseIterable & Sendable, Value.RawValue == String {
    /// One of a few words.
    static var oneOf: Form {
        Form(
            read: { node, reading in
                if let text = node.text, let value = Value(rawValue: text) { return value }
                let words = Value.allCases.map(\.rawValue)
                let nearest = node.text.flatMap { Identifier.nearest(to: $0, in: words) }
                reading.wrongForm(
                    node, takes: "one of \(words.joined(separator: ", "))", remedy: nearest)
                return nil
            },
            write: { .text($0.rawValue) },
            schema: { _ in .map([("enum", .list(Value.allCases.map { .text($0.rawValue) }))]) })
    }
}
