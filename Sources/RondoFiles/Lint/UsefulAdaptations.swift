import RondoModel
import RondoYAML

extension LintRule {
    /// An adaptation lifts something that the activity asks, and says what is done.
    static let usefulAdaptations = LintRule { looking in
        let activity = looking.activity
        guard let demands = activity.demands else { return }
        let nodes = looking.root["adaptations"]?.items ?? []
        for adaptation in activity.adaptations {
            let node = nodes.first { $0["id"]?.text == adaptation.id }
            if !adaptation.lifts.contains(where: demands.contains) {
                looking.warn(
                    "adaptation.idle", "'\(adaptation.id)' lifts nothing that this activity asks",
                    at: node?["lifts"] ?? node, remedy: "name one of its demands under 'lifts'")
            }
            for demand in adaptation.raises where demands.contains(demand) {
                looking.warn(
                    "adaptation.raises", "'\(demand)' is asked already, so '\(adaptation.id)' doesn't bring it",
                    at: node?["raises"] ?? node)
            }
        }
    }
}
