import RondoModel

/// What a strand asks of one person in it, and how each barrier is met.
///
/// Need and demand are matched as ISO/IEC 24751 does: a mismatch is a property of what is offered.
struct TakingPart {
    /// How a demand that is a barrier for the person is met.
    enum Way: Equatable {
        /// The activity doesn't ask it of them, or no longer does once adapted.
        case adapted(by: [String])
        /// A feature of the space lifts it.
        case spaceFeature(String)
        /// A support at work lifts it.
        case supported(by: String)
        /// Nothing lifts it.
        case open
    }

    private let needs: [Need]
    private let strand: CheckedStrand
    private let session: CheckedSession
    private let person: String
    private let context: CheckContext

    init(of person: String, in strand: CheckedStrand, of session: CheckedSession, _ context: CheckContext) {
        self.person = person
        self.strand = strand
        self.session = session
        self.context = context
        needs = context.needs(of: person).map(\.need)
    }

    /// Demands of the activity, or raised by adaptations in use, that are barriers for the person; each once.
    var barriers: [String] {
        let mine = Set(needs.flatMap(\.barriers))
        let raised = strand.adaptations.filter { $0.reaches(person) }.flatMap(\.adaptation.raises)
        var seen: Set<String> = []
        return ((strand.activity.demands ?? []) + raised).filter { mine.contains($0) && seen.insert($0).inserted }
    }

    /// Adaptations for everyone that are not for this person.
    var excludedBy: [String] {
        strand.adaptations.filter { $0.adaptation.scope == .everyone && isAgainst($0.adaptation) }.map(\.adaptation.id)
    }

    /// How one of the barriers is met.
    func way(past demand: String) -> Way {
        let serving = strand.adaptations.indices.filter { serves(strand.adaptations[$0]) }
        let lifting = serving.filter { strand.adaptations[$0].adaptation.lifts.contains(demand) }
        let raising = strand.adaptations.indices.filter {
            strand.adaptations[$0].reaches(person) && strand.adaptations[$0].adaptation.raises.contains(demand)
        }
        let asked = strand.activity.demands?.contains(demand) == true && lifting.isEmpty
        let raised = raising.contains { raiser in !lifting.contains { $0 != raiser } }
        guard asked || raised else { return .adapted(by: lifting.map { strand.adaptations[$0].adaptation.id }) }
        if let feature = feature(lifting: demand) { return .spaceFeature(feature) }
        if let support = support(lifting: demand) { return .supported(by: support) }
        return .open
    }

    private func has(_ need: String) -> Bool { needs.contains { $0.id == need } }

    private func isAgainst(_ adaptation: Adaptation) -> Bool { adaptation.notFor.contains(where: has) }

    private func serves(_ use: AdaptationInUse) -> Bool {
        let only = use.adaptation.onlyFor
        return use.reaches(person) && !isAgainst(use.adaptation) && (only.isEmpty || only.contains(where: has))
    }

    private func feature(lifting demand: String) -> String? {
        let here = context.space(strand.space)?.features ?? []
        return context.vocabulary.features.first {
            here.contains($0.id) && $0.lifts.contains(demand) && $0.onlyFor.contains(where: has)
        }?.id
    }

    private func support(lifting demand: String) -> String? {
        strand.planned.supports.first { use in
            guard let support = context.support(use.support), let kind = context.supportKind(support.kind) else {
                return false
            }
            return kind.lifts.contains(demand) && use.people.contains(person) && isAt(use.group)
                && support.isThere(in: session.id)
                && needs.contains { $0.barriers.contains(demand) && $0.liftedBy.contains(kind.id) }
        }?.support
    }

    private func isAt(_ group: Int?) -> Bool {
        guard let group else { return true }
        return strand.groups(of: person).contains(group)
    }
}

extension Support {
    /// True where it attends a session.
    func isThere(in session: String) -> Bool { attends.isEmpty || attends.contains(session) }
}
