import RondoDocumentFixtures
import RondoDocuments
import RondoModel
import Testing

@Suite("Who may read what")
struct AudienceTests {
    @Test("each kind is for the audiences that docs/privacy.md lists")
    func allows() {
        let everyone: [Audience] = [.facilitators, .participants, .public]
        let audiences: [DocumentKind: [Audience]] = [
            .timetable: everyone, .handout: everyone, .roleCards: [.facilitators, .participants],
            .groups: [.facilitators, .participants], .materials: [.facilitators, .participants],
            .runSheet: [.facilitators], .accessSheet: [.facilitators], .turns: [.facilitators],
        ]
        for kind in DocumentKind.allCases {
            for audience in Audience.allCases {
                let may = audiences[kind]?.contains(audience) ?? false
                #expect(DocumentBuilder.allowed(kind, audience) == may)
                #expect((DocumentBuilder.refusal(kind, audience) == nil) == may)
                #expect((DocumentBuilder.document(kind, of: SmallPlan.plan(), for: audience) != nil) == may)
            }
        }
    }

    @Test("a refusal says for whom the document is, and why")
    func refuses() {
        #expect(
            DocumentBuilder.refusal(.accessSheet, .participants)
                == "the access-sheet document is for facilitators only: it says what people need")
    }

    @Test("a document is the same whether it is written alone or from what all of them share", arguments: 0..<10)
    func sharesSources(_ seed: Int) {
        var generator = RandomPlan(seed: UInt64(seed))
        let plan = generator.plan()
        let all = DocumentSources(plan)
        let participants = DocumentSources(plan, for: [.participants])
        for audience in Audience.allCases {
            for kind in DocumentKind.allCases {
                for style in DocumentStyle.allCases {
                    let alone = DocumentBuilder.document(kind, of: plan, for: audience, style: style)
                    #expect(DocumentBuilder.document(kind, from: all, for: audience, style: style) == alone)
                    #expect(
                        DocumentBuilder.document(kind, from: participants, for: audience, style: style)
                            == (audience == .participants ? alone : nil))
                }
            }
        }
    }

    @Test("participants and the public can't tell whose needs are whose", arguments: 0..<60)
    func hidesWhose(_ seed: Int) {
        var generator = RandomPlan(seed: UInt64(seed))
        let plan = generator.plan()
        let exchanged = plan.withNeedsHandedOn()
        for audience in [Audience.participants, .public] {
            for kind in DocumentKind.allCases {
                for style in DocumentStyle.allCases {
                    let one = DocumentBuilder.document(kind, of: plan, for: audience, style: style)
                    let other = DocumentBuilder.document(kind, of: exchanged, for: audience, style: style)
                    let isSame = one == other
                    #expect(isSame, "\(kind) for \(audience) in \(style) differs")
                }
            }
        }
        #expect(
            DocumentBuilder.document(.accessSheet, of: plan, for: .facilitators)
                != DocumentBuilder.document(.accessSheet, of: exchanged, for: .facilitators),
            "the exchange must change something, or it proves nothing")
    }
}
