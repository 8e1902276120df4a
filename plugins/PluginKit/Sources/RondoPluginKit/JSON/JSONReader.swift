extension JSON {
    /// Reads one JSON value (RFC 8259), strictly.
    ///
    /// Refused, with the byte where it went wrong: anything after the value, keys that stand twice, bytes that aren't
    /// UTF-8, half surrogates, more than `depth` levels, more than `values` values. It never recurses.
    public init(parsing bytes: [UInt8], depth: Int = 64, values: Int = 2_000_000) throws(Refusal) {
        self = try bytes.withUnsafeBufferPointer { buffer throws(Refusal) in
            var reader = JSONReader(bytes: buffer, depth: depth, values: values)
            return try reader.document()
        }
    }

    /// Reads one JSON value from a text.
    public init(parsing text: String) throws(Refusal) {
        try self.init(parsing: Array(text.utf8))
    }
}

/// Reads JSON from bytes, keeping the open lists and objects on a stack of its own.
struct JSONReader {
    let bytes: UnsafeBufferPointer<UInt8>
    let depth: Int
    let values: Int
    var at = 0
    private var count = 0
    private var open: [Open] = []

    /// A list or object that isn't closed yet.
    private struct Open {
        var items: [JSON] = []
        var members: [JSON.Member] = []
        var keys: Set<String> = []
        var key: String?
        let isObject: Bool
    }

    init(bytes: UnsafeBufferPointer<UInt8>, depth: Int, values: Int) {
        self.bytes = bytes
        self.depth = depth
        self.values = values
    }

    func wrong(_ what: String) -> Refusal {
        Refusal("the request isn't JSON: \(what)", place: "byte \(at)")
    }

    mutating func document() throws(Refusal) -> JSON {
        while true {
            guard var value = try start() else { continue }
            while true {
                skipSpace()
                guard !open.isEmpty else {
                    guard at == bytes.count else { throw wrong("something follows its end") }
                    return value
                }
                guard let closed = try add(value) else { break }
                value = closed
            }
        }
    }

    /// Reads a whole simple value, an empty list or object, or opens one; nil where one was opened.
    private mutating func start() throws(Refusal) -> JSON? {
        skipSpace()
        count += 1
        guard count <= values else { throw wrong("it has more than \(values) values") }
        guard let byte = peek() else { throw wrong("it ends too early") }
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            return try opening(isObject: byte == UInt8(ascii: "{"))
        case UInt8(ascii: "\""):
            at += 1
            return .text(try string())
        case UInt8(ascii: "t"): return try word("true", .flag(true))
        case UInt8(ascii: "f"): return try word("false", .flag(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        default: throw wrong("no value begins with this")
        }
    }

    private mutating func opening(isObject: Bool) throws(Refusal) -> JSON? {
        guard open.count < depth else { throw wrong("it has more than \(depth) levels") }
        at += 1
        skipSpace()
        if peek() == UInt8(ascii: isObject ? "}" : "]") {
            at += 1
            return isObject ? .object([]) : .list([])
        }
        open.append(Open(isObject: isObject))
        if isObject { try key() }
        return nil
    }

    /// Puts a value into the innermost list or object; returns that one where it is closed now.
    private mutating func add(_ value: JSON) throws(Refusal) -> JSON? {
        let last = open.count - 1
        let isObject = open[last].isObject
        if isObject {
            open[last].members.append(JSON.Member(open[last].key ?? "", value))
        } else {
            open[last].items.append(value)
        }
        switch peek() {
        case UInt8(ascii: ","):
            at += 1
            if isObject { try key() }
            return nil
        case UInt8(ascii: isObject ? "}" : "]"):
            at += 1
            let done = open.removeLast()
            return isObject ? .object(done.members) : .list(done.items)
        case nil: throw wrong("it ends too early")
        default: throw wrong("a comma or an end is missing")
        }
    }

    private mutating func key() throws(Refusal) {
        skipSpace()
        guard peek() == UInt8(ascii: "\"") else { throw wrong("a key in quotes is missing") }
        let start = at
        at += 1
        let key = try string()
        guard open[open.count - 1].keys.insert(key).inserted else {
            at = start
            throw wrong("a key stands twice")
        }
        open[open.count - 1].key = key
        skipSpace()
        guard peek() == UInt8(ascii: ":") else { throw wrong("a colon is missing") }
        at += 1
    }

    func peek() -> UInt8? { at < bytes.count ? bytes[at] : nil }

    private mutating func skipSpace() {
        while let byte = peek(), byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { at += 1 }
    }

    private mutating func word(_ word: StaticString, _ value: JSON) throws(Refusal) -> JSON {
        let length = word.utf8CodeUnitCount
        guard at + length <= bytes.count else { throw wrong("it ends too early") }
        for offset in 0..<length where bytes[at + offset] != word.utf8Start[offset] {
            throw wrong("no value begins with this")
        }
        at += length
        return value
    }
}
