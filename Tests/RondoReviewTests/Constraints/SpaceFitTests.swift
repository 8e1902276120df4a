import RondoModel
import Testing

@Suite("space.fit")
struct SpaceFitTests {
    @Test("capacity counts who is brought, features count once a strand")
    func countsRoomAndFeatures() {
        var small = Small(minutes: 60)
        small.space("cellar", 2)
        small.workshop.sessions[0].spaces.append("cellar")
        small.person("a", needs: [StatedNeed("wheelchair"), StatedNeed("assistant")])
        small.person("b", needs: [StatedNeed("wheelchair")])
        small.activity("talk") { $0.space = ["tables", "step-free"] }
        small.activityBlock("talk", 0, 30) { $0.space = "cellar" }
        // 2 listed + 1 brought = 3 against 2: 1; tables and step-free: 2.
        #expect(small.units("space.fit") == 3)
    }

    @Test("a strand beyond the first in a space, and a space that isn't listed")
    func countsSharing() {
        var small = Small(minutes: 60)
        small.people("a", "b", "c")
        small.activity("talk")
        small.workshop.sessions[0].spaces = ["den"]
        small.block(
            .activity, 0, 30,
            [small.strand("talk") { $0.people = ["a"] }, small.strand("talk") { $0.people = ["b", "c"] }])
        // Two strands in hall: 1; hall isn't listed: 1 each.
        #expect(small.units("space.fit") == 3)
    }

    @Test("a quiet space is kept free while someone who needs it takes part")
    func keepsNearby() {
        var small = Small(minutes: 60)
        small.person("a", needs: [StatedNeed("low-noise")])
        small.people("b")
        small.activity("talk")
        small.activityBlock("talk", 0, 30)
        #expect(small.units("space.fit") == 0)
        small.block(
            .activity, 30, 60,
            [
                small.strand("talk") { $0.people = ["a"] },
                small.strand("talk") {
                    $0.people = ["b"]; $0.space = "den"
                },
            ])
        // den is in use: 1. b moves from hall to den with no minute between: 1.
        #expect(small.units("space.fit") == 2)
        small.workshop.movingBetweenSpaces = 0
        #expect(small.units("space.fit") == 1)
    }

    @Test("an online space is no walk away")
    func ignoresOnline() {
        var small = Small()
        small.space("web", 30, online: true)
        small.session("one", minutes: 60)
        small.people("a")
        small.activity("talk")
        small.activityBlock("talk", 0, 30)
        small.activityBlock("talk", 30, 60) { $0.space = "web" }
        #expect(small.units("space.fit") == 0)
    }
}
