import RondoModel

/// When somebody is there, as they said.
enum AttendsWish: WishKind {
    static let name = "attends"
    static func id(_ person: String) -> WishID { WishID(name, person) }

    static func wishes(_ inputs: Inputs) -> [Wish] {
        inputs.workshop.people.enumerated().filter { !$0.element.attends.isEmpty }.map { index, person in
            let when = person.attends.map { entry in
                entry.session
                    + (entry.span.map { " from \(Clock.text($0.start)) to \(Clock.text($0.end))" } ?? "")
            }
            return Wish(
                id(person.id), path: ["people", "\(index)", "attends"],
                says: "\(person.id) comes to \(when.joined(separator: ", "))", isPersonal: true
            ) { $0.workshop.people[index].attends = [] }
        }
    }

    static func ways(outOf wish: Wish, _ inputs: Inputs) -> [WayOut] {
        guard let id = wish.id.of.first, let index = inputs.workshop.people.firstIndex(where: { $0.id == id }) else {
            return []
        }
        return inputs.workshop.sessions.compactMap { session in
            let entry = inputs.workshop.people[index].attends.first { $0.session == session.id }
            if let entry, entry.span == nil { return nil }
            let question =
                entry == nil
                ? "could you come to session \(session.id)?" : "could you be there for all of session \(session.id)?"
            return WayOut("ask \(id) \(session.id)", Price.question + 20, "ask \(id): \(question)") {
                $0.workshop.people[index].attends.removeAll { $0.session == session.id }
                $0.workshop.people[index].attends.append(Attendance(session.id))
            }
        }
    }
}
