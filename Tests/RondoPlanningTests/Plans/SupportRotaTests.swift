import RondoModel
import Testing

@testable import RondoPlanning

@Suite("Who supports whom")
struct SupportRotaTests {
    private func workshop(_ people: [Int]) -> Workshop {
        var inputs = SmallWorkshop.inputs()
        inputs.workshop.supports = people.enumerated().map { index, count in
            var support = Support()
            support.id = "i\(index)"
            support.kind = "interpreter"
            support.people = count
            return support
        }
        return inputs.workshop
    }

    private func rota(_ workshop: Workshop) -> SupportRota {
        SupportRota(RandomVocabulary.vocabulary.supports[0], workshop, session: "one")
    }

    private func place(_ group: Int?, _ person: Int) -> SupportRota.Place {
        SupportRota.Place(strand: 0, group: group, people: [person])
    }

    @Test("a team of two stands together in long blocks, from two entries if need be")
    func teams() {
        let workshop = workshop([1, 1])
        var rota = rota(workshop)
        let short = rota.assign([place(nil, 0)], blockLength: 30, ids: workshop.people).map(\.use)
        #expect(short.map(\.support) == ["i0"])
        let long = rota.assign([place(nil, 0)], blockLength: 35, ids: workshop.people).map(\.use)
        #expect(long.map(\.support) == ["i0", "i1"])
        #expect(long.map(\.people) == [["ann"], ["ann"]])
    }

    @Test("the same interpreter stays with the same people, in whatever order groups come")
    func staying() {
        let workshop = workshop([1, 1])
        var rota = rota(workshop)
        _ = rota.assign([place(0, 0), place(1, 1)], blockLength: 20, ids: workshop.people)
        let next = rota.assign([place(0, 1), place(1, 0)], blockLength: 20, ids: workshop.people).map(\.use)
        #expect(next.map(\.support) == ["i1", "i0"])
        #expect(next.map(\.group) == [0, 1])
    }

    @Test("a place beyond the teams that are there is listed all the same")
    func overbooked() {
        let workshop = workshop([2])
        var rota = rota(workshop)
        let uses = rota.assign([place(0, 0), place(1, 1)], blockLength: 60, ids: workshop.people).map(\.use)
        #expect(uses.map(\.group) == [0, 1])
        #expect(uses.map(\.count) == [2, 2])
    }
}
