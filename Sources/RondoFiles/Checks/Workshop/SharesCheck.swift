import RondoModel

extension WorkshopCheck {
    /// The shares of an arc sum to 100, those of a role's minutes to no more.
    static let shares = WorkshopCheck { checking in
        for wish in checking.workshop.arc {
            let sum = wish.shares.reduce(0) { $0 + $1.percent }
            guard sum != 100 else { continue }
            let whose = wish.session.map { " of '\($0)'" } ?? ""
            checking.error("arc.sum", "the shares of the arc\(whose) sum to \(sum)%, not 100%", at: wish.location)
        }
        for role in checking.workshop.roles {
            let sum = role.minutesShare.reduce(0) { $0 + $1.percent }
            guard sum > 100 else { continue }
            checking.error(
                "role.share", "the shares of the minutes of '\(role.id)' sum to \(sum)%, more than 100%",
                at: role.location, key: "minutes-share")
        }
    }
}
