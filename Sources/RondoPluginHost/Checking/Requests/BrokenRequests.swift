/// Requests that no Rondo makes, from a good one; what is chosen by chance depends on a seed alone.
enum BrokenRequests {
    /// One of them, with words for a message.
    typealias Broken = (what: String, bytes: [UInt8])

    /// Bytes by chance, with and without a beginning of JSON.
    static func garbage(seed: UInt64) -> [Broken] {
        var chance = Chance(seed: seed)
        var all: [Broken] = [("no bytes", []), ("a space", [0x20]), ("a brace", [0x7B])]
        for length in [1, 2, 7, 64, 1_000, 40_000] {
            all.append(
                ("\(length) bytes by chance", (0..<length).map { _ in UInt8(truncatingIfNeeded: chance.next()) }))
            let signs = Array("{}[]\":,0123456789tfnul\\eE+-. \n".utf8)
            all.append(
                (
                    "\(length) signs of JSON by chance",
                    (0..<length).map { _ in signs[Int(chance.next() % UInt64(signs.count))] }
                ))
        }
        return all
    }

    /// A good request cut off: at its ends, and at places by chance.
    static func truncated(_ good: [UInt8], seed: UInt64) -> [Broken] {
        var chance = Chance(seed: seed)
        var places = [1, good.count / 2, good.count - 2, good.count - 1]
        for _ in 0..<20 where good.count > 2 { places.append(1 + Int(chance.next() % UInt64(good.count - 1))) }
        return places.filter { $0 > 0 && $0 < good.count }.map { ("the first \($0) bytes", Array(good.prefix($0))) }
    }

    /// A good request with single bytes changed.
    static func mutated(_ good: [UInt8], seed: UInt64) -> [Broken] {
        var chance = Chance(seed: seed)
        return (0..<40).compactMap { _ in
            guard !good.isEmpty else { return nil }
            var bytes = good
            let place = Int(chance.next() % UInt64(bytes.count))
            bytes[place] = UInt8(truncatingIfNeeded: chance.next())
            return ("byte \(place + 1) changed to \(bytes[place])", bytes)
        }
    }

    /// Values that are JSON but no request.
    static let otherValues: [Broken] = [
        "null", "true", "0", "-0", "\"request/1\"", "[]", "{}", "[[]]", "{\"rondo\":1}", "{\"rondo\":\"request/2\"}",
        "{\"rondo\":\"request/1\"}", "{\"rondo\":[],\"capability\":{},\"seed\":\"one\",\"settings\":[]}",
    ].map { ($0, Array($0.utf8)) }

    /// Lists and objects within each other.
    static let deep: [Broken] = [65, 1_000, 100_000].flatMap { depth -> [Broken] in
        let list = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        let object = String(repeating: "{\"a\":", count: depth) + "0" + String(repeating: "}", count: depth)
        return [
            ("\(depth) lists within each other", Array(list.utf8)),
            ("\(depth) objects within each other", Array(object.utf8)),
            ("\(depth) brackets that never close", [UInt8](repeating: 0x5B, count: depth)),
            ("settings of \(depth) lists", Array("{\"rondo\":\"request/1\",\"settings\":\(list)}".utf8)),
        ]
    }

    /// Texts that aren't what JSON allows, as a value of a key that nobody reads.
    static func badTexts(_ good: String) -> [Broken] {
        let texts: [(String, [UInt8])] = [
            ("a byte that is no UTF-8", [0x22, 0xFF, 0x22]), ("half a letter of UTF-8", [0x22, 0xC3, 0x22]),
            ("a letter that is too long", [0x22, 0xC0, 0x80, 0x22]),
            ("half a pair in UTF-8", [0x22, 0xED, 0xA0, 0x80, 0x22]),
            ("a letter beyond the last", [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22]), ("a zero byte", [0x22, 0x00, 0x22]),
            ("a line end in a text", [0x22, 0x0A, 0x22]), ("a lone surrogate", Array("\"\\ud800\"".utf8)),
            ("surrogates the wrong way round", Array("\"\\udc00\\ud800\"".utf8)),
            ("an unknown escape", Array("\"\\q\"".utf8)), ("half an escape", Array("\"\\u12\"".utf8)),
        ]
        return texts.map { what, text in
            (what, Array(good.utf8.dropLast()) + Array(",\"zz-unread\":".utf8) + text + [0x7D])
        }
    }

    /// A good request with something before or behind it.
    static func surrounded(_ good: [UInt8]) -> [Broken] {
        [
            ("a byte order mark before it", [0xEF, 0xBB, 0xBF] + good),
            ("a word behind it", good + Array(" more".utf8)),
            ("a second request behind it", good + good), ("a zero byte behind it", good + [0]),
            ("a bracket behind it", good + [0x5D]),
        ]
    }
}

/// Numbers by chance that depend on a seed alone (SplitMix64).
struct Chance {
    private var state: UInt64

    /// Chance from a seed.
    init(seed: UInt64) { state = seed }

    /// The next number.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
