import RondoModel

/// A turn that somebody holds, with where and for how long.
struct HeldTurn: Sendable {
    let role: RoleRule
    let person: String
    let session: CheckedSession
    /// Nil for turns held for a session.
    let block: CheckedBlock?
    /// Nil for turns held for a session.
    let strand: CheckedStrand?
    /// 0-based index of the small group, for turns of a group.
    let group: Int?
    /// Minutes of its block, or of its acting blocks, during which the holder is present.
    let minutes: Int

    var isForSession: Bool { strand == nil }

    var place: Place {
        guard let strand else { return Place(session: session.id, people: [person]) }
        return strand.place(group: group, of: [person])
    }
    /// How sentences name where it is held.
    var label: String { strand?.label ?? "session \(session.id)" }

    /// True where both are held in one strand or, for session turns, in one session.
    func isBesides(_ other: HeldTurn) -> Bool {
        session.id == other.session.id && block?.index == other.block?.index && strand?.index == other.strand?.index
    }
}
