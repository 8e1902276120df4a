import RondoModel
import RondoYAML

extension LintRule {
    /// Somebody who has never run the activity could.
    static let runnableSteps = LintRule { looking in
        let activity = looking.activity
        if activity.summary.isEmpty {
            looking.warn("summary.missing", "this activity has no summary", key: "summary", remedy: "summary: …")
        }
        guard !activity.steps.isEmpty else {
            looking.warn(
                "steps.missing", "this activity has no steps", key: "steps",
                remedy: "steps: [{title: …, share: 100%, how: …}]")
            return
        }
        for (index, step) in activity.steps.enumerated() where step.how.isEmpty {
            let node = looking.root["steps"]?.items?[index]
            looking.warn("step.how", "this step doesn't say what to do", at: node, remedy: "how: …")
        }
        if activity.steps.allSatisfy({ $0.ifLate == .skip }) {
            looking.warn(
                "steps.skip", "every step may be left out, so nothing is left when time is short", key: "steps",
                remedy: "if-late: keep, for the step that matters most")
        }
    }
}
