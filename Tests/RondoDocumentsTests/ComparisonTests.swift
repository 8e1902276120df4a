import RondoDocumentFixtures
import RondoDocuments
import RondoModel
import Testing

@Suite("What changed between two plans")
struct ComparisonTests {
    /// What is told after a change of the plan made by hand.
    private func told(
        _ audience: Audience = .facilitators, _ kind: PlanChange.Kind? = nil, _ change: (inout Plan) -> Void
    ) -> [String] {
        let before = SmallPlan.plan()
        var after = before
        change(&after)
        return PlanComparison(before, after, for: audience).changes.filter { kind == nil || $0.kind == kind }
            .map(\.text)
    }

    @Test("Nothing is told of the same plan, to anybody")
    func same() {
        for audience in Audience.allCases {
            #expect(told(audience) { _ in } == [])
            #expect(PlanComparison(SmallPlan.plan(), SmallPlan.plan(), for: audience).isSame)
        }
    }

    @Test("A turn is told with who has it now and who had it")
    func turns() {
        let texts = told {
            $0.sessions[0].blocks[3].strands[0].turns[3].person = "kofi"
            $0.sessions[0].turns[0].person = "ben"
        }
        #expect(texts.count == 2)
        #expect(
            texts[0].hasPrefix("Ben has ")
                && texts[0].hasSuffix(" for the whole session in Listening instead of Amara."))
        #expect(texts[1].hasPrefix("Kofi has ") && texts[1].hasSuffix(" at 10:45 in Listening instead of Gwen."))
    }

    @Test("A turn that nobody has any more, and one that nobody had")
    func emptyTurns() {
        let texts = told {
            $0.sessions[0].blocks[3].strands[0].turns[2].person = nil
            $0.sessions[1].turns[0].person = "jo"
        }
        #expect(texts.count == 2)
        #expect(texts[0].hasPrefix("Dev no longer has ") && texts[0].hasSuffix("; nobody has it now."))
        #expect(texts[1].hasPrefix("Jo has ") && !texts[1].contains("instead"))
    }

    @Test("Activities that change places are told once")
    func swap() {
        let texts = told(.facilitators, .time) {
            let first = $0.sessions[0].blocks[1].strands
            $0.sessions[0].blocks[1].strands = $0.sessions[0].blocks[5].strands
            $0.sessions[0].blocks[5].strands = first
        }
        #expect(texts.count == 1)
        #expect(texts.first?.contains(" change places: ") == true)
    }

    @Test("Another time, another length, another space")
    func moved() {
        let texts = told {
            $0.sessions[0].blocks[4].span = TimeSpan(705, 715)
            $0.sessions[0].blocks[5].span = TimeSpan(715, 720)
            $0.sessions[0].blocks[5].strands[0].space = "garden-room"
        }
        #expect(texts.count == 4)
        #expect(texts[0].hasSuffix(" is at 11:55 instead of 11:50 (Listening)."))
        #expect(texts[1].hasSuffix(" is in Garden room instead of Hall."))
        #expect(texts[2].hasSuffix(" is 5 minutes shorter: 5 instead of 10."))
        #expect(texts[3].contains(" lasts 10 minutes instead of 5"))
    }

    @Test("An activity that is gone, one that is new, and one in another's place")
    func activities() {
        let gone = told(.public, .activity) { $0.sessions[0].blocks.remove(at: 3) }
        #expect(gone.count == 1)
        #expect(gone.first?.hasSuffix(" at 10:45 in Listening is no longer there.") == true)
        let new = told(.public, .activity) { plan in
            var block = PlannedBlock()
            block.span = TimeSpan(720, 740)
            block.strands = [plan.sessions[1].blocks[0].strands[1]]
            plan.sessions[0].blocks.append(block)
        }
        #expect(new == ["Collage at 12:00 in Listening is new, in Garden room."])
        let other = told(.public, .activity) { $0.sessions[0].blocks[3].strands[0].activity = "collage" }
        #expect(other.count == 1)
        #expect(other.first?.hasPrefix("Collage at 10:45 in Listening takes the place of ") == true)
    }

    @Test("Whoever sits with mostly others is told with whom; new groups of all are told once")
    func groups() {
        let two = told(.participants, .group) {
            $0.sessions[0].blocks[3].strands[0].groups = [
                ["amara", "cerys", "gwen", "ben"], ["jo", "dev", "elsie", "kofi"],
            ]
        }
        #expect(two.count == 2)
        #expect(two.contains { $0.hasPrefix("Ben sits with Amara, Cerys and Gwen in ") })
        #expect(two.contains { $0.hasPrefix("Jo sits with Dev, Elsie and Kofi in ") })
        let all = told(.participants, .group) {
            $0.sessions[0].blocks[3].strands[0].groups = [
                ["amara", "ben"], ["cerys", "dev"], ["gwen", "elsie"], ["jo", "kofi"],
            ]
        }
        #expect(all.count == 1)
        #expect(all.first?.hasSuffix("are new: Amara and Ben; Cerys and Dev; Gwen and Elsie; Jo and Kofi.") == true)
    }

    @Test("Who does another activity where two run side by side")
    func strands() {
        let texts = told(.participants, .strand) {
            $0.sessions[1].blocks[0].strands[0].people.removeLast()
            $0.sessions[1].blocks[0].strands[1].people.append("kofi")
        }
        #expect(texts.count == 1)
        #expect(texts.first?.hasPrefix("Kofi is in Collage at 10:00 in Making instead of ") == true)
    }

    @Test("Breaks that move, go and come")
    func rests() {
        let texts = told(.public, .rest) {
            $0.sessions[0].blocks[2].span = TimeSpan(640, 650)
            $0.sessions[0].blocks.remove(at: 4)
            var meal = PlannedBlock()
            meal.kind = .meal
            meal.span = TimeSpan(720, 750)
            meal.title = "Cake"
            $0.sessions[0].blocks.append(meal)
        }
        #expect(texts.count == 3)
        #expect(texts.contains { $0.contains("is at 10:40 instead of 10:35") })
        #expect(texts.contains { $0.hasSuffix(" at 11:45 in Listening is no longer there.") })
        #expect(texts.contains("\"Cake\" at 12:00 in Listening is new, for 30 minutes."))
    }

    @Test("Who comes, and sessions that move, go and come")
    func sessions() {
        let texts = told(.participants) {
            $0.inputs.workshop.people.removeLast()
            $0.inputs.workshop.sessions[0].span = TimeSpan(600, 725)
            $0.sessions.remove(at: 1)
            var session = $0.inputs.workshop.sessions[1]
            session.id = "third"
            session.title = "Deciding"
            $0.inputs.workshop.sessions.append(session)
            var planned = PlannedSession()
            planned.session = "third"
            $0.sessions.append(planned)
        }
        #expect(texts.contains("Kofi no longer comes."))
        #expect(texts.contains("Listening is from 10:00 to 12:05 instead of 10:00 to 12:00."))
        #expect(texts.contains("Making is no longer there."))
        #expect(texts.contains("Deciding is a new session, from 10:00 to 11:30."))
    }

    @Test("Adaptations, supports, pauses and the score are told to facilitators alone, and name nobody")
    func access() {
        let change: (inout Plan) -> Void = {
            $0.sessions[0].blocks[3].strands[0].adaptations.removeLast()
            $0.sessions[0].blocks[3].strands[0].supports.removeLast()
            $0.sessions[0].blocks[3].strands[0].pauses = []
            $0.score = Score([
                ConstraintScore("role.fair", units: 3, weight: 4), ConstraintScore("role.filled", units: 1, weight: 10),
            ])
        }
        let texts = told(.facilitators, nil, change)
        #expect(texts.count { $0.contains("no longer adapted") } == 1)
        #expect(texts.count { $0.contains("no longer works in") } == 1)
        #expect(texts.count { $0.contains("0 pauses between its steps instead of 1") } == 1)
        #expect(texts.contains { $0.contains("costs 12 instead of 0") })
        #expect(texts.contains { $0.contains("(role.filled): 10 instead of 0, 10 more") })
        for person in SmallPlan.plan().inputs.workshop.people {
            #expect(!texts.contains { $0.contains(person.name) })
        }
        #expect(told(.participants, nil, change) == [])
        #expect(told(.public, nil, change) == [])
    }

    @Test("The public reads nobody's name, and nothing of turns and groups")
    func publicly() {
        let texts = told(.public) {
            $0.sessions[0].blocks[3].strands[0].turns[3].person = "kofi"
            $0.sessions[0].blocks[3].strands[0].groups.reverse()
            $0.inputs.workshop.people.removeLast()
        }
        #expect(texts == [])
    }

    @Test("What concerns one person is theirs and everybody's")
    func onePerson() {
        let before = SmallPlan.plan()
        var after = before
        after.sessions[0].blocks[3].strands[0].turns[3].person = "kofi"
        after.sessions[0].blocks[5].strands[0].space = "garden-room"
        let comparison = PlanComparison(before, after, for: .participants)
        #expect(comparison.changes(for: "kofi").map(\.kind) == [.space, .turn])
        #expect(comparison.changes(for: "gwen").map(\.kind) == [.space, .turn])
        #expect(comparison.changes(for: "dev").map(\.kind) == [.space])
    }

    @Test(
        "Any two random plans can be compared, changes stand in their order, and each sentence ends", arguments: 1...40)
    func random(_ seed: Int) {
        var generator = RandomPlan(seed: UInt64(seed), hostile: seed % 2 == 0)
        let (one, other) = (generator.plan(), generator.plan())
        for audience in Audience.allCases {
            let changes = PlanComparison(one, other, for: audience).changes
            let ranks = changes.map { PlanChange.Kind.allCases.firstIndex(of: $0.kind) ?? -1 }
            #expect(ranks == ranks.sorted())
            #expect(PlanComparison(one, one, for: audience).isSame)
            if audience != .facilitators {
                #expect(!changes.contains { $0.kind == .access || $0.kind == .score })
                #expect(!changes.contains { $0.text.contains("zneed") })
            }
            if audience == .public { #expect(!changes.contains { $0.text.contains("zname") || !$0.people.isEmpty }) }
        }
    }

    @Test("Whose need is whose can't be told from what participants and the public read", arguments: 1...40)
    func hidesWhose(_ seed: Int) {
        var generator = RandomPlan(seed: UInt64(seed))
        let (one, other) = (generator.plan(), generator.plan())
        for audience in [Audience.participants, .public] {
            #expect(PlanComparison(one, one.withNeedsHandedOn(), for: audience).isSame)
            #expect(
                PlanComparison(one, other, for: audience).changes
                    == PlanComparison(one.withNeedsHandedOn(), other.withNeedsHandedOn(), for: audience).changes)
        }
    }
}
