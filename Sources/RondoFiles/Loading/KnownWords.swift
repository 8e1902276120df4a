import RondoDiagnostics
import RondoModel
import RondoYAML

/// Every word that a mention may point at, by kind.
struct KnownWords {
    private var words: [WordKind: [String]] = [:]
    private var sets: [WordKind: Set<String>] = [:]
    private let unasked: Set<String>

    /// The words of a vocabulary, a library, and a workshop where there is one.
    ///
    /// - Parameter unasked: plugins that could bring words but aren't asked; their words pass.
    init(
        _ vocabulary: Vocabulary, _ activities: [Activity], _ workshop: Workshop? = nil, unasked: Set<String> = []
    ) {
        self.unasked = unasked
        set(.phase, vocabulary.phases.map(\.id))
        set(.demand, vocabulary.demands.map(\.id))
        set(.need, vocabulary.needs.map(\.id))
        set(.supportKind, vocabulary.supports.map(\.id))
        set(.feature, vocabulary.features.map(\.id))
        set(.role, vocabulary.roles.map(\.id) + KnownWords.roles(of: workshop))
        set(.energy, vocabulary.energies.map(\.id))
        set(.mode, vocabulary.modes.map(\.id))
        set(.perspective, vocabulary.perspectives.map(\.id))
        set(.material, vocabulary.materials.map(\.id))
        set(.adaptation, vocabulary.adaptations.map(\.id))
        set(.activity, activities.map(\.id))
        set(.fixedKindOrActivity, BlockKind.allCases.filter { $0 != .activity }.map(\.rawValue) + activities.map(\.id))
        set(.constraint, ConstraintCatalogue.all.map(\.id))
        set(.person, workshop?.people.map(\.id) ?? [])
        set(.space, workshop?.spaces.map(\.id) ?? [])
        set(.session, workshop?.sessions.map(\.id) ?? [])
        set(.support, workshop?.supports.map(\.id) ?? [])
    }

    /// Findings for the words of a file that point at nothing.
    func findings(for reading: Reading) -> [Finding] {
        reading.mentions.compactMap { mention in
            guard !(sets[mention.kind]?.contains(mention.word) ?? false) else { return nil }
            if let parts = Identifier.parts(of: mention.word), unasked.contains(parts.plugin) { return nil }
            let known = words[mention.kind] ?? []
            let nearest = Identifier.nearest(to: mention.word, in: known)
            let remedy = nearest ?? all(known, mention.kind)
            let message = "unknown \(mention.kind.rawValue) '\(Reading.clipped(mention.word))'"
            let isAPersons = mention.kind == .need && reading.format == .workshop
            guard isAPersons else {
                return reading.source.finding(
                    .error, "word.unknown", message, at: mention.mark, remedy: remedy)
            }
            // A person's need: the word alone, without the line that names the person.
            return Finding(
                .error, "word.unknown", message, at: reading.source.location(mention.mark), remedy: nearest)
        }
    }

    /// Roles that a workshop itself gives; those of plugins it only uses.
    private static func roles(of workshop: Workshop?) -> [String] {
        (workshop?.roles.map(\.id) ?? []).filter { Identifier.parts(of: $0) == nil }
    }

    private func all(_ known: [String], _ kind: WordKind) -> String? {
        if known.isEmpty { return "no \(kind.rawValue) is defined in the files that were read" }
        if known.count == 1 { return known[0] }
        return known.count <= 12 ? "one of " + known.joined(separator: ", ") : nil
    }

    private mutating func set(_ kind: WordKind, _ known: [String]) {
        words[kind] = known
        sets[kind] = Set(known)
    }
}
