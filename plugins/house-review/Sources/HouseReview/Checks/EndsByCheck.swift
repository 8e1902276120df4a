import RondoPluginKit

/// Sessions end early enough.
struct EndsByCheck: HouseCheck {
    func findings(_ house: House) throws -> [Finding] {
        guard !house.settings.endsBy.isEmpty else { return [] }
        guard let latest = TimeOfDay(house.settings.endsBy) else {
            throw Refusal("this is no time of day", place: "settings.ends-by", remedy: "write it like \"16:00\"")
        }
        return house.plan.sessions.compactMap { session in
            guard let last = session.blocks.last, last.end > latest else { return nil }
            return finding(
                "it ends at \(last.end), and in the house everything ends by \(latest)", session,
                block: session.blocks.count, remedy: "set the session's `end:` to \"\(latest)\"")
        }
    }
}
