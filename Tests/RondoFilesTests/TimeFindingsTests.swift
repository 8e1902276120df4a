import Testing

@testable import RondoFiles

/// What is printed for what is wrong with times, dates and fixed points, word for word.
@Suite struct TimeFindingsTests {
    static let cases: [FindingCase] = [
        FindingCase(
            "an end before its start, and a date that doesn't exist",
            ["sessions": "sessions:\n  - {id: one, start: \"12:00\", end: \"10:00\", date: 2026-02-30}"],
            """
            w.yaml:5:36: error[time.order]: 'one' ends before it starts
                  - {id: one, start: "12:00", end: "10:00", date: 2026-02-30}
                                                   ^
                maybe: an end after "12:00"
            w.yaml:5:51: error[date.impossible]: there is no day 2026-02-30
                  - {id: one, start: "12:00", end: "10:00", date: 2026-02-30}
                                                                  ^

            """),
        FindingCase(
            "times off the grid and in other forms",
            ["sessions": "sessions:\n  - {id: one, start: \"10:03\", end: 12.00, date: 3.12.2026}"],
            """
            w.yaml:5:22: error[time.grid]: 'start' is not a multiple of 5 minutes
                  - {id: one, start: "10:03", end: 12.00, date: 3.12.2026}
                                     ^
                maybe: "10:00" or "10:05"
            w.yaml:5:36: error[value.form]: 'end' takes a time such as "10:30", not '12.00'
                  - {id: one, start: "10:03", end: 12.00, date: 3.12.2026}
                                                   ^
                maybe: "12:00"
            w.yaml:5:49: error[value.form]: 'date' takes a date such as 2026-12-03, not '3.12.2026'
                  - {id: one, start: "10:03", end: 12.00, date: 3.12.2026}
                                                                ^

            """),
        FindingCase(
            "sessions out of order",
            [
                "sessions": """
                sessions:
                  - {id: one, start: "10:00", end: "12:00", date: 2026-05-02}
                  - {id: two, start: "10:00", end: "12:00", date: 2026-05-01}
                """
            ],
            """
            w.yaml:6:51: error[session.order]: 'two' stands after 'one' but is earlier
                  - {id: two, start: "10:00", end: "12:00", date: 2026-05-01}
                                                                  ^
                maybe: write the sessions in the order of their dates

            """),
        FindingCase(
            "sessions at the same time",
            [
                "sessions": """
                sessions:
                  - {id: one, start: "10:00", end: "12:00", date: 2026-05-02}
                  - {id: two, start: "11:00", end: "13:00", date: 2026-05-02}
                """,
                "fixed": "",
            ],
            """
            w.yaml:6:22: error[session.overlap]: 'two' starts before 'one' has ended
                  - {id: two, start: "11:00", end: "13:00", date: 2026-05-02}
                                     ^

            """),
        FindingCase(
            "a time zone nobody knows",
            ["timezone": "timezone: Europe/Lodnon"],
            """
            w.yaml:12:11: error[timezone.unknown]: unknown time zone 'Europe/Lodnon'
                timezone: Europe/Lodnon
                          ^
                maybe: Europe/London

            """),
        FindingCase(
            "a time zone named by its city",
            ["timezone": "timezone: London"],
            """
            w.yaml:12:11: error[timezone.unknown]: unknown time zone 'London'
                timezone: London
                          ^
                maybe: Europe/London

            """),
        FindingCase(
            "a language that is none",
            ["language": "language: English please"],
            """
            w.yaml:12:11: error[language.form]: 'English please' is no language code
                language: English please
                          ^
                maybe: a code such as en or cy

            """),
        FindingCase(
            "a fixed point outside its session, a length without unit, an unknown kind",
            ["fixed": "fixed: [{kind: meal, at: \"09:00\", length: 15}, {kind: lunch, at: \"11:00\", length: 1h}]"],
            """
            w.yaml:6:26: error[fixed.outside]: this meal does not lie in 'one', which is from 10:00 to 12:00
                fixed: [{kind: meal, at: "09:00", length: 15}, {kind: lunch, at: "11:00", length: 1h}]
                                         ^
            w.yaml:6:43: error[duration.unit]: 'length' has no unit
                fixed: [{kind: meal, at: "09:00", length: 15}, {kind: lunch, at: "11:00", length: 1h}]
                                                          ^
                maybe: 15m
            w.yaml:6:55: error[value.form]: 'kind' takes one of arrival, activity, break, meal, buffer, not 'lunch'
                fixed: [{kind: meal, at: "09:00", length: 15}, {kind: lunch, at: "11:00", length: 1h}]
                                                                      ^

            """),
        FindingCase(
            "fixed points that overlap",
            ["fixed": "fixed: [{kind: meal, at: \"11:00\", length: 15m}, {kind: break, at: \"11:10\", length: 10m}]"],
            """
            w.yaml:6:67: error[fixed.overlap]: this break overlaps the meal of 11:00 in 'one'
                fixed: [{kind: meal, at: "11:00", length: 15m}, {kind: break, at: "11:10", length: 10m}]
                                                                                  ^

            """),
        FindingCase(
            "a fixed activity",
            ["fixed": "fixed: [{kind: activity, at: \"11:00\", length: 15m}]"],
            """
            w.yaml:6:16: error[fixed.kind]: an activity is fixed by a pin
                fixed: [{kind: activity, at: "11:00", length: 15m}]
                               ^
                maybe: pins: [{session: …, activity: …, at: "11:00"}]

            """),
    ]

    @Test("each is found at its place, with a remedy", arguments: cases)
    func findings(_ one: FindingCase) {
        #expect(Fixture.printed(one.changes) == one.printed)
    }
}
