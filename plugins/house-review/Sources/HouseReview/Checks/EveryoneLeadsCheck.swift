import RondoPluginKit

/// Everyone who said yes to leading leads at least once.
struct EveryoneLeadsCheck: HouseCheck {
    func findings(_ house: House) -> [Finding] {
        guard house.settings.everyoneLeads else { return [] }
        let holders = Set(house.holders(of: house.settings.leading))
        let left = house.people.filter { person in
            person.yesTo.contains { $0.id == house.settings.leading } && !person.sessions.isEmpty
                && !holders.contains(person.id)
        }.map(\.id).sorted()
        guard !left.isEmpty else { return [] }
        return [
            Finding(
                .warning, "said yes to the role \(house.title(house.settings.leading)) and has no turn in it",
                remedy:
                    "pin them with `{person: …, role: \(house.settings.leading)}`, or ask whether they still want to",
                people: left)
        ]
    }
}
