import RondoModel

extension Vocabulary {
    /// Adds another file's words after this one's.
    mutating func merge(_ other: Vocabulary) {
        phases += other.phases
        demands += other.demands
        needs += other.needs
        supports += other.supports
        adaptations += other.adaptations
        features += other.features
        roles += other.roles
        energies += other.energies
        modes += other.modes
        perspectives += other.perspectives
        materials += other.materials
    }

    /// The words whose ids fulfil a condition.
    func filtered(_ isWanted: (String) -> Bool) -> Vocabulary {
        var wanted = Vocabulary()
        wanted.phases = phases.filter { isWanted($0.id) }
        wanted.demands = demands.filter { isWanted($0.id) }
        wanted.needs = needs.filter { isWanted($0.id) }
        wanted.supports = supports.filter { isWanted($0.id) }
        wanted.adaptations = adaptations.filter { isWanted($0.id) }
        wanted.features = features.filter { isWanted($0.id) }
        wanted.roles = roles.filter { isWanted($0.id) }
        wanted.energies = energies.filter { isWanted($0.id) }
        wanted.modes = modes.filter { isWanted($0.id) }
        wanted.perspectives = perspectives.filter { isWanted($0.id) }
        wanted.materials = materials.filter { isWanted($0.id) }
        return wanted
    }

    /// The words of one plugin.
    func words(of plugin: String) -> Vocabulary { filtered { Identifier.parts(of: $0)?.plugin == plugin } }
}
