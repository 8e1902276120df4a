public import RondoModel

/// What the documents of one plan are written from: summed up and redacted once for all of them.
///
/// It opens to nobody but `DocumentBuilder`, which gives each audience what it may have.
public struct DocumentSources: Sendable {
    /// A plan as one audience may know it.
    private struct Redacted {
        let audience: Audience
        let plan: Plan
        let lookup: Lookup
    }

    private let revision: Int
    private let offers: [RoomOffer]
    private let materials: [[MaterialUse]]
    private let redacted: [Redacted]

    /// Sums up what names nobody, then redacts for each audience.
    ///
    /// - Parameter audiences: those that documents will be written for; there are none for others.
    public init(_ plan: Plan, for audiences: [Audience] = Audience.allCases) {
        let whole = Lookup(plan.inputs)
        revision = plan.inputs.earlier == nil ? 0 : 1
        offers = plan.sessions.map { RoomOffer($0, of: plan, whole) }
        materials = plan.sessions.map { MaterialUse.all(of: $0, whole) }
        redacted = audiences.map { audience in
            let plan = Redaction.redacted(plan, for: audience)
            return Redacted(audience: audience, plan: plan, lookup: Lookup(plan.inputs))
        }
    }

    /// What one document is written from; nil for an audience that nothing was redacted for.
    func source(for audience: Audience, style: DocumentStyle) -> DocumentSource? {
        redacted.first { $0.audience == audience }.map {
            DocumentSource(
                plan: $0.plan, audience: audience, style: style,
                words: Phrases.of($0.plan.inputs.workshop.language).set(in: style), lookup: $0.lookup,
                offers: offers, materials: materials, revision: revision)
        }
    }
}
