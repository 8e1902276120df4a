import RondoPluginKit

/// Nobody leads too often.
struct MostLeadsCheck: HouseCheck {
    func findings(_ house: House) -> [Finding] {
        let most = house.settings.mostLeads
        guard most > 0 else { return [] }
        let turns = house.holders(of: house.settings.leading)
        return Set(turns).sorted().compactMap { person in
            let count = turns.filter { $0 == person }.count
            guard count > most else { return nil }
            return Finding(
                .warning,
                "one person has the role \(house.title(house.settings.leading)) \(count) times, and the house allows \(most)",
                remedy: "ask others whether they would like to, or raise `role.fair` under `weights:`", people: [person]
            )
        }
    }
}
