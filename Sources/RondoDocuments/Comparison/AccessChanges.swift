import RondoModel

/// Adaptations, supports and pauses of what both plans have; for whom they are stands in the access sheet alone.
enum AccessChanges {
    static func all(_ pairs: StrandPairs) -> [PlanChange] {
        pairs.same.flatMap { pair -> [PlanChange] in
            let (old, new) = (pair.before.strand, pair.after.strand)
            let name = pairs.name(pair.after)
            func title(_ use: AppliedAdaptation, _ strand: Strand, _ plan: ComparedPlan) -> String {
                let title = plan.lookup.adaptation(use, in: strand.activity)?.title ?? ""
                return title.isEmpty ? use.id : title
            }
            let used = old.adaptations.map { title($0, old, pairs.before) }
            let uses = new.adaptations.map { title($0, new, pairs.after) }
            let came = old.supports.map { pairs.before.lookup.supportTitle($0.support) }
            let comes = new.supports.map { pairs.after.lookup.supportTitle($0.support) }
            var texts = added(uses, to: used).map { "\(name) is adapted: \($0)" }
            texts += added(used, to: uses).map { "\(name) is no longer adapted: \($0)" }
            texts += added(comes, to: came).map { "\($0) works in \(name)" }
            texts += added(came, to: comes).map { "\($0) no longer works in \(name)" }
            let (pauses, were) = (new.pauses.count, old.pauses.count)
            if new.pauses != old.pauses {
                texts.append(
                    pauses == were
                        ? "\(name) has its pauses at other steps or of other lengths"
                        : "\(name) has \(pauses) pause\(pauses == 1 ? "" : "s") between its steps instead of \(were)")
            }
            return texts.map {
                PlanChange(.access, $0, session: pair.after.session, time: pair.after.span.start)
            }
        }
    }

    /// What stands in one list and not in the other, each once.
    private static func added(_ new: [String], to old: [String]) -> [String] {
        var seen = Set(old)
        return new.filter { seen.insert($0).inserted }
    }
}
