import RondoModel

/// Are turns spread over everyone who said yes?
enum TurnsSpread: ReviewQuestion {
    static let id = "turns-spread"
    static let title = "Turns are spread over everyone who said yes"
    static let restsOn = "Coproduction without experts: facilitators grew out of people who came for the service"

    static func item(in context: ReviewContext) -> ReviewItem {
        let roles = context.workshop.roles.filter { $0.turns == .rotate }
        let readings = roles.map { role in (role, RoleShare.all(of: role.id, in: context.check)) }
            .filter { !$0.1.isEmpty }
        guard !readings.isEmpty else { return answer(.notApplicable, ["Nobody said yes to a role that rotates."]) }
        var even = 0
        var evidence: [String] = []
        for (role, shares) in readings {
            let title = context.title(ofRole: role.id)
            evidence.append(
                "This plan shows as \(title), with all that came before: "
                    + ReviewContext.list(
                        shares.map {
                            "\(context.name(of: $0.person)) \(ReviewContext.count($0.turns, "turn")) and "
                                + "\($0.minutes) minutes (there for \($0.attendance))"
                        }) + ".")
            let gaps = gaps(among: shares)
            even += gaps.isEmpty ? 1 : 0
            evidence.append(
                gaps.isEmpty
                    ? "Of those with the same time there, nobody has more than one turn above another."
                    : ReviewContext.list(gaps.map { sentence($0, in: context) }) + ", with the same time there.")
        }
        return answer(
            verdict(even, of: readings.count), evidence,
            suggestion: even < readings.count
                ? "Ask `rondo explain` which rule keeps the turns apart, or raise the weight of role.fair." : nil)
    }

    /// For each attendance, who has most and who has least, where they are more than a turn apart.
    private static func gaps(among shares: [RoleShare]) -> [(most: RoleShare, least: RoleShare)] {
        let attendances = Set(shares.map(\.attendance)).sorted(by: >)
        return attendances.compactMap { attendance in
            let same = shares.filter { $0.attendance == attendance }
            guard let most = same.max(by: { $0.turns < $1.turns }),
                let least = same.min(by: { $0.turns < $1.turns }), most.turns - least.turns > 1
            else { return nil }
            return (most, least)
        }
    }

    private static func sentence(_ gap: (most: RoleShare, least: RoleShare), in context: ReviewContext) -> String {
        "\(context.name(of: gap.most.person)) has \(ReviewContext.count(gap.most.turns, "turn")) and "
            + "\(context.name(of: gap.least.person)) \(gap.least.turns)"
    }
}
