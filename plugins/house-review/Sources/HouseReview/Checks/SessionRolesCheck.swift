import RondoPluginKit

/// Someone holds certain roles in each session.
struct SessionRolesCheck: HouseCheck {
    func findings(_ house: House) -> [Finding] {
        house.settings.sessionRoles.flatMap { role in
            guard house.roles.contains(where: { $0.id == role }) else {
                return [
                    Finding(
                        .warning, "the workshop has no role '\(role)', and the house asks for it in each session",
                        place: "settings.session-roles", remedy: "add it under `roles:`, or take it out of the setting")
                ]
            }
            return house.plan.sessions.filter { !house.isHeld(role, $0) }.map { session in
                finding(
                    "nobody holds the role \(house.title(role)), and the house asks for it in each session", session,
                    remedy: "ask who would say yes to it, and add it to their `yes-to:`")
            }
        }
    }
}
