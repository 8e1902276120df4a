import RondoModel

/// No more of a material is used at once than there is.
enum MaterialStock: Constraint {
    static let id = "material.stock"

    static func violations(in context: CheckContext) -> [Violation] {
        context.sessions.flatMap(\.activityBlocks).flatMap { block in
            stock(of: context.workshop).compactMap { stock in
                let used = block.strands.reduce(0) { $0 + amount(of: stock.id, in: $1) }
                return violation(
                    used - stock.count, at: block.place,
                    "\(block.label) uses \(used) of \(stock.id) and there are \(stock.count)",
                    remedy: "find \(used - stock.count) more, or use fewer at once")
            }
        }
    }

    /// Each material once.
    private static func stock(of workshop: Workshop) -> [Stock] {
        var seen: Set<String> = []
        return workshop.materials.filter { seen.insert($0.id).inserted }
    }

    private static func amount(of material: String, in strand: CheckedStrand) -> Int {
        let own = strand.activity.materials.filter { $0.id == material }
            .reduce(0) { $0 + count($1.amount, in: strand, people: strand.people.count) }
        return strand.adaptations.reduce(own) { sum, use in
            let people = use.adaptation.scope == .person ? use.people.count : strand.people.count
            return use.adaptation.materials.filter { $0.id == material }
                .reduce(sum) { $0 + count($1.amount, in: strand, people: people) }
        }
    }

    private static func count(_ amount: Amount, in strand: CheckedStrand, people: Int) -> Int {
        switch amount.per {
        case .strand: amount.count
        case .group: amount.count * max(1, strand.groups.count)
        case .person: amount.count * people
        }
    }
}
