import RondoDiagnostics
import RondoModel

extension WorkshopCheck {
    /// Who learns a role has said yes to it; two people of one name can't be told apart on paper.
    static let consent = WorkshopCheck { checking in
        var names: [String: String] = [:]
        for person in checking.workshop.people {
            for role in person.learning where !person.yesTo.contains(role) {
                checking.note(
                    .warning, "person.learning",
                    "'\(person.id)' is learning '\(role)' without having said yes to it, so gets no turn",
                    at: person.location, key: "learning", remedy: "add it to 'yes-to' if they agree")
            }
            guard !person.name.isEmpty else { continue }
            if let other = names[person.name] {
                checking.note(
                    .warning, "person.name", "'\(other)' and '\(person.id)' have the same name", at: person.location,
                    key: "name", remedy: "add an initial, as they agree")
            } else {
                names[person.name] = person.id
            }
        }
    }
}
