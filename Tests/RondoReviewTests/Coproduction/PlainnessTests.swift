import Testing

@testable import RondoReview

@Suite("How plain a text is")
struct PlainnessTests {
    @Test("short sentences in everyday words are plain")
    func acceptsPlainWords() {
        let text = Plainness(of: "We draw a day with the service. What was good? What was hard?")
        #expect(text.isPlain)
        #expect(text.longestSentence == 7)
    }

    @Test("long sentences, acronyms and jargon are told")
    func tells() {
        let long = Array(repeating: "word", count: 21).joined(separator: " ")
        #expect(Plainness(of: long).remarks == ["a sentence of 21 words"])
        #expect(
            Plainness(of: "The NHS asks stakeholders, the NHS and PPIE.").remarks == [
                "acronyms: NHS, PPIE", "jargon: stakeholders",
            ])
        #expect(Plainness(of: "").isPlain)
    }
}
