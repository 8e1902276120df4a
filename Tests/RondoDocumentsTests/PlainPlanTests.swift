import RondoDocumentFixtures
import RondoDocuments
import RondoModel
import Testing

@Suite("Plans as plugins get them")
struct PlainPlanTests {
    private static let secrets = [
        "zneed", "zstated", "zdemand", "zunmet", "zremedy", "zgeneralid", "zownid", "zhow", "zperson",
    ]

    @Test(
        "no audience's plan holds a need, an adaptation or an id of a person, and the public's no name",
        arguments: 0..<40)
    func hides(_ seed: Int) {
        var generator = RandomPlan(seed: UInt64(seed), hostile: seed.isMultiple(of: 2))
        let plan = generator.plan()
        for audience in Audience.allCases {
            let texts = PlanForAudience.value(of: plan, for: audience).texts
            let secrets = Self.secrets + ["zown"] + (audience == .public ? ["zname"] : [])
            #expect(secrets.filter { secret in texts.contains { $0.contains(secret) } } == [], "for \(audience)")
            #expect(!texts.contains { $0.contains("zname") && $0.contains("zroom") })
        }
    }

    @Test("nobody can tell from any audience's plan whose needs are whose", arguments: 0..<40)
    func hidesWhose(_ seed: Int) {
        var generator = RandomPlan(seed: UInt64(seed))
        let plan = generator.plan()
        let exchanged = plan.withNeedsHandedOn()
        for audience in Audience.allCases {
            let isSame =
                PlanForAudience.value(of: plan, for: audience) == PlanForAudience.value(of: exchanged, for: audience)
            #expect(isSame, "for \(audience)")
        }
        let isSame =
            PlanForReview.value(of: plan, pseudonym: { "p-" + $0.reversed() }, withTurns: true)
            == PlanForReview.value(of: exchanged, pseudonym: { "p-" + $0.reversed() }, withTurns: true)
        #expect(isSame)
    }

    @Test(
        "a review's plan holds no name, no id and no need; pseudonyms and turns only where the plugin may see them",
        arguments: 0..<40)
    func review(_ seed: Int) {
        var generator = RandomPlan(seed: UInt64(seed))
        let plan = generator.plan()
        func texts(_ people: Bool, _ roles: Bool) -> [String] {
            PlanForReview.value(of: plan, pseudonym: people ? { _ in "p-0" } : nil, withTurns: roles).texts
        }
        for (people, roles) in [(true, true), (true, false), (false, true), (false, false)] {
            let found = texts(people, roles)
            let secrets = Self.secrets + ["zname", "zroom", "zgeneral", "zown", "zsupport"]
            #expect(secrets.filter { secret in found.contains { $0.contains(secret) } } == [])
            #expect(found.contains("p-0") == people)
            #expect(found.contains("lead") == roles)
        }
    }

    @Test("people in a review's plan stand in the order of their pseudonyms")
    func order() throws {
        var plan = SmallPlan.plan()
        let pseudonyms = { (person: String) -> String? in "p-" + String(person.reversed()) }
        let before = PlanForReview.value(of: plan, pseudonym: pseudonyms, withTurns: true)
        plan.inputs.workshop.people.reverse()
        for session in plan.sessions.indices {
            for block in plan.sessions[session].blocks.indices {
                for strand in plan.sessions[session].blocks[block].strands.indices {
                    plan.sessions[session].blocks[block].strands[strand].people.reverse()
                    plan.sessions[session].blocks[block].strands[strand].groups.reverse()
                    plan.sessions[session].blocks[block].strands[strand].turns.reverse()
                }
            }
        }
        #expect(PlanForReview.value(of: plan, pseudonym: pseudonyms, withTurns: true) == before)
    }

    @Test("steps, turns and materials are for facilitators, groups for those who may have the groups")
    func parts() {
        let plan = SmallPlan.plan()
        func keys(_ audience: Audience) -> Set<String> { PlanForAudience.value(of: plan, for: audience).keys }
        let others = Set(["steps", "turns", "materials"])
        #expect(keys(.facilitators).isSuperset(of: others))
        #expect(keys(.participants).isDisjoint(with: others) && keys(.participants).contains("groups"))
        #expect(keys(.public).isDisjoint(with: others.union(["groups"])))
        #expect(
            keys(.public).isSuperset(of: ["title", "sessions", "blocks", "strands", "in-the-room", "format"]))
    }
}

extension DataValue {
    /// Every text in it.
    fileprivate var texts: [String] {
        switch self {
        case .text(let text): [text]
        case .list(let items): items.flatMap(\.texts)
        case .map(let pairs): pairs.flatMap(\.value.texts)
        default: []
        }
    }

    /// Every key in it.
    fileprivate var keys: Set<String> {
        switch self {
        case .list(let items): items.reduce(into: []) { $0.formUnion($1.keys) }
        case .map(let pairs): pairs.reduce(into: []) { $0.formUnion($1.value.keys.union([$1.key])) }
        default: []
        }
    }
}
