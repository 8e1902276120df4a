import Testing

@testable import RondoFiles

/// What is printed for what is wrong with YAML, word for word.
@Suite struct SyntaxFindingsTests {
    static let cases: [FindingCase] = [
        FindingCase(
            "a list that is not closed",
            ["title": "title: [a, b"],
            """
            w.yaml:3:8: error[yaml.syntax]: this list is not closed by line 4
                title: [a, b
                       ^
                maybe: close it with ']', or add a ','

            """),
        FindingCase(
            "a tab",
            ["title": "title:\n\tx: 3"],
            """
            w.yaml:4:1: error[yaml.tab]: a tab stands in the indentation
                 x: 3
                ^
                maybe: indent with spaces

            """),
        FindingCase(
            "a colon in a text",
            ["title": "title: a: b"],
            """
            w.yaml:3:9: error[yaml.syntax]: a ':' stands where no key can be
                title: a: b
                        ^
                maybe: put text that holds ': ' in quotes, or check the indentation

            """),
        FindingCase(
            "a key that stands twice",
            ["title": "title: W\ntitle: V"],
            """
            w.yaml:4:1: error[yaml.duplicate-key]: the key 'title' stands twice; the first is on line 3
                title: V
                ^
                maybe: keep one of them

            """),
        FindingCase(
            "an anchor, an alias and a tag",
            ["title": "title: &a W", "purpose": "purpose: *a", "decides": "decides: !!str z"],
            """
            w.yaml:3:8: error[yaml.anchor]: an anchor stands here
                title: &a W
                       ^
                maybe: leave the word with '&' out
            w.yaml:12:10: error[yaml.tag]: a tag stands here
                decides: !!str z
                         ^
                maybe: leave the word with '!' out
            w.yaml:13:10: error[yaml.alias]: an alias stands here
                purpose: *a
                         ^
                maybe: write the value out

            """),
    ]

    @Test("each is found at its place, with a remedy", arguments: cases)
    func findings(_ one: FindingCase) {
        #expect(Fixture.printed(one.changes) == one.printed)
    }
}
