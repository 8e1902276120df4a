import RondoModel

extension WorkshopCheck {
    /// A pin fixes something, and nothing that the workshop forbids elsewhere.
    static let pins = WorkshopCheck { checking in
        let workshop = checking.workshop
        for pin in workshop.pins {
            if pin.activity == nil, pin.person == nil {
                checking.error(
                    "pin.empty", "this pin fixes nothing", at: pin.location,
                    remedy: "name an activity, or a person and a role")
            }
            if (pin.person == nil) != (pin.role == nil) {
                checking.error(
                    "pin.role", "a person and a role are fixed together", at: pin.location,
                    remedy: pin.person == nil ? "add 'person'" : "add 'role'")
            }
            if let activity = pin.activity, workshop.avoid.contains(where: { $0.id == activity }) {
                checking.error(
                    "pin.avoided", "'\(activity)' is pinned here and stands under 'avoid'", at: pin.location,
                    key: "activity", remedy: "take it out of one of the two")
            }
            if let activity = pin.activity.flatMap({ checking.activities[$0] }), let length = pin.length,
                !(activity.length.min...max(activity.length.min, activity.length.max)).contains(length)
            {
                checking.error(
                    "pin.length",
                    "'\(activity.id)' takes \(Clock.duration(activity.length.min)) to "
                        + "\(Clock.duration(activity.length.max)), not \(Clock.duration(length))", at: pin.location,
                    key: "length")
            }
            if let space = pin.space, let session = pin.session.flatMap(checking.session), !session.spaces.isEmpty,
                !session.spaces.contains(space), workshop.spaces.contains(where: { $0.id == space })
            {
                checking.error(
                    "pin.space", "'\(space)' is no space of '\(session.id)'", at: pin.location, key: "space",
                    remedy: "one of \(session.spaces.joined(separator: ", "))")
            }
            guard let person = workshop.people.first(where: { $0.id == pin.person }) else { continue }
            if let role = pin.role, !person.yesTo.contains(role) {
                checking.error(
                    "pin.consent", "'\(person.id)' has not said yes to '\(role)'", at: pin.location, key: "role",
                    remedy: "ask them, and add it to their 'yes-to'")
            }
            if let session = pin.session, !person.attends.isEmpty,
                !person.attends.contains(where: { $0.session == session })
            {
                checking.error(
                    "pin.absent", "'\(person.id)' is not there in '\(session)'", at: pin.location, key: "person")
            }
        }
        for like in workshop.like where workshop.avoid.contains(where: { $0.id == like.id }) {
            checking.error(
                "like.avoided", "'\(like.id)' stands under 'like' and under 'avoid'", at: like.location,
                remedy: "take it out of one of the two")
        }
    }
}
