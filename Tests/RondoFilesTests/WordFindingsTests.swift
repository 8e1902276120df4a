import Testing

@testable import RondoFiles

/// What is printed for what is wrong with words, ids and values, word for word.
@Suite struct WordFindingsTests {
    static let cases: [FindingCase] = [
        FindingCase(
            "an unknown phase, and shares that don't sum to 100",
            ["arc": "arc: {gathr: 50%, explore: 40%}"],
            """
            w.yaml:12:6: error[arc.sum]: the shares of the arc sum to 90%, not 100%
                arc: {gathr: 50%, explore: 40%}
                     ^
            w.yaml:12:7: error[word.unknown]: unknown phase 'gathr'
                arc: {gathr: 50%, explore: 40%}
                      ^
                maybe: gather

            """),
        FindingCase(
            "an unknown space feature",
            ["spaces": "spaces: [{id: hall, capacity: 20, features: [step-fre]}]"],
            """
            w.yaml:7:46: error[word.unknown]: unknown space feature 'step-fre'
                spaces: [{id: hall, capacity: 20, features: [step-fre]}]
                                                             ^
                maybe: step-free

            """),
        FindingCase(
            "an unknown space",
            ["sessions": "sessions:\n  - {id: one, start: \"10:00\", end: \"12:00\", spaces: [hal]}"],
            """
            w.yaml:5:54: error[word.unknown]: unknown space 'hal'
                  - {id: one, start: "10:00", end: "12:00", spaces: [hal]}
                                                                     ^
                maybe: hall

            """),
        FindingCase(
            "an unknown constraint, and a hard one without weight",
            ["weights": "weights: {role.fiar: 5, time.window: 0}"],
            """
            w.yaml:12:11: error[word.unknown]: unknown constraint 'role.fiar'
                weights: {role.fiar: 5, time.window: 0}
                          ^
                maybe: role.fair
            w.yaml:12:25: error[weight.hard]: 'time.window' must hold, so its weight is at least 1
                weights: {role.fiar: 5, time.window: 0}
                                        ^
                maybe: time.window: 1

            """),
        FindingCase(
            "a support of an unknown kind",
            ["supports": "supports: [{id: x, kind: bsl-interpretr}]"],
            """
            w.yaml:12:26: error[word.unknown]: unknown kind of support 'bsl-interpretr'
                supports: [{id: x, kind: bsl-interpretr}]
                                         ^
                maybe: bsl-interpreter

            """),
        FindingCase(
            "an unknown material",
            ["materials": "materials: {pens: 3}"],
            """
            w.yaml:12:13: error[word.unknown]: unknown material 'pens'
                materials: {pens: 3}
                            ^
                maybe: pen

            """),
        FindingCase(
            "shares of minutes over 100, and words where numbers stand",
            ["roles": "roles: {lead: {per: blok, people: many, minutes-share: {staff: 60%, carer: 50%}}}"],
            """
            w.yaml:8:21: error[value.form]: 'per' takes one of block, group, session, not 'blok'
                roles: {lead: {per: blok, people: many, minutes-share: {staff: 60%, carer: 50%}}}
                                    ^
                maybe: block
            w.yaml:8:35: error[value.form]: 'people' takes a whole number, not 'many'
                roles: {lead: {per: blok, people: many, minutes-share: {staff: 60%, carer: 50%}}}
                                                  ^
            w.yaml:8:56: error[role.share]: the shares of the minutes of 'lead' sum to 110%, more than 100%
                roles: {lead: {per: blok, people: many, minutes-share: {staff: 60%, carer: 50%}}}
                                                                       ^

            """),
        FindingCase(
            "an id in capitals with a space",
            ["id": "id: My Workshop"],
            """
            w.yaml:2:5: error[id.form]: 'My Workshop' is no id; an id has lower-case letters, digits and hyphens
                id: My Workshop
                    ^
                maybe: my-workshop

            """),
        FindingCase(
            "breaks of no length",
            ["breaks": "breaks: {length: 0m}"],
            """
            w.yaml:12:9: error[breaks.length]: a break takes at least 5m, and a stretch without one at least 10m
                breaks: {length: 0m}
                        ^

            """),
        FindingCase(
            "yes for true",
            ["spaces": "spaces: [{id: hall, capacity: 20, online: yes}]"],
            """
            w.yaml:7:43: error[value.form]: 'online' takes true or false, not 'yes'
                spaces: [{id: hall, capacity: 20, online: yes}]
                                                          ^
                maybe: true

            """),
        FindingCase(
            "a list where a map stands, and the other way round",
            ["spaces": "spaces: {hall: 20}", "roles": "roles: [lead]"],
            """
            w.yaml:7:9: error[value.form]: 'spaces' takes a list, not a map
                spaces: {hall: 20}
                        ^
            w.yaml:8:8: error[value.form]: 'roles' takes a map from ids, not a list
                roles: [lead]
                       ^

            """),
    ]

    @Test("each is found at its place, with a remedy", arguments: cases)
    func findings(_ one: FindingCase) {
        #expect(Fixture.printed(one.changes) == one.printed)
    }
}
