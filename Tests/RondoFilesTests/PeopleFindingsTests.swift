import Testing

@testable import RondoFiles

/// What is printed for what is wrong with people and groups, word for word.
@Suite struct PeopleFindingsTests {
    static let cases: [FindingCase] = [
        FindingCase(
            "a workshop without people",
            ["people": "people: []"],
            """
            w.yaml:9:9: error[workshop.people]: this workshop has no people
                people: []
                        ^

            """),
        FindingCase(
            "a workshop without the key for people",
            ["people": ""],
            """
            w.yaml:1:1: error[key.missing]: 'people' is missing
                rondo: workshop/1
                ^
                maybe: people: … (who comes)

            """),
        FindingCase(
            "a workshop without sessions",
            ["sessions": "sessions: []", "fixed": ""],
            """
            w.yaml:4:11: error[workshop.sessions]: this workshop has no sessions
                sessions: []
                          ^

            """),
        FindingCase(
            "a workshop without spaces",
            ["spaces": ""],
            """
            w.yaml:1:1: error[workshop.spaces]: this workshop has no spaces
                rondo: workshop/1
                ^
                maybe: spaces: [{id: hall, capacity: 30}]

            """),
        FindingCase(
            "an unknown key",
            ["peeple": "peeple: []"],
            """
            w.yaml:12:1: error[key.unknown]: unknown key 'peeple'
                peeple: []
                ^
                maybe: people

            """),
        FindingCase(
            "an unknown perspective and role",
            ["people": "people:\n  - {id: ann, name: Ann, perspective: staf, yes-to: [leed]}"],
            """
            w.yaml:10:39: error[word.unknown]: unknown perspective 'staf'
                  - {id: ann, name: Ann, perspective: staf, yes-to: [leed]}
                                                      ^
                maybe: staff
            w.yaml:10:54: error[word.unknown]: unknown role 'leed'
                  - {id: ann, name: Ann, perspective: staf, yes-to: [leed]}
                                                                     ^
                maybe: lead

            """),
        FindingCase(
            "people both together and apart, by way of a third",
            [
                "groups": "groups: {apart: [[ann, cat]], together: [[ann, bob], [bob, cat]]}",
                "people": """
                people:
                  - {id: ann, name: Ann, perspective: staff}
                  - {id: bob, name: Bob, perspective: staff}
                  - {id: cat, name: Cat, perspective: staff}
                """,
            ],
            """
            w.yaml:13:17: error[groups.contradict]: 'ann' and 'cat' are to be both together and apart
                groups: {apart: [[ann, cat]], together: [[ann, bob], [bob, cat]]}
                                ^
                maybe: take them out of one of the two

            """),
        FindingCase(
            "a list of one person to keep apart",
            ["groups": "groups: {apart: [[ann]]}"],
            """
            w.yaml:12:17: error[groups.few]: a list of 'apart' names at least two people
                groups: {apart: [[ann]]}
                                ^

            """),
        FindingCase(
            "attendance outside the session, at an unknown one, and an id given twice",
            [
                "people": """
                people:
                  - {id: ann, name: Ann, perspective: staff, attends: {one: "09:00-11:00"}}
                  - {id: ann, name: Bob, perspective: staff, attends: [too]}
                """
            ],
            """
            w.yaml:10:55: error[attends.outside]: 'ann' is there outside 'one', which is from 10:00 to 12:00
                  - {id: ann, name: Ann, perspective: staff, attends: {one: "09:00-11:00"}}
                                                                      ^
                maybe: all, or a span within that
            w.yaml:11:10: error[id.twice]: person 'ann' stands twice; the first is at w.yaml:10:10
                  - {id: ann, name: Bob, perspective: staff, attends: [too]}
                         ^
                maybe: rename or delete one of them
            w.yaml:11:56: error[word.unknown]: unknown session 'too'
                  - {id: ann, name: Bob, perspective: staff, attends: [too]}
                                                                       ^
                maybe: one

            """),
        FindingCase(
            "a person who comes to nothing",
            ["people": "people:\n  - {id: ann, name: Ann, perspective: staff, attends: {one: none}}"],
            """
            w.yaml:10:5: error[attends.none]: 'ann' comes to no session
                  - {id: ann, name: Ann, perspective: staff, attends: {one: none}}
                    ^
                maybe: leave them out of 'people'

            """),
        FindingCase(
            "a learner who hasn't said yes, and two people of one name",
            [
                "people": """
                people:
                  - {id: ann, name: Ann, perspective: staff, learning: [lead]}
                  - {id: ann-b, name: Ann, perspective: staff}
                """
            ],
            """
            w.yaml:10:56: warning[person.learning]: 'ann' is learning 'lead' without having said yes to it, so gets no turn
                  - {id: ann, name: Ann, perspective: staff, learning: [lead]}
                                                                       ^
                maybe: add it to 'yes-to' if they agree
            w.yaml:11:23: warning[person.name]: 'ann' and 'ann-b' have the same name
                  - {id: ann-b, name: Ann, perspective: staff}
                                      ^
                maybe: add an initial, as they agree

            """),
    ]

    @Test("each is found at its place, with a remedy", arguments: cases)
    func findings(_ one: FindingCase) {
        #expect(Fixture.printed(one.changes) == one.printed)
    }
}
