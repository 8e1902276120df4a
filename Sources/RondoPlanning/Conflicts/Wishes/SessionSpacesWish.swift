import RondoModel

/// Which spaces a session has.
enum SessionSpacesWish: WishKind {
    static let name = "session spaces"
    static func id(_ session: String) -> WishID { WishID(name, session) }

    static func wishes(_ inputs: Inputs) -> [Wish] {
        inputs.workshop.sessions.enumerated().map { index, session in
            Wish(
                id(session.id), path: ["sessions", "\(index)", "spaces"],
                says: "session \(session.id) has \(session.spaces.joined(separator: ", "))", session: session.id
            ) {
                guard let index = $0.workshop.sessions.firstIndex(where: { $0.id == session.id }) else { return }
                $0.addSpace(like: nil, id: "a-further-space", features: $0.allFeatures, to: index)
                $0.addSpace(like: nil, id: "another-space", features: $0.allFeatures, to: index)
                for space in $0.workshop.spaces.map(\.id) where !$0.workshop.sessions[index].spaces.contains(space) {
                    $0.workshop.sessions[index].spaces.append(space)
                }
            }
        }
    }

    static func ways(outOf wish: Wish, _ inputs: Inputs) -> [WayOut] {
        guard let id = wish.session, let index = inputs.workshop.sessions.firstIndex(where: { $0.id == id }) else {
            return []
        }
        let session = inputs.workshop.sessions[index]
        var ways = inputs.workshop.spaces.filter { !session.spaces.contains($0.id) }.map { space in
            WayOut("\(id) space", Price.space, "use \(space.id) too in session \(id)") {
                $0.workshop.sessions[index].spaces.append(space.id)
            }
        }
        let lacking = inputs.featuresAsked(in: session)
        let what = lacking.isEmpty ? "one more space" : "one more space with \(lacking.joined(separator: " and "))"
        ways.append(
            WayOut("\(id) further space", Price.find, "\(what) in session \(id)") {
                $0.addSpace(like: session.spaces.first, id: "a-further-space", features: lacking, to: index)
            })
        return ways
    }
}

extension Inputs {
    /// Every feature that there is a word for.
    var allFeatures: [String] {
        var features = vocabulary.features.map(\.id) + workshop.spaces.flatMap(\.features)
        features += vocabulary.needs.flatMap { $0.space + $0.nearby }
        features += activities.flatMap { $0.space + $0.adaptations.flatMap(\.space) }
        var seen: Set<String> = []
        return features.filter { seen.insert($0).inserted }
    }

    /// Features that people who come to a session, or activities pinned in it, ask of its spaces and none there has.
    func featuresAsked(in session: Session) -> [String] {
        let here = workshop.spaces.filter { session.spaces.contains($0.id) }
        var asked: [String] = []
        for person in workshop.people
        where person.attends.isEmpty || person.attends.contains(where: { $0.session == session.id }) {
            for stated in person.needs {
                let need = vocabulary.needs.first { $0.id == stated.need }
                asked += (need?.space ?? []) + (need?.nearby ?? [])
            }
        }
        for pin in workshop.pins where pin.session == nil || pin.session == session.id {
            asked += activities.first { $0.id == pin.activity }?.space ?? []
        }
        var seen: Set<String> = []
        return asked.filter { feature in
            seen.insert(feature).inserted && !here.contains { $0.features.contains(feature) }
        }
    }

    /// Adds a space to the workshop and to one session, after those that are there.
    mutating func addSpace(like model: String?, id: String, features: [String], to session: Int) {
        var space = workshop.spaces.first { $0.id == model } ?? Space()
        if model == nil { space.capacity = 100_000 }
        space.id = id
        space.features += features.filter { !space.features.contains($0) }
        if !workshop.spaces.contains(where: { $0.id == id }) { workshop.spaces.append(space) }
        workshop.sessions[session].spaces.append(id)
    }
}
