import RondoDiagnostics
import RondoModel

/// Pauses stand between two steps of the activity, in order of time.
enum PauseStructure {
    static func findings(_ plan: Plan, _ context: CheckContext) -> [Finding] {
        PlanStructure.strands(of: plan).flatMap { strand, label -> [Finding] in
            let steps = context.activity(strand.activity)?.steps.count ?? 0
            return strand.pauses.enumerated().compactMap { index, pause in
                let isLater = index == 0 || pause.afterStep > strand.pauses[index - 1].afterStep
                guard pause.length > 0, pause.afterStep >= 1, pause.afterStep < steps, isLater else {
                    return PlanStructure.finding(
                        "plan.pause-place",
                        "\(label): a pause of \(pause.length) minutes after step \(pause.afterStep) of \(steps) is out of "
                            + "place")
                }
                return nil
            }
        }
    }
}
