import RondoModel
import RondoYAML

extension WorkshopCheck {
    /// Needs have the values that the vocabulary says they take. Messages repeat no need and show no person's line.
    static let needValues = WorkshopCheck { checking in
        for person in checking.workshop.people {
            guard let place = person.location, let items = checking.node(of: "needs", at: place)?.items
            else { continue }
            var seen: [String] = []
            for item in items {
                guard let name = item.text ?? item.pairs?.first?.key else { continue }
                if seen.contains(name) {
                    checking.needError("need.twice", "a need stands twice for one person", at: item.mark)
                }
                seen.append(name)
                guard let need = checking.vocabulary.needs.first(where: { $0.id == name }) else { continue }
                let value = item.pairs?.first?.value
                if let finding = NeedValue.problem(value, need, in: checking.workshop) {
                    checking.needError(
                        finding.code, finding.message, at: value?.mark ?? item.mark, remedy: finding.remedy)
                }
            }
        }
    }
}

/// What a person states with a need.
enum NeedValue {
    /// What is wrong with a value, or nil. Says nothing that tells which need it is.
    static func problem(
        _ value: Node?, _ need: Need, in workshop: Workshop
    ) -> (code: String, message: String, remedy: String?)? {
        let text = value?.text ?? value?["text"]?.text
        switch need.takes {
        case nil:
            if value == nil { return nil }
            return ("need.value", "this need is stated without a value", "the need's id alone")
        case .duration:
            if text.flatMap(TimeText.duration) ?? 0 > 0 { return nil }
            // The vocabulary's own length holds where the person states none.
            if value == nil, need.longestStretch != nil { return nil }
            return ("need.value", "this need is stated with a length", "{need-id: 40m}")
        case .time:
            guard let minutes = text.flatMap({ TimeText.time($0) }) else {
                return ("need.value", "this need is stated with a time of day", "{need-id: \"12:30\"}")
            }
            let lies = workshop.sessions.contains { $0.span.start <= minutes && minutes <= $0.span.end }
            if lies || workshop.sessions.isEmpty || need.means != .breakAt { return nil }
            return ("need.time", "a time stated with a need lies in no session", nil)
        case .text:
            if let text, !text.isEmpty { return nil }
            return ("need.value", "this need is stated with words", "{need-id: \"some words\"}")
        }
    }

    /// The workshop with each need's value as the vocabulary takes it: minutes or words, never both.
    static func settle(_ workshop: inout Workshop, _ vocabulary: Vocabulary) {
        for person in workshop.people.indices {
            for index in workshop.people[person].needs.indices {
                let stated = workshop.people[person].needs[index]
                let takes = vocabulary.needs.first { $0.id == stated.need }?.takes
                if takes == .text { workshop.people[person].needs[index].minutes = nil }
                if takes != .text { workshop.people[person].needs[index].text = nil }
            }
        }
    }
}
