/// One value of the settings.
struct SettingsValue: SingleValueDecodingContainer {
    let decoder: SettingsDecoder
    var codingPath: [any CodingKey] { decoder.codingPath }

    func decodeNil() -> Bool { decoder.json == .null }

    func decode(_ type: Bool.Type) throws -> Bool {
        guard case .flag(let flag) = decoder.json else { throw decoder.expected("true or false") }
        return flag
    }

    func decode(_ type: String.Type) throws -> String {
        guard case .text(let text) = decoder.json else { throw decoder.expected("a text") }
        return text
    }

    func decode(_ type: Double.Type) throws -> Double {
        switch decoder.json {
        case .number(let number): return Double(number)
        case .decimal(let number): return number
        default: throw decoder.expected("a number")
        }
    }

    func decode(_ type: Float.Type) throws -> Float { Float(try decode(Double.self)) }
    func decode(_ type: Int.Type) throws -> Int { try whole() }
    func decode(_ type: Int8.Type) throws -> Int8 { try whole() }
    func decode(_ type: Int16.Type) throws -> Int16 { try whole() }
    func decode(_ type: Int32.Type) throws -> Int32 { try whole() }
    func decode(_ type: Int64.Type) throws -> Int64 { try whole() }
    func decode(_ type: UInt.Type) throws -> UInt { try whole() }
    func decode(_ type: UInt8.Type) throws -> UInt8 { try whole() }
    func decode(_ type: UInt16.Type) throws -> UInt16 { try whole() }
    func decode(_ type: UInt32.Type) throws -> UInt32 { try whole() }
    func decode(_ type: UInt64.Type) throws -> UInt64 { try whole() }

    func decode<T: Decodable>(_ type: T.Type) throws -> T { try T(from: decoder) }

    private func whole<Whole: FixedWidthInteger>() throws -> Whole {
        guard case .number(let number) = decoder.json else { throw decoder.expected("a whole number") }
        guard let whole = Whole(exactly: number) else {
            throw Refusal("\(number) is out of range", place: SettingsDecoder.place(codingPath))
        }
        return whole
    }
}
