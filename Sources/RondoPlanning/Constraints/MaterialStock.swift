import RondoEngine
import RondoModel

/// `material.stock`: what the strands of a block take together of what the workshop counts.
enum MaterialStock: CompiledConstraint {
    static let id = "material.stock"
    static let kinds: [RuleKind] = [.stock]

    static func fill(_ problem: inout Problem, from ground: Groundwork) -> Int {
        problem.stock = ground.inputs.workshop.materials.map(\.count)
        for option in problem.options.indices {
            let first = problem.materialNeeds.count
            problem.materialNeeds += needs(of: option, ground)
            problem.options[option].materialNeeds = first..<problem.materialNeeds.count
        }
        return 0
    }

    /// One entry for each material, and one more for each change that takes some of it per user.
    private static func needs(of option: Int, _ ground: Groundwork) -> [MaterialNeed] {
        var shared = [MaterialNeed?](repeating: nil, count: ground.inputs.workshop.materials.count)
        var used: [MaterialNeed] = []
        func add(_ material: Material, user change: Int?) {
            guard let index = ground.lookup.materials[material.id] else { return }
            var need = shared[index] ?? MaterialNeed()
            need.material = index
            switch material.amount.per {
            case .strand: need.perStrand += material.amount.count
            case .group: need.perGroup += material.amount.count
            case .person:
                if let change {
                    var own = MaterialNeed()
                    own.material = index
                    own.perUser = material.amount.count
                    own.change = change
                    used.append(own)
                } else {
                    need.perPerson += material.amount.count
                }
            }
            shared[index] = need
        }
        for material in ground.activity(of: option).materials { add(material, user: nil) }
        let variant = ground.variants[option]
        for (index, change) in ground.library[variant.activity].changes.enumerated()
        where variant.changes >> UInt32(index) & 1 == 1 {
            for material in change.adaptation.materials { add(material, user: change.reachesAll ? nil : index) }
        }
        return shared.compactMap { $0 } + used
    }
}
