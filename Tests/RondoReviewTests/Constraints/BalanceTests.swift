import RondoModel
import Testing

@Suite("balance.*")
struct BalanceTests {
    @Test("phases are compared in points of strand minutes, rounded down")
    func countsPhases() {
        var small = Small(minutes: 90)
        small.people("a")
        small.activity("hi", "gather")
        small.activity("look", "explore")
        small.activityBlock("hi", 0, 10)
        small.activityBlock("look", 10, 30)
        // Shares of the vocabulary: 20 20 30 10 20. M = 30: gather |1000 − 600| / 30 = 13.3, explore |2000 − 600| / 30
        // = 46.7, create 30, decide 10, reflect 20: 13 + 46 + 30 + 10 + 20.
        #expect(small.units("balance.phases") == 119)
        small.session("two", minutes: 30)
        #expect(small.units("balance.phases") == 219, "a session without activities")
    }

    @Test("two lively or two calm blocks running, and a meal without a lift after it")
    func countsEnergy() {
        var small = Small(minutes: 120)
        small.activity("calm") { $0.energy = "calm" }
        small.activity("steady")
        small.activity("lively") { $0.energy = "lively" }
        for (index, id) in ["calm", "calm", "steady", "lively"].enumerated() {
            small.activityBlock(id, index * 10, index * 10 + 10)
        }
        // calm calm: 1.
        #expect(small.units("balance.energy") == 1)
        small.block(.meal, 40, 60)
        small.activityBlock("lively", 60, 70)
        // lively, then lively with only a meal between: 1 more; after the meal it is lively.
        #expect(small.units("balance.energy") == 2)
        small.block(.meal, 70, 80)
        small.activityBlock("steady", 80, 90)
        #expect(small.units("balance.energy") == 3)
        small.block(.meal, 90, 100)
        #expect(small.units("balance.energy") == 3, "nothing comes after the last meal")
    }

    @Test("talking may take half of the time")
    func countsModes() {
        var small = Small(minutes: 120)
        small.activity("talk") { $0.modes = ["talking", "listening"] }
        small.activity("silent")
        small.activity("draw") { $0.modes = ["talking", "drawing"] }
        small.activityBlock("talk", 0, 30)
        small.activityBlock("draw", 30, 60)
        #expect(small.units("balance.modes") == 0)
        small.activityBlock("silent", 60, 75)
        // T = 30 + 15, M = 75: ⌊(90 − 75) / 10⌋ = 1. An activity without modes counts as talk.
        #expect(small.units("balance.modes") == 1)
    }

    @Test("a plenary has something smaller before it, the opening aside")
    func countsFormats() {
        var small = Small(minutes: 120)
        small.activity("hi", "gather")
        small.activity("all")
        small.activity("game") { $0.anywhere = true }
        small.activity("alone", "explore", .solo)
        small.activityBlock("hi", 0, 10)
        small.activityBlock("game", 10, 20)
        small.activityBlock("all", 20, 30)
        small.block(.activity, 30, 40, [small.strand("all"), small.strand("alone")])
        // all at 20 and at 30: what stands in the same block isn't before it.
        #expect(small.units("balance.formats") == 2)
        small.activityBlock("all", 40, 50)
        #expect(small.units("balance.formats") == 2)
    }
}
