import RondoModel

/// A strand of a plan with where it stands.
struct ComparedStrand: Equatable {
    let session: String
    let span: TimeSpan
    let strand: Strand
    /// True where other strands run beside it.
    let isParallel: Bool

    static func all(_ plan: ComparedPlan) -> [ComparedStrand] {
        plan.sessions.flatMap { session in
            session.blocks.flatMap { block in
                block.strands.map {
                    ComparedStrand(
                        session: session.session, span: block.span, strand: $0, isParallel: block.strands.count > 1)
                }
            }
        }
    }
}

/// Which strand of the later plan each strand of the earlier one goes on in.
struct StrandPairs {
    /// A strand that both plans have, of one activity.
    struct Pair {
        let before: ComparedStrand
        let after: ComparedStrand
    }

    let before: ComparedPlan
    let after: ComparedPlan
    /// In the order of the later plan.
    private(set) var same: [Pair] = []
    /// A strand in whose place another activity is done, in the order of the later plan.
    private(set) var replaced: [Pair] = []
    private(set) var gone: [ComparedStrand] = []
    private(set) var new: [ComparedStrand] = []

    init(_ before: ComparedPlan, _ after: ComparedPlan) {
        self.before = before
        self.after = after
        var old = ComparedStrand.all(before)
        var left: [ComparedStrand] = []
        var found: [(Int, Pair)] = []
        let now = Array(ComparedStrand.all(after).enumerated())
        var open = now
        // The nearest first: same activity, session, time and space, then less and less of it.
        let likenesses: [(ComparedStrand, ComparedStrand) -> Bool] = [
            { $0.session == $1.session && $0.span.start == $1.span.start && $0.strand.space == $1.strand.space },
            { $0.session == $1.session && $0.span.start == $1.span.start },
            { $0.session == $1.session && $0.strand.space == $1.strand.space },
            { $0.session == $1.session },
            { _, _ in true },
        ]
        for isAlike in likenesses {
            left = []
            for candidate in old {
                let match = open.firstIndex {
                    $0.element.strand.activity == candidate.strand.activity && isAlike(candidate, $0.element)
                }
                guard let match else {
                    left.append(candidate)
                    continue
                }
                let (place, after) = open.remove(at: match)
                found.append((place, Pair(before: candidate, after: after)))
            }
            old = left
        }
        same = found.sorted { $0.0 < $1.0 }.map(\.1)
        found = []
        gone = []
        for candidate in old {
            let match = open.firstIndex {
                $0.element.session == candidate.session
                    && $0.element.span.overlap(candidate.span) * 2
                        > min($0.element.span.length, candidate.span.length)
            }
            guard let match else {
                gone.append(candidate)
                continue
            }
            let (place, after) = open.remove(at: match)
            found.append((place, Pair(before: candidate, after: after)))
        }
        replaced = found.sorted { $0.0 < $1.0 }.map(\.1)
        new = open.map(\.element)
    }

    /// "Journey map at 10:30 in Listen", of the later plan.
    func name(_ strand: ComparedStrand) -> String { name(strand, in: after) }

    /// The same of either plan.
    func name(_ strand: ComparedStrand, in plan: ComparedPlan) -> String {
        "\(plan.lookup.activityTitle(strand.strand.activity)) at \(Clock.text(strand.span.start))"
            + plan.place(strand.session)
    }
}
