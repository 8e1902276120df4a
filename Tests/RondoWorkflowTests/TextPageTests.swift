import Testing

@testable import RondoWorkflow

@Suite("Texts for a terminal")
struct TextPageTests {
    @Test("A paragraph is wrapped between words, and set in under what stands before it")
    func wrapping() {
        var page = TextPage(TextLook(width: 40))
        page.add("one two three four five six seven eight nine ten", first: "  - ")
        #expect(page.text == "  - one two three four five six seven\n    eight nine ten\n")
    }

    @Test("Wide letters take two columns")
    func wide() {
        var page = TextPage(TextLook(width: 40))
        page.add("会議会議会議会議会議 会議会議会議会議会議会議")
        #expect(page.text == "会議会議会議会議会議\n会議会議会議会議会議会議\n")
    }

    @Test("What a file holds can't steer the terminal")
    func hostile() {
        var page = TextPage(TextLook(width: 40))
        page.heading("a\u{1B}[2Jb")
        page.add("c\u{7}\u{202E}d")
        #expect(!page.text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 7 || $0.value == 0x202E })
    }

    @Test("Headings have air above them and none below")
    func air() {
        var page = TextPage(TextLook(width: 40))
        page.heading("First")
        page.gap()
        page.add("text")
        page.gap()
        page.heading("Second")
        page.add("more")
        #expect(page.text == "First\ntext\n\nSecond\nmore\n")
    }
}
