import RondoPluginKit

extension Card {
    /// The card as an activity for a group.
    ///
    /// - Parameter theme: a few words with a sign at their end.
    func activity(theme: String, for gathering: Gathering) -> Activity {
        let sizes = gathering.groups(technique.group)
        var activity = Activity(id: id, title: title, phase: .create, length: length(gathering, sizes))
        let who = alone == nil ? "Small groups" : "Each for themselves, people"
        activity.summary = "\(who) \(technique.act), \(constraint.title), and show it: \(question.asks)"
        activity.people = technique.people
        activity.format = alone == nil ? .smallGroups : .solo
        activity.group = alone == nil ? sizes : nil
        activity.energy = constraint.isQuiet ? .calm : technique.energy
        activity.modes = constraint.isQuiet ? quietModes : technique.modes
        activity.exposure = question.exposure == .low ? technique.exposure : question.exposure
        activity.roles = technique.roles
        activity.demands = technique.demands + constraint.demands.filter { !technique.demands.contains($0) }
        activity.adaptations = adaptations
        activity.space = technique.space
        activity.materials = constraint.id == "only-from-here" ? [] : alone?.materials ?? technique.materials
        activity.steps = steps(theme)
        activity.says = [Saying("en", "The theme: \(theme) \(question.asks) \(technique.says) \(constraint.says)")]
        activity.source = Source(
            title: technique.name, of: "\(technique.source); prompt deck",
            licence: "Apache-2.0; described in our own words")
        return activity
    }

    /// `Clay: a good day, in three pieces`.
    private var title: String { "\(technique.name): \(question.title), \(constraint.title)" }

    private var quietModes: [Mode] {
        technique.modes.filter { $0 != .talking && $0 != .listening }
            + (technique.modes.contains(.thinking) ? [] : [.thinking])
    }

    /// Minutes: every group beyond the fourth takes two more to show, up to ten.
    private func length(_ gathering: Gathering, _ sizes: GroupSizes) -> LengthRange {
        let groups = alone == nil ? gathering.people / max(1, sizes.ideal ?? sizes.max) : 0
        let more = (min(10, max(0, groups - 4) * 2) + constraint.adds + 4) / 5 * 5
        return LengthRange(
            min: technique.length.min + more, ideal: technique.length.ideal + more, max: technique.length.max + more)
    }

    /// The technique's and the rule's, each at the step that they are about.
    private var adaptations: [Adaptation] {
        let shown = constraint.step == nil ? 4 : 5
        let techniques = technique.adaptations.map { adaptation in
            var adaptation = adaptation
            // Showing comes one step later where the rule has a step of its own.
            if adaptation.atStep == 4 { adaptation.atStep = shown }
            // Without groups, what each group would have is there once for all.
            if alone != nil {
                adaptation.materials = adaptation.materials.map { material in
                    material.amount.per == .group ? Material(material.thing, Amount(material.amount.count)) : material
                }
            }
            return adaptation
        }
        return techniques + constraint.adaptations
    }

    private func steps(_ theme: String) -> [Step] {
        let care = question.care.map { " " + $0 } ?? ""
        var steps = [
            Step(
                "Question and rule", share: 15,
                how:
                    "Say the theme: \(theme) Say the question twice and show it on a card: \(question.asks) Then the rule: \(constraint.says)\(care)",
                ifLate: .keep),
            Step(technique.warm.title, share: 10, how: technique.warm.how, ifLate: .skip),
            Step(
                "Make", share: 45 - (constraint.step?.share ?? 0),
                how: "\(alone?.make ?? technique.make) \(constraint.how)"),
        ]
        if let own = constraint.step { steps.append(own) }
        steps.append(Step("Show", share: 20, how: alone?.show ?? technique.show))
        steps.append(
            Step(
                "Keep", share: 10,
                how:
                    "\(alone == nil ? "Each group" : "Whoever likes") says or shows one thing that must not get lost. Put it where all can find it later.",
                ifLate: .keep))
        return steps
    }
}
