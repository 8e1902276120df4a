import RondoModel

/// From the ids of the inputs to the indices of the problem.
///
/// Indices are positions in the inputs' own lists; where an id stands twice, the first counts.
struct Lookup: Sendable {
    /// Sessions of the workshop.
    let sessions: [String: Int]
    /// People of the workshop.
    let people: [String: Int]
    /// Spaces of the workshop.
    let spaces: [String: Int]
    /// Roles of the workshop.
    let roles: [String: Int]
    /// Activities of the library, followed by those that are only named under `after`.
    let activities: [String: Int]
    /// Number of indices in `activities`.
    let activityCount: Int
    /// Phases of the vocabulary.
    let phases: [String: Int]
    /// Needs of the vocabulary.
    let needs: [String: Int]
    /// Perspectives of the vocabulary, followed by those that only people and roles name.
    let perspectives: [String: Int]
    /// Materials that the workshop counts.
    let materials: [String: Int]

    /// Numbers what the inputs name.
    init(_ inputs: Inputs) {
        let workshop = inputs.workshop
        let vocabulary = inputs.vocabulary
        sessions = Self.positions(workshop.sessions.map(\.id))
        people = Self.positions(workshop.people.map(\.id))
        spaces = Self.positions(workshop.spaces.map(\.id))
        roles = Self.positions(workshop.roles.map(\.id))
        var known = inputs.activities.map(\.id)
        var seen = Set(known)
        for activity in inputs.activities {
            for target in activity.after where seen.insert(target).inserted { known.append(target) }
        }
        activities = Self.positions(known)
        activityCount = known.count
        phases = Self.positions(vocabulary.phases.map(\.id))
        needs = Self.positions(vocabulary.needs.map(\.id))
        let named =
            vocabulary.perspectives.map(\.id) + workshop.people.map(\.perspective)
            + workshop.roles.flatMap { $0.minutesShare.map(\.perspective) }
        var perspectives: [String: Int] = [:]
        for id in named where !id.isEmpty && perspectives[id] == nil { perspectives[id] = perspectives.count }
        self.perspectives = perspectives
        materials = Self.positions(workshop.materials.map(\.id))
    }

    private static func positions(_ ids: [String]) -> [String: Int] {
        var result: [String: Int] = [:]
        for (index, id) in ids.enumerated() where result[id] == nil { result[id] = index }
        return result
    }
}
