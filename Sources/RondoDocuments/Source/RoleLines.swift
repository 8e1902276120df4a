import RondoModel

/// Who holds which role, what it does, who is learning it, and what nobody holds.
struct RoleLines {
    let source: DocumentSource
    /// The activity whose words say what a role does; nil for roles of a whole session.
    let activity: String?
    let turns: [Turn]

    /// One line a role, in the order of the turns. Roles held per small group stand with the groups; here only what
    /// they do.
    func items() -> [Item] {
        roles().compactMap { role in
            let title = source.lookup.roleTitle(role)
            let does = source.lookup.does(role, in: activity)
            let perGroup = turns.contains { $0.role == role && $0.group != nil }
            let holders = source.holders(role, turns)
            if perGroup {
                return Item(does, label: source.words.runSheet.onePerGroup(["role": title]))
            }
            guard !holders.isEmpty else { return nil }
            let label = source.words.shared.labelled(["name": title, "value": source.lookup.names(holders)])
            return Item(([does] + learning(role)).filter { !$0.isEmpty }.joined(separator: " "), label: label)
        }
    }

    /// Sentences about holders who are learning a role here.
    func learning(_ role: String) -> [String] {
        let words = source.words.runSheet
        return turns.filter { $0.role == role }.compactMap { turn -> String? in
            guard let person = turn.person, isLearning(person, role) else { return nil }
            let name = source.lookup.name(person)
            let others = besides(turn)
            guard let other = others.first else { return words.learning(["name": name]) }
            return words.learningBeside(["name": name, "other": source.lookup.name(other)])
        }
    }

    /// Those who know the role and hold it beside this turn: in the same strand, and in the same group where it is
    /// held per group.
    func besides(_ turn: Turn) -> [String] {
        turns.filter { $0.role == turn.role && $0.group == turn.group && $0.person != turn.person }
            .compactMap(\.person).filter { !isLearning($0, turn.role) }
    }

    /// Places that nobody holds.
    func missing() -> Note? {
        let words = source.words.runSheet
        let places = turns.filter { $0.person == nil }.map { turn in
            let role = source.lookup.roleTitle(turn.role)
            return words.nobodyHolds([
                "role": turn.group.map { role + ", " + source.words.groupName($0).lowercased() } ?? role
            ])
        }
        guard !places.isEmpty else { return nil }
        return Note(.missing, words.missing, places + [words.nobodyHoldsRemedy])
    }

    private func isLearning(_ person: String, _ role: String) -> Bool {
        source.lookup.person(person)?.learning.contains(role) ?? false
    }

    private func roles() -> [String] {
        var roles: [String] = []
        for turn in turns where !roles.contains(turn.role) { roles.append(turn.role) }
        return roles
    }
}
