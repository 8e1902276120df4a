import RondoDiagnostics
import Testing

@Suite struct NearestWordTests {
    @Test(
        "a slip of a letter finds the word", arguments: [("bls", "bsl"), ("explor", "explore"), ("Reflect", "reflect")])
    func slips(asked: String, meant: String) {
        #expect(NearestWord.to(asked, in: ["gather", "explore", "reflect", "bsl"]) == meant)
    }

    @Test("a word that is far from all gets no suggestion")
    func far() {
        #expect(NearestWord.to("xylophone", in: ["gather", "explore"]) == nil)
        #expect(NearestWord.to("", in: ["a"]) == nil)
    }

    @Test("ties go to the first in alphabetical order, whatever the order of the known words")
    func ties() {
        #expect(NearestWord.to("cat", in: ["hat", "bat"]) == "bat")
        #expect(NearestWord.to("cat", in: ["bat", "hat"]) == "bat")
    }

    @Test("swapping neighbours counts as one change")
    func swaps() {
        #expect(NearestWord.distance("bsl", "bls") == 1)
        #expect(NearestWord.distance("kitten", "sitting") == 3)
    }
}
