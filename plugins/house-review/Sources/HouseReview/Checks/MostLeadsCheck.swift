import RondoPluginKit

/// Nobody leads too often.
struct MostLeadsCheck: HouseCheck {
    func findings(_ house: House) -> [Finding] {
        let most = house.settings.mostLeads
        guard most > 0 else { return [] }
        var turns: [String: Int] = [:]
        for person in house.holders(of: house.settings.leading) { turns[person, default: 0] += 1 }
        let often = turns.filter { $0.value > most }
        guard let highest = often.values.max() else { return [] }
        return [
            Finding(
                .warning,
                "the role \(house.title(house.settings.leading)) goes to someone up to \(highest) times, and the house allows \(most)",
                remedy: "ask others whether they would like to, or raise `role.fair` under `weights:`",
                people: often.keys.sorted())
        ]
    }
}
