import RondoEngine
import RondoModel

/// `access.barrier`: for each class of places, each option and each profile, what stays open and who or what helps.
///
/// Everyone who takes part in a block is in one of its strands, whatever the engine does, so the unit for people in
/// no strand never arises.
enum AccessBarrier: CompiledConstraint {
    static let id = "access.barrier"
    static let kinds: [RuleKind] = [.barriers]

    static func fill(_ problem: inout Problem, from ground: Groundwork) -> Int {
        let classes = ground.classes
        let supportClasses = classes.supportPeople.count
        let size = supportClasses * classes.featureClassCount * problem.options.count * classes.profiles.count
        problem.barriers = [UInt8](repeating: 0, count: size)
        problem.supportUse = [UInt16](repeating: 0, count: size)
        problem.changesUsed = [UInt32](repeating: 0, count: size)
        let matters = classes.profiles.map { !$0.needs.isEmpty && $0.people > 0 }
        var index = 0
        for supportClass in 0..<supportClasses {
            let kinds = classes.kindsPresent(supportClass)
            for featureClass in 0..<classes.featureClassCount {
                for variant in ground.variants {
                    let accommodating = ground.library[variant.activity].accommodating
                    for profile in classes.profiles.indices {
                        defer { index += 1 }
                        guard matters[profile], accommodating.concerns(classes.profiles[profile]) else { continue }
                        let found = accommodating.accommodate(
                            classes.profiles[profile], variant: variant.changes, featureClass: featureClass,
                            kindsPresent: kinds)
                        problem.barriers[index] = UInt8(clamping: found.open)
                        problem.supportUse[index] = found.supports
                        problem.changesUsed[index] = found.changes
                    }
                }
            }
        }
        return 0
    }
}
