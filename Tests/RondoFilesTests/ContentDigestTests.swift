import Testing

@testable import RondoFiles

@Suite("Content digests")
struct ContentDigestTests {
    @Test("the examples of FIPS 180-4 come out")
    func standardExamples() {
        #expect(
            ContentDigest.sha256([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(
            ContentDigest.sha256(Array("abc".utf8))
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(
            ContentDigest.sha256(Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8))
                == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
        #expect(
            ContentDigest.sha256([UInt8](repeating: UInt8(ascii: "a"), count: 10_000))
                == "27dd1f61b867b6a0f6e9d8a41c43231de52107e53ae424de8f847b821db4b711")
    }

    @Test("every length around a piece's end gives another digest", arguments: [54, 55, 56, 63, 64, 65, 119, 120])
    func lengthsAroundTheEnd(length: Int) {
        let digests = (length - 1...length + 1).map { ContentDigest.sha256([UInt8](repeating: 0, count: $0)) }
        #expect(Set(digests).count == 3)
    }
}
