/// A phrase with places in braces: `{role}: {names}`.
struct Template: Sendable, ExpressibleByStringLiteral {
    /// As it was written.
    let text: String

    init(stringLiteral value: String) { text = value }

    /// The phrase with each place filled once; what is filled in is never read for places again.
    func callAsFunction(_ values: KeyValuePairs<String, String>) -> String {
        var filled = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            filled += rest[..<open]
            let name = rest[rest.index(after: open)..<close]
            filled += values.first { $0.key == name }?.value ?? ""
            rest = rest[rest.index(after: close)...]
        }
        return filled + rest
    }
}

/// A phrase that counts: one form for 1, one for any other number; `{n}` is the number.
struct Counted: Sendable {
    let one: Template
    let many: Template

    func callAsFunction(_ count: Int) -> String { (count == 1 ? one : many)(["n": String(count)]) }
}
