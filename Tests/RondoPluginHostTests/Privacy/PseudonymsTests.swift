import RondoFiles
import Testing

@testable import RondoPluginHost

@Suite("Pseudonyms")
struct PseudonymsTests {
    private static func hex(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    @Test("the message code is that of RFC 4231's examples")
    func messageCode() {
        let first = MessageCode.bytes(of: Array("Hi There".utf8), key: [UInt8](repeating: 0x0B, count: 20))
        #expect(Self.hex(first) == "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7")
        let second = MessageCode.bytes(of: Array("what do ya want for nothing?".utf8), key: Array("Jefe".utf8))
        #expect(Self.hex(second) == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
        let sixth = MessageCode.bytes(
            of: Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
            key: [UInt8](repeating: 0xAA, count: 131))
        #expect(Self.hex(sixth) == "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54")
    }

    @Test("the same key gives the same names whoever else is there and in whatever order; another key gives others")
    func stable() {
        let key = [UInt8](repeating: 1, count: 32)
        let three = Pseudonyms(of: ["ana", "ben", "cem"], key: key)
        let other = Pseudonyms(of: ["cem", "ana"], key: key)
        #expect(three.pseudonym(of: "ana") == other.pseudonym(of: "ana"))
        #expect(three.pseudonym(of: "ana") != three.pseudonym(of: "ben"))
        #expect(
            three.pseudonym(of: "ana")
                != Pseudonyms(of: ["ana"], key: [UInt8](repeating: 2, count: 32)).pseudonym(of: "ana"))
        #expect(three.pseudonym(of: "dee") == nil)
    }

    @Test("a pseudonym is p- and 12 digits, leads back, and holds nothing of the name")
    func form() throws {
        let people = (0..<500).map { "person-\($0)" }
        let names = Pseudonyms(of: people, key: [UInt8](repeating: 9, count: 32))
        for person in people {
            let pseudonym = try #require(names.pseudonym(of: person))
            #expect(pseudonym.hasPrefix("p-") && pseudonym.count == 14)
            #expect(pseudonym.dropFirst(2).allSatisfy { $0.isHexDigit && !$0.isUppercase })
            #expect(names.person(pseudonym) == person)
        }
        #expect(Set(people.compactMap(names.pseudonym)).count == 500)
        #expect(names.person("p-000000000000") == nil)
    }

    @Test("people are listed in the order of their pseudonyms, not in that of writing")
    func order() {
        let people = (0..<50).map { "person-\($0)" }
        let key = [UInt8](repeating: 3, count: 32)
        let names = Pseudonyms(of: people, key: key)
        #expect(names.people == Pseudonyms(of: people.reversed(), key: key).people)
        #expect(names.people != people)
        #expect(names.people.compactMap(names.pseudonym) == names.people.compactMap(names.pseudonym).sorted())
    }
}
