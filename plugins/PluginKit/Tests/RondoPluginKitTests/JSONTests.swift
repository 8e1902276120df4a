import Testing

@testable import RondoPluginKit

@Suite struct JSONTests {
    @Test("Every kind of value is read and written back byte by byte")
    func roundTrip() throws {
        let text = #"{"a":[1,-2,0.5,1e+300,true,false,null,"x\n\"\\"],"b":{},"c":[],"d":"é😀","":9223372036854775807}"#
        #expect(try JSON(parsing: text).jsonText == text)
    }

    @Test("Spaces and escapes mean what the standard says")
    func escapes() throws {
        let json = try JSON(parsing: " [ \"\\u0041\\ud83d\\ude00\\/\\b\\f\" ,\r\n\t1.0 ] ")
        #expect(json == .list([.text("A😀/\u{08}\u{0C}"), .decimal(1)]))
        #expect(try JSON(parsing: #""\u0000""#).jsonText == #""\u0000""#)
    }

    @Test(
        "What isn't JSON is refused with its place",
        arguments: [
            "", " ", "{", "[", "[1", "[1,", "[1,]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}", "01", "-", "1.", ".5",
            "1e", "+1", "0x10", "NaN", "Infinity", "tru", "nul", "True", "'a'", "\"", "\"\\x\"", "\"\\u12\"",
            "\"\\ud800\"", "\"\\udc00\"", "\"\\ud800\\u0041\"", "\"\n\"", "1 2", "[1]]", "{}{}", "\u{FEFF}1", "1e999",
            "{\"a\":1,\"a\":2}", "[1}", "{\"a\":1]", "// 1", "[1 2]", "\"\\ud800\\udbff\"",
        ])
    func refused(_ text: String) {
        let refusal = #expect(throws: Refusal.self) { try JSON(parsing: text) }
        #expect(refusal?.message.hasPrefix("the request isn't JSON") == true)
        #expect(refusal?.place?.hasPrefix("byte ") == true)
    }

    @Test("Bytes that aren't UTF-8 are refused")
    func notUTF8() {
        for bytes: [UInt8] in [
            [0x22, 0xFF, 0x22], [0x22, 0xC0, 0xAF, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xE2, 0x82],
        ] {
            #expect(throws: Refusal.self) { try JSON(parsing: bytes) }
        }
    }

    @Test("Depth and number of values are limited, and a deep text takes no stack")
    func limits() throws {
        func nested(_ levels: Int) -> String {
            String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
        }
        #expect(throws: Never.self) { try JSON(parsing: nested(64)) }
        #expect(throws: Refusal.self) { try JSON(parsing: nested(65)) }
        #expect(throws: Refusal.self) { try JSON(parsing: String(repeating: "[", count: 1_000_000)) }
        #expect(throws: Never.self) { try JSON(parsing: Array("[1,2,3]".utf8), values: 4) }
        #expect(throws: Refusal.self) { try JSON(parsing: Array("[1,2,3]".utf8), values: 3) }
    }

    @Test("Numbers keep their value: whole ones stay whole up to 64 bits")
    func numbers() throws {
        #expect(try JSON(parsing: "-9223372036854775808") == .number(Int.min))
        #expect(try JSON(parsing: "9223372036854775808") == .decimal(9_223_372_036_854_775_808))
        #expect(try JSON(parsing: "-0") == .number(0))
        #expect(JSON.decimal(.infinity).jsonText == "null")
    }

    @Test("Random values come back as they were, over 2,000 seeds")
    func randomRoundTrip() throws {
        for seed in 0..<2_000 {
            var chance = SeededGenerator(seed: UInt64(seed))
            let value = randomValue(&chance, depth: 5)
            #expect(try JSON(parsing: value.bytes) == value, "seed \(seed)")
        }
    }

    @Test("Damaged bytes are read or refused, and what is read can be written and read again")
    func damaged() throws {
        for seed in 0..<3_000 {
            var chance = SeededGenerator(seed: UInt64(seed), purpose: "damage")
            var bytes = randomValue(&chance, depth: 4).bytes
            for _ in 0...chance.below(4) where !bytes.isEmpty {
                switch chance.below(3) {
                case 0: bytes[chance.below(bytes.count)] = UInt8(chance.below(256))
                case 1: bytes.removeSubrange(chance.below(bytes.count)...)
                default: bytes.insert(UInt8(chance.below(256)), at: chance.below(bytes.count + 1))
                }
            }
            guard let value = try? JSON(parsing: bytes) else { continue }
            #expect(try JSON(parsing: value.bytes) == value, "seed \(seed)")
        }
    }

    private func randomValue(_ chance: inout SeededGenerator, depth: Int) -> JSON {
        switch chance.below(depth > 0 ? 8 : 6) {
        case 0: return .null
        case 1: return .flag(chance.below(2) == 0)
        case 2: return .number(Int(truncatingIfNeeded: chance.next()))
        case 3: return .decimal(Double(Int32(truncatingIfNeeded: chance.next())) + 0.25)
        case 4, 5: return .text(randomText(&chance))
        case 6: return .list((0..<chance.below(5)).map { _ in randomValue(&chance, depth: depth - 1) })
        default:
            return .object(
                (0..<chance.below(5)).map {
                    JSON.Member("\($0)" + randomText(&chance), randomValue(&chance, depth: depth - 1))
                })
        }
    }

    private func randomText(_ chance: inout SeededGenerator) -> String {
        var text = ""
        for _ in 0..<chance.below(9) {
            let limit = [0x30, 0x80, 0x800, 0x1_0000, 0x11_0000][chance.below(5)]
            if let scalar = Unicode.Scalar(UInt32(chance.below(limit))) { text.unicodeScalars.append(scalar) }
        }
        return text
    }
}
