import Testing

@testable import RondoFiles

/// What is printed for what is wrong with pins, word for word.
@Suite struct PinFindingsTests {
    static let cases: [FindingCase] = [
        FindingCase(
            "pins into a fixed point, to an unknown activity and session, and to nothing",
            [
                "pins": """
                pins:
                  - {session: one, activity: welcome, at: "10:00"}
                  - {activity: wlecome}
                  - {session: two, activity: map}
                  - {session: one}
                """
            ],
            """
            w.yaml:13:43: error[pin.fixed]: what is pinned to 10:00 for at least 10m overlaps the arrival from 10:00 to 10:15
                  - {session: one, activity: welcome, at: "10:00"}
                                                          ^
                maybe: "10:15"
            w.yaml:14:16: error[word.unknown]: unknown activity 'wlecome'
                  - {activity: wlecome}
                               ^
                maybe: welcome
            w.yaml:15:15: error[word.unknown]: unknown session 'two'
                  - {session: two, activity: map}
                              ^
                maybe: one
            w.yaml:16:5: error[pin.empty]: this pin fixes nothing
                  - {session: one}
                    ^
                maybe: name an activity, or a person and a role

            """),
        FindingCase(
            "a pin with a length that its activity can't have, and one without consent",
            ["pins": "pins: [{session: one, activity: map, at: \"10:30\", length: 20m}, {person: bob, role: lead}]"],
            """
            w.yaml:12:59: error[pin.length]: 'map' takes 30m to 1h, not 20m
                pins: [{session: one, activity: map, at: "10:30", length: 20m}, {person: bob, role: lead}]
                                                                          ^
            w.yaml:12:85: error[pin.consent]: 'bob' has not said yes to 'lead'
                pins: [{session: one, activity: map, at: "10:30", length: 20m}, {person: bob, role: lead}]
                                                                                                    ^
                maybe: ask them, and add it to their 'yes-to'

            """),
        FindingCase(
            "pins that contradict each other, and one of an avoided activity",
            [
                "pins": """
                pins:
                  - {session: one, activity: map, at: "10:30"}
                  - {session: one, activity: welcome, at: "10:45"}
                """,
                "avoid": "avoid: [map]",
            ],
            """
            w.yaml:14:30: error[pin.avoided]: 'map' is pinned here and stands under 'avoid'
                  - {session: one, activity: map, at: "10:30"}
                                             ^
                maybe: take it out of one of the two
            w.yaml:15:43: error[pin.contradicts]: this pin and the one of line 14 overlap, and nothing runs side by side in this session
                  - {session: one, activity: welcome, at: "10:45"}
                                                          ^

            """),
        FindingCase(
            "a pin outside its session",
            ["pins": "pins: [{session: one, activity: map, at: \"11:45\"}]"],
            """
            w.yaml:12:42: error[pin.outside]: what starts at 11:45 and takes 30m does not lie in 'one'
                pins: [{session: one, activity: map, at: "11:45"}]
                                                         ^

            """),
        FindingCase(
            "a pin after a meal that isn't fixed",
            ["pins": "pins: [{session: one, activity: map, after: meal}]"],
            """
            w.yaml:12:45: error[pin.after]: no meal is fixed in 'one'
                pins: [{session: one, activity: map, after: meal}]
                                                            ^
                maybe: fixed: [{kind: meal, at: "10:00", length: 15m}]

            """),
        FindingCase(
            "a pin of a person without a role",
            ["pins": "pins: [{session: one, person: ann}]"],
            """
            w.yaml:12:8: error[pin.role]: a person and a role are fixed together
                pins: [{session: one, person: ann}]
                       ^
                maybe: add 'role'

            """),
        FindingCase(
            "an activity both liked and avoided",
            ["like": "like: [map]", "avoid": "avoid: [map]"],
            """
            w.yaml:13:8: error[like.avoided]: 'map' stands under 'like' and under 'avoid'
                like: [map]
                       ^
                maybe: take it out of one of the two

            """),
    ]

    @Test("each is found at its place, with a remedy", arguments: cases)
    func findings(_ one: FindingCase) {
        #expect(Fixture.printed(one.changes) == one.printed)
    }
}
