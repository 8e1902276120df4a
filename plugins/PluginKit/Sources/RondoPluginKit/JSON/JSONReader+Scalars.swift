extension JSONReader {
    /// Reads a number; whole ones that fit 64 bits stay whole.
    mutating func number() throws(Refusal) -> JSON {
        let start = at
        var isWhole = true
        if peek() == UInt8(ascii: "-") { at += 1 }
        let first = peek()
        let digits = skipDigits()
        guard digits > 0 else { throw wrong("a digit is missing") }
        if first == UInt8(ascii: "0"), digits > 1 { throw wrong("a number begins with 0") }
        if peek() == UInt8(ascii: ".") {
            isWhole = false
            at += 1
            guard skipDigits() > 0 else { throw wrong("a digit is missing") }
        }
        if let byte = peek(), byte | 0x20 == UInt8(ascii: "e") {
            isWhole = false
            at += 1
            if let sign = peek(), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { at += 1 }
            guard skipDigits() > 0 else { throw wrong("a digit is missing") }
        }
        let text = String(decoding: bytes[start..<at], as: UTF8.self)
        if isWhole, let whole = Int(text) { return .number(whole) }
        guard let decimal = Double(text), decimal.isFinite else {
            at = start
            throw wrong("a number is too large")
        }
        return .decimal(decimal)
    }

    private mutating func skipDigits() -> Int {
        let start = at
        while let byte = peek(), (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { at += 1 }
        return at - start
    }

    /// Reads a text from behind its opening quote to behind its closing one.
    mutating func string() throws(Refusal) -> String {
        let start = at
        while let byte = peek(), byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { at += 1 }
        if peek() == UInt8(ascii: "\"") {
            at += 1
            return try validated(bytes[start..<(at - 1)], from: start)
        }
        var text = Array(bytes[start..<at])
        while true {
            guard let byte = peek() else { throw wrong("it ends too early") }
            guard byte >= 0x20 else { throw wrong("a control character stands in a text") }
            at += 1
            if byte == UInt8(ascii: "\"") { return try validated(text, from: start) }
            if byte == UInt8(ascii: "\\") {
                text.append(contentsOf: String(Character(try escape())).utf8)
            } else {
                text.append(byte)
            }
        }
    }

    private mutating func validated(_ text: some Collection<UInt8>, from start: Int) throws(Refusal) -> String {
        guard let string = String(validating: text, as: UTF8.self) else {
            at = start
            throw wrong("a text isn't UTF-8")
        }
        return string
    }

    private mutating func escape() throws(Refusal) -> Unicode.Scalar {
        guard let byte = peek() else { throw wrong("it ends too early") }
        at += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{08}"
        case UInt8(ascii: "f"): return "\u{0C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try unicode()
        default: throw wrong("no escape is written like this")
        }
    }

    private mutating func unicode() throws(Refusal) -> Unicode.Scalar {
        let high = try fourDigits()
        if let scalar = Unicode.Scalar(high) { return scalar }
        guard high < 0xDC00, peek() == UInt8(ascii: "\\") else { throw wrong("half a surrogate pair") }
        at += 1
        guard peek() == UInt8(ascii: "u") else { throw wrong("half a surrogate pair") }
        at += 1
        let low = try fourDigits()
        guard (0xDC00...0xDFFF).contains(low),
            let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
        else { throw wrong("half a surrogate pair") }
        return scalar
    }

    private mutating func fourDigits() throws(Refusal) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = peek() else { throw wrong("it ends too early") }
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 + UInt32(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 + UInt32(byte - UInt8(ascii: "a") + 10)
            case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 + UInt32(byte - UInt8(ascii: "A") + 10)
            default: throw wrong("four hexadecimal digits are missing")
            }
            at += 1
        }
        return value
    }
}
