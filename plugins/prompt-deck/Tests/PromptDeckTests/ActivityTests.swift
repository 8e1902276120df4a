import RondoPluginKit
import Testing

@testable import PromptDeck

/// What holds for every activity that the deck can make.
@Suite struct ActivityTests {
    static let sessions = [Session(id: "a", start: TimeOfDay(10, 0), end: TimeOfDay(15, 0), people: 14)]
    static let activities = DeckTests.cards.map { card in
        (card, card.activity(theme: "Our garden.", for: Gathering(sessions)))
    }

    @Test("Steps' shares sum to 100, each is a multiple of five, and adaptations stand at a step that there is")
    func steps() {
        for (card, activity) in ActivityTests.activities {
            #expect(activity.steps.map(\.share).reduce(0, +) == 100, "\(card.id)")
            #expect(activity.steps.allSatisfy { $0.share >= 10 && $0.share % 5 == 0 && !$0.how.isEmpty }, "\(card.id)")
            for adaptation in activity.adaptations {
                #expect(adaptation.atStep.map { activity.steps.indices.contains($0 - 1) } ?? true, "\(card.id)")
            }
        }
    }

    @Test("For every demand there is an adaptation that lifts it, or one of Rondo's own does")
    func lifted() {
        // These are lifted by adaptations of Rondo's own vocabulary, for any activity.
        let general: Set<Demand> = [.standing, .movingAround, .reaching, .crowding]
        for (card, activity) in ActivityTests.activities {
            let lifted = Set(activity.adaptations.flatMap(\.lifts)).union(general)
            #expect(Set(activity.demands ?? []).isSubset(of: lifted), "\(card.id)")
            #expect(Set(activity.adaptations.map(\.id)).count == activity.adaptations.count, "\(card.id)")
            #expect(activity.adaptations.allSatisfy { !$0.lifts.isEmpty && !$0.how.isEmpty }, "\(card.id)")
        }
    }

    @Test("Adaptations lift only what is asked")
    func liftsWhatIsAsked() {
        for (card, activity) in ActivityTests.activities {
            let asked = Set(activity.demands ?? [])
            for adaptation in activity.adaptations {
                #expect(!asked.isDisjoint(with: adaptation.lifts), "\(card.id) \(adaptation.id)")
            }
        }
    }

    @Test("What participants are told is plain: no sentence over 15 words, none empty")
    func plain() throws {
        for (card, activity) in ActivityTests.activities {
            let says = try #require(activity.says.first?.text)
            for sentence in says.split(whereSeparator: { ".?!".contains($0) }) {
                #expect((1...15).contains(sentence.split(separator: " ").count), "\(card.id): \(sentence)")
            }
        }
    }

    @Test(
        "Lengths are in order and in steps of five; groups and people fit each other; all is below 60 letters a title")
    func sizes() {
        for (card, activity) in ActivityTests.activities {
            let length = activity.length
            #expect(length.min < length.ideal && length.ideal < length.max, "\(card.id)")
            #expect([length.min, length.ideal, length.max].allSatisfy { $0 % 5 == 0 }, "\(card.id)")
            let group = activity.group ?? GroupSizes(min: 0, max: 0)
            #expect(group.min <= group.ideal ?? 0 && group.ideal ?? 0 <= group.max, "\(card.id)")
            #expect(activity.title.count <= 60, "\(card.id): \(activity.title)")
        }
    }

    @Test("In quiet, nobody talks or listens while making, and there is time to think")
    func quiet() throws {
        let (_, quiet) = try #require(ActivityTests.activities.first { $0.0.id == "clay-in-quiet-good-day" })
        #expect(quiet.modes == [.making, .thinking])
        #expect(quiet.demands == [.fineMovement, .handlingThings, .seeing])
        #expect(quiet.energy == .calm)
    }

    @Test("A rule with a step of its own takes it from making, and showing moves on by one")
    func ownStep() throws {
        let (_, handed) = try #require(ActivityTests.activities.first { $0.0.id == "figures-handed-on-welcome" })
        #expect(handed.steps.map(\.title) == ["Question and rule", "Who is this?", "Make", "Hand on", "Show", "Keep"])
        #expect(handed.steps.map(\.share) == [15, 10, 25, 20, 20, 10])
        let (_, opposite) = try #require(ActivityTests.activities.first { $0.0.id == "tableau-opposite-first-welcome" })
        #expect(opposite.adaptations.first { $0.id == "tableau-told" }?.atStep == 5)
        #expect(opposite.length == LengthRange(min: 30, ideal: 40, max: 55))
    }

    @Test("Where everyone makes one of their own there are no groups, and nothing is counted by groups")
    func alone() throws {
        let own = ActivityTests.activities.filter { $0.0.alone != nil }
        #expect(Set(own.map(\.0.technique.id)) == ["bricks", "clay", "collage", "frames", "objects", "postcard"])
        for (card, activity) in own {
            #expect(activity.format == .solo && activity.group == nil, "\(card.id)")
            let materials = activity.materials + activity.adaptations.flatMap(\.materials)
            #expect(materials.allSatisfy { $0.amount.per != .group }, "\(card.id)")
            #expect(!activity.summary.contains("group") && !card.constraint.how.contains("group"), "\(card.id)")
            #expect(activity.length.ideal == card.technique.length.ideal + card.constraint.adds, "\(card.id)")
        }
        #expect(ActivityTests.activities.allSatisfy { $0.0.alone != nil || $0.1.format == .smallGroups })
    }

    @Test("With only what is in the room, nothing needs to be brought")
    func found() throws {
        let (_, found) = try #require(ActivityTests.activities.first { $0.0.id == "objects-only-from-here-welcome" })
        #expect(found.materials.isEmpty)
    }
}
