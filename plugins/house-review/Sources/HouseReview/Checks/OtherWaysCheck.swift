import RondoPluginKit

/// Each session has activities in which talking isn't the only way to contribute.
struct OtherWaysCheck: HouseCheck {
    private static let talk: [Mode] = [.talking, .listening]

    func findings(_ house: House) -> [Finding] {
        let least = house.settings.otherWays
        guard least > 0 else { return [] }
        return house.plan.sessions.compactMap { session in
            let strands = session.blocks.flatMap(\.strands)
            let known = strands.compactMap(house.activity)
            let count = known.filter { !$0.modes.allSatisfy(Self.talk.contains) }.count
            guard count < least, known.count == strands.count else { return nil }
            return finding(
                "\(count) of its activities have another way than talking, and the house asks for \(least)", session,
                remedy: "pin an activity that is drawn, made, moved or written")
        }
    }
}
