public import RondoDiagnostics

/// Reads JSON strictly (RFC 8259) into the same nodes as YAML: numbers and `true`/`false` become plain scalars,
/// strings quoted ones. libyaml refuses parts of JSON, so this one is our own.
public enum JSONReader {
    /// The file's root node, or nil where it can't be read; and what is wrong with it.
    public static func read(
        _ source: SourceText, limits: ReadingLimits = .plan
    ) -> (root: Node?, findings: [Finding]) {
        if let finding = Encoding.finding(in: source, limits: limits) { return (nil, [finding]) }
        return source.bytes.withUnsafeBufferPointer { bytes in
            var parser = JSONParser(bytes: bytes, limits: limits)
            do throws(JSONParser.Failure) {
                let root = try parser.document()
                let findings = parser.repeated.map { key, first, mark in
                    source.finding(
                        .error, "json.duplicate-key",
                        "the key '\(key)' stands twice; the first is on line \(first.line)",
                        at: mark, remedy: "keep one of them")
                }
                return (root, findings)
            } catch {
                return (nil, [source.finding(.error, error.code, error.message, at: error.mark, remedy: error.remedy)])
            }
        }
    }
}

/// A recursive descent over bytes that are known to be UTF-8; depth is limited, so the stack is too.
struct JSONParser {
    /// Why reading stopped.
    struct Failure: Error {
        var code = "json.syntax"
        var message: String
        var mark: Mark
        var remedy: String?
    }

    let bytes: UnsafeBufferPointer<UInt8>
    let limits: ReadingLimits
    /// Keys that stand twice in their object, with both places; at most 100.
    private(set) var repeated: [(key: String, first: Mark, mark: Mark)] = []
    private var position = 0
    private var line = 1
    private var lineStart = 0
    /// Bytes since the line's start that begin no scalar.
    private var continuations = 0
    private var nodes = 0

    init(bytes: UnsafeBufferPointer<UInt8>, limits: ReadingLimits) {
        self.bytes = bytes
        self.limits = limits
    }

    private var mark: Mark { Mark(line: line, column: position - lineStart - continuations + 1) }
    private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

    /// The one value of the text.
    mutating func document() throws(Failure) -> Node {
        skipSpace()
        guard byte != nil else {
            throw Failure(code: "file.empty", message: "this file is empty", mark: mark, remedy: "get it again, whole")
        }
        let root = try value(depth: 1)
        skipSpace()
        if byte != nil {
            throw Failure(
                message: "something stands after the end of the value", mark: mark,
                remedy: "take it out; a file holds one value")
        }
        return root
    }

    private mutating func value(depth: Int) throws(Failure) -> Node {
        nodes += 1
        if nodes > limits.nodes {
            throw Failure(
                code: "json.too-many", message: "this file holds more than \(limits.nodes) values", mark: mark)
        }
        let start = mark
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            if depth > limits.depth {
                throw Failure(
                    code: "json.too-deep",
                    message: "more than \(limits.depth) lists or objects stand inside each other here", mark: start)
            }
            if byte == UInt8(ascii: "{") { return Node(.mapping(try pairs(depth: depth)), at: start) }
            return Node(.sequence(try items(depth: depth)), at: start)
        case UInt8(ascii: "\""): return Node(.scalar(try string(), plain: false), at: start)
        case UInt8(ascii: "t"): return try word("true", Node(.scalar("true", plain: true), at: start))
        case UInt8(ascii: "f"): return try word("false", Node(.scalar("false", plain: true), at: start))
        case UInt8(ascii: "n"): return try word("null", Node(.null, at: start))
        case let first? where first == UInt8(ascii: "-") || (0x30...0x39).contains(first):
            return Node(try number(), at: start)
        case nil:
            throw Failure(
                message: "the file ends where a value is wanted", mark: start,
                remedy: "a part of it is missing; get it again, whole")
        default: throw Failure(message: "no value starts like this", mark: start, remedy: "put text in quotes")
        }
    }

    private mutating func items(depth: Int) throws(Failure) -> [Node] {
        var items: [Node] = []
        position += 1
        skipSpace()
        if skip(UInt8(ascii: "]")) { return items }
        while true {
            items.append(try value(depth: depth + 1))
            skipSpace()
            if skip(UInt8(ascii: "]")) { return items }
            guard skip(UInt8(ascii: ",")) else {
                throw Failure(
                    message: "a list goes on with ',' or ends with ']'", mark: mark,
                    remedy: "add the one that is missing")
            }
            skipSpace()
        }
    }

    private mutating func pairs(depth: Int) throws(Failure) -> [Pair] {
        var pairs: [Pair] = []
        var keys = KeySet()
        position += 1
        skipSpace()
        if skip(UInt8(ascii: "}")) { return pairs }
        while true {
            let place = mark
            guard byte == UInt8(ascii: "\"") else {
                throw Failure(message: "a key in quotes is wanted here", mark: place, remedy: "\"key\": value")
            }
            let key = try string()
            skipSpace()
            guard skip(UInt8(ascii: ":")) else {
                throw Failure(message: "a ':' is missing after a key", mark: mark, remedy: "\"key\": value")
            }
            skipSpace()
            let value = try value(depth: depth + 1)
            if let first = keys.insert(key, at: place, among: pairs) {
                if repeated.count < 100 { repeated.append((key, first, place)) }
            } else {
                pairs.append(Pair(key, at: place, value))
            }
            skipSpace()
            if skip(UInt8(ascii: "}")) { return pairs }
            guard skip(UInt8(ascii: ",")) else {
                throw Failure(
                    message: "an object goes on with ',' or ends with '}'", mark: mark,
                    remedy: "add the one that is missing")
            }
            skipSpace()
        }
    }

    private mutating func number() throws(Failure) -> Node.Content {
        let start = position
        let place = mark
        _ = skip(UInt8(ascii: "-"))
        let first = position
        let whole = skipDigits()
        var isRight = whole > 0 && (whole == 1 || bytes[first] != UInt8(ascii: "0"))
        if skip(UInt8(ascii: ".")) { isRight = skipDigits() > 0 && isRight }
        if skip(UInt8(ascii: "e")) || skip(UInt8(ascii: "E")) {
            if !skip(UInt8(ascii: "+")) { _ = skip(UInt8(ascii: "-")) }
            isRight = skipDigits() > 0 && isRight
        }
        guard isRight else {
            throw Failure(message: "this is no number of JSON", mark: place, remedy: "write it like 12, -3 or 0.5")
        }
        return .scalar(String(decoding: bytes[start..<position], as: UTF8.self), plain: true)
    }

    private mutating func word(_ word: StaticString, _ node: Node) throws(Failure) -> Node {
        let length = word.utf8CodeUnitCount
        let matches =
            position + length <= bytes.count
            && (0..<length).allSatisfy { bytes[position + $0] == word.utf8Start[$0] }
        guard matches else {
            throw Failure(message: "no value starts like this", mark: mark, remedy: "true, false, null, or quotes")
        }
        position += length
        return node
    }

    /// The string that starts here.
    private mutating func string() throws(Failure) -> String {
        let start = mark
        position += 1
        var run = position
        var text = ""
        while let next = byte {
            if next == UInt8(ascii: "\"") {
                text += String(decoding: bytes[run..<position], as: UTF8.self)
                position += 1
                return text
            }
            if next == UInt8(ascii: "\\") {
                text += String(decoding: bytes[run..<position], as: UTF8.self)
                text.unicodeScalars.append(try escape())
                run = position
                continue
            }
            if next < 0x20 {
                throw Failure(message: "a control character stands in a string", mark: mark, remedy: "escape it")
            }
            position += 1
            if next & 0xC0 == 0x80 { continuations += 1 }
            if next == 0x85 || next == 0xA8 || next == 0xA9 { countLineInString() }
        }
        throw Failure(message: "this string is not closed", mark: start, remedy: "close it with '\"'")
    }

    /// NEL, LS and PS end a line for whoever shows it, also within a string.
    private mutating func countLineInString() {
        let tail = bytes[max(0, position - 3)..<position]
        guard tail.suffix(2).elementsEqual([0xC2, 0x85]) || tail.dropLast().elementsEqual([0xE2, 0x80]) else { return }
        startLine()
    }

    private mutating func escape() throws(Failure) -> Unicode.Scalar {
        let place = mark
        position += 1
        let letter = byte
        position += 1
        switch letter {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{08}"
        case UInt8(ascii: "f"): return "\u{0C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): break
        default: throw Failure(message: "this escape is unknown", mark: place, remedy: "'\\\\' for a backslash")
        }
        var code = try hex(place)
        if (0xD800..<0xDC00).contains(code) {
            guard skip(UInt8(ascii: "\\")), skip(UInt8(ascii: "u")) else { throw halfPair(place) }
            let low = try hex(place)
            guard (0xDC00..<0xE000).contains(low) else { throw halfPair(place) }
            code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
        }
        guard let scalar = Unicode.Scalar(code) else { throw halfPair(place) }
        return scalar
    }

    private func halfPair(_ place: Mark) -> Failure {
        Failure(message: "this escape is half of a pair", mark: place, remedy: "write the character itself")
    }

    private mutating func hex(_ place: Mark) throws(Failure) -> UInt32 {
        var code: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = byte.flatMap({ Character(Unicode.Scalar($0)).hexDigitValue }) else {
                throw Failure(
                    message: "'\\u' takes four hexadecimal digits", mark: place, remedy: "write the character itself")
            }
            code = code << 4 | UInt32(digit)
            position += 1
        }
        return code
    }

    private mutating func skipDigits() -> Int {
        let start = position
        while let next = byte, (0x30...0x39).contains(next) { position += 1 }
        return position - start
    }

    private mutating func skip(_ wanted: UInt8) -> Bool {
        guard byte == wanted else { return false }
        position += 1
        return true
    }

    private mutating func skipSpace() {
        while let next = byte {
            switch next {
            case 0x20, 0x09: position += 1
            case 0x0A:
                position += 1
                startLine()
            case 0x0D:
                position += 1
                _ = skip(0x0A)
                startLine()
            default: return
            }
        }
    }

    private mutating func startLine() {
        line += 1
        lineStart = position
        continuations = 0
    }
}
