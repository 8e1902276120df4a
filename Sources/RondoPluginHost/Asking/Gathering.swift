import RondoDiagnostics
public import RondoFiles
import RondoModel

/// What plugins bring to the inputs of a plan.
extension PluginConversation {
    /// The inputs with what plugins bring to them: words, then activities, then rules.
    ///
    /// Who fails at any of them is left out of all: everything is gathered again without them, and what the others
    /// were asked already is not asked twice.
    public mutating func gather(_ files: InputsCollection) -> InputsCollection {
        while true {
            forget()
            var inputs = files
            guard askForVocabulary(&inputs), askForActivities(&inputs), askForRules(&inputs) else { continue }
            let parts: [PluginCapability] = [.vocabulary, .activities, .rules]
            for plugin in plugins where plugin.capabilities.contains(where: parts.contains) { inputs.use(plugin.pin) }
            return inputs
        }
    }

    /// Shown nothing of the workshop, whatever the manifest sees.
    private mutating func askForVocabulary(_ inputs: inout InputsCollection) -> Bool {
        let frame = frame
        return ask(.vocabulary) { plugin in
            [MadeRequest(.vocabulary, to: plugin, frame)]
        } use: { question, _, reply in
            let read = PluginReplies.vocabulary(reply, from: question.plugin.id)
            guard let content = read.content else { return .unusable(read.findings) }
            let wrong = inputs.add(content)
            guard wrong.isEmpty else { return .unusable(wrong) }
            return .used(read.findings, .init(number: content.vocabulary.count, one: "word", more: "words"))
        }
    }

    private mutating func askForActivities(_ inputs: inout InputsCollection) -> Bool {
        let (frame, view) = (frame, view(of: inputs))
        return ask(.activities) { plugin in
            [MadeRequest(.activities, to: plugin, frame, seeing: view)]
        } use: { question, _, reply in
            let read = PluginReplies.activities(reply, from: inputs.words(of: question.plugin.id))
            guard let content = read.content else { return .unusable(read.findings) }
            let wrong = inputs.add(content)
            guard wrong.isEmpty else { return .unusable(wrong) }
            return .used(read.findings, .init(number: content.activities.count, one: "activity", more: "activities"))
        }
    }

    private mutating func askForRules(_ inputs: inout InputsCollection) -> Bool {
        let (frame, pseudonyms, view) = (frame, pseudonyms, view(of: inputs))
        return ask(.rules) { plugin in
            [MadeRequest(.rules, to: plugin, frame, seeing: view)]
        } use: { question, _, reply in
            let words = RuleWords(
                question.request.value, activities: view?.activities ?? [], sessions: view?.workshop.sessions ?? [],
                roles: view?.workshop.roles ?? [])
            let read = PluginReplies.rules(reply, from: question.plugin.id, naming: words)
            guard let rules = read.content else { return .unusable(read.findings) }
            inputs.add(rules.map { RuleTranslation.named($0, pseudonyms) })
            return .used(read.findings, .init(number: rules.count, one: "house rule", more: "house rules"))
        }
    }

    private func view(of inputs: InputsCollection) -> WorkshopView? {
        guard let workshop = inputs.workshop else { return nil }
        let library = inputs.library
        return WorkshopView(
            workshop, activities: library.activities, vocabulary: library.vocabulary, pseudonyms: pseudonyms)
    }
}

extension Vocabulary {
    /// How many words it has.
    fileprivate var count: Int {
        phases.count + demands.count + needs.count + supports.count + adaptations.count + features.count + roles.count
            + energies.count + modes.count + perspectives.count + materials.count
    }
}
