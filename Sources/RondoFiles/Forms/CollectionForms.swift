import RondoDiagnostics
import RondoYAML

extension Form {
    /// A list, of at most so many where a number is given.
    static func list<Element: Sendable>(_ form: Form<Element>, atMost most: Int? = nil) -> Form
    where Value == [Element] {
        Form(
            read: { node, reading in
                guard let items = node.items else {
                    let remedy = reading.isSensitive ? nil : node.text.map { "[\($0)]" }
                    reading.wrongForm(node, takes: "a list", remedy: remedy)
                    return nil
                }
                let key = reading.key
                if let most, items.count > most {
                    reading.error(
                        "list.length", "'\(key)' has at most \(most) items, not \(items.count)", at: node.mark)
                    return nil
                }
                return items.compactMap { item in
                    reading.key = key
                    guard !item.isNull else {
                        reading.error("value.form", "an item of '\(key)' is empty", at: item.mark)
                        return nil
                    }
                    return form.read(item, &reading)
                }
            },
            write: { .list($0.map(form.write)) },
            schema: { parts in
                .map([
                    ("type", .text("array")), ("items", form.schema(&parts)), ("maxItems", most.map(Node.number)),
                ])
            })
    }

    /// A list of words in which none stands twice.
    static func words(_ kind: WordKind) -> Form where Value == [String] {
        let list = Form<[String]>.list(.word(kind))
        return Form(
            read: { node, reading in
                let words = list.read(node, &reading)
                for (index, item) in (node.items ?? []).enumerated() {
                    guard let word = item.text, let items = node.items else { continue }
                    if items[..<index].contains(where: { $0.text == word }) {
                        let shown = reading.isSensitive ? "a word" : "'\(Reading.clipped(word))'"
                        reading.error("word.twice", "\(shown) stands twice in '\(reading.key)'", at: item.mark)
                    }
                }
                return words
            },
            write: list.write, schema: list.schema)
    }

    /// A map whose entries become a list in the order of writing.
    ///
    /// - Parameters:
    ///   - key: how a key is noted: what it points at, or what it is.
    ///   - form: the form of each value.
    ///   - make: an entry from key, value and place.
    ///   - take: key and value of an entry.
    static func map<Element: Sendable, Inner>(
        _ key: MapKey, _ form: Form<Inner>,
        make: @escaping @Sendable (String, Inner, SourceLocation?) -> Element,
        take: @escaping @Sendable (Element) -> (String, Inner)
    ) -> Form where Value == [Element] {
        Form(
            read: { node, reading in
                guard let pairs = node.pairs else {
                    reading.wrongForm(node, takes: "a map")
                    return nil
                }
                return pairs.compactMap { pair in
                    let word = key.note(pair, &reading)
                    reading.key = pair.key
                    guard !pair.value.isNull else {
                        reading.wrongForm(pair.value, takes: "a value")
                        return nil
                    }
                    return form.read(pair.value, &reading).map { make(word, $0, reading.location(pair.mark)) }
                }
            },
            write: { elements in
                .map(
                    elements.map { element in
                        let (key, value) = take(element)
                        return (key, form.write(value))
                    })
            },
            schema: { parts in .map([("type", .text("object")), ("additionalProperties", form.schema(&parts))]) })
    }

    /// One value, or a list of them.
    static func oneOrMore<Element: Sendable>(_ form: Form<Element>) -> Form where Value == [Element] {
        let list = Form.list(form)
        return Form(
            read: { node, reading in
                node.items == nil ? form.read(node, &reading).map { [$0] } : list.read(node, &reading)
            },
            write: list.write, schema: { parts in .anyOf([form.schema(&parts), list.schema(&parts)]) })
    }
}

/// What the keys of a map are.
enum MapKey: Sendable {
    /// Words that point at something.
    case word(WordKind)
    /// Words that are given here.
    case id(WordKind)
    /// Words that are given here, or those of plugins, which must have been given there.
    case idOrPlugins(WordKind)
    /// Ids of something that no word of a file points at.
    case name
    /// Anything.
    case text

    /// Notes a key, and returns it as all files know it.
    func note(_ pair: Pair, _ reading: inout Reading) -> String {
        switch self {
        case .word(let kind): return reading.mention(kind, pair.key, at: pair.mark)
        case .id(let kind):
            Identifier.check(pair.key, at: pair.mark, &reading)
            return reading.define(kind, pair.key, at: pair.mark)
        case .idOrPlugins(let kind):
            guard Identifier.parts(of: pair.key) != nil else { return MapKey.id(kind).note(pair, &reading) }
            return reading.mention(kind, pair.key, at: pair.mark)
        case .name:
            Identifier.check(pair.key, at: pair.mark, &reading)
            return pair.key
        case .text: return pair.key
        }
    }

    /// The pattern of the keys in a schema.
    func pattern(_ parts: SchemaParts) -> String {
        if case .idOrPlugins = self { return Identifier.qualifiedPattern }
        return parts.idPattern
    }
}
