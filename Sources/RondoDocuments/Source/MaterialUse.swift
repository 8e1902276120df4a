import RondoModel

/// What one strand needs in its space, multiplied out.
struct MaterialUse: Equatable {
    /// 0-based index of the block.
    var block: Int
    /// Space id.
    var space: String
    /// Material id.
    var material: String
    /// What people read.
    var title: String
    /// How many.
    var count: Int

    /// Everything that the strands of a session need: materials of activities and of adaptations in use, and supports
    /// that are things.
    static func all(of session: PlannedSession, _ lookup: Lookup) -> [MaterialUse] {
        var uses: [MaterialUse] = []
        for (index, block) in session.blocks.enumerated() {
            for strand in block.strands {
                for (id, count) in counts(of: strand, lookup) {
                    uses.append(
                        .init(
                            block: index, space: strand.space, material: id, title: lookup.materialTitle(id),
                            count: count))
                }
                for use in strand.supports where lookup.supportKind(use.support)?.isPerson == false {
                    uses.append(
                        .init(
                            block: index, space: strand.space, material: "support:" + use.support,
                            title: lookup.supportTitle(use.support), count: use.count))
                }
            }
        }
        return uses
    }

    /// The materials of one strand, each once, in the order in which they are named.
    static func counts(of strand: Strand, _ lookup: Lookup) -> [(id: String, count: Int)] {
        var order: [String] = []
        var counts: [String: Int] = [:]
        func add(_ material: Material, groups: Int, people: Int) {
            let factor =
                switch material.amount.per {
                case .strand: 1
                case .group: groups
                case .person: people
                }
            guard material.amount.count * factor > 0 else { return }
            if counts[material.id] == nil { order.append(material.id) }
            counts[material.id, default: 0] += material.amount.count * factor
        }
        let groups = max(1, strand.groups.count)
        for material in lookup.activity(strand.activity)?.materials ?? [] {
            add(material, groups: groups, people: strand.people.count)
        }
        for use in strand.adaptations {
            guard let adaptation = lookup.adaptation(use, in: strand.activity) else { continue }
            let forAll = adaptation.scope == .everyone
            let reached = strand.groups.filter { group in forAll || group.contains(where: use.people.contains) }.count
            for material in adaptation.materials {
                add(
                    material, groups: max(1, reached),
                    people: forAll ? strand.people.count : use.people.count)
            }
        }
        return order.map { ($0, counts[$0] ?? 0) }
    }
}

/// A material summed over some strands.
struct MaterialTotal: Equatable {
    /// Material id.
    var material: String
    /// What people read.
    var title: String
    /// The most that are in use in any one block: enough where things come back.
    var atOnce = 0
    /// All that are handed out over all blocks: enough where things are used up.
    var inAll = 0

    /// Sums per material, sorted by title.
    static func totals(_ uses: [MaterialUse]) -> [MaterialTotal] {
        var totals: [String: MaterialTotal] = [:]
        var perBlock: [String: [Int: Int]] = [:]
        for use in uses {
            var total = totals[use.material] ?? MaterialTotal(material: use.material, title: use.title)
            let here = (perBlock[use.material]?[use.block] ?? 0) + use.count
            perBlock[use.material, default: [:]][use.block] = here
            total.atOnce = max(total.atOnce, here)
            total.inAll += use.count
            totals[use.material] = total
        }
        return totals.values.sorted { ($0.title, $0.material) < ($1.title, $1.material) }
    }
}
