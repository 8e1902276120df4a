import RondoEngine
import RondoModel

/// `balance.formats`: plenaries before anyone has spoken in a smaller number.
enum BalanceFormats: CompiledConstraint {
    static let id = "balance.formats"
    static let kinds: [RuleKind] = [.plenaryFirst]

    static func fill(_ problem: inout Problem, from ground: Groundwork) -> Int {
        for option in problem.options.indices {
            problem.options[option].isPlenary = ground.activity(of: option).format == .plenary
        }
        return 0
    }
}
