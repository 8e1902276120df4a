import RondoDiagnostics
import RondoEngine
import RondoModel

/// Pins that contradict what the workshop says elsewhere.
enum PinsThatCannotHold: FeasibilityCheck {
    static func findings(_ compilation: Compilation) -> [Finding] {
        compilation.ground.inputs.workshop.pins.compactMap { pin in
            guard let (reason, remedy) = reason(pin, compilation) else { return nil }
            return Finding(.warning, "pin.kept", "this pin can't hold: \(reason)", at: pin.location, remedy: remedy)
        }
    }

    private static func reason(_ pin: Pin, _ compilation: Compilation) -> (String, String)? {
        let ground = compilation.ground
        let workshop = ground.inputs.workshop
        if let id = pin.activity, let index = ground.lookup.activities[id], index < ground.library.count,
            let exclusion = ground.library[index].exclusion
        {
            return ("\(id) \(exclusion.sentence)", "take the pin away, or what stands against it")
        }
        if let id = pin.person, let index = ground.lookup.people[id] {
            if let role = pin.role, !workshop.people[index].yesTo.contains(role) {
                return ("\(id) has not said yes to \(role)", "ask \(id), or pin someone who said yes")
            }
            let sessions = pin.session.map { [$0] } ?? workshop.sessions.map(\.id)
            let isThere = sessions.contains { session in
                ground.lookup.sessions[session].map { ground.presence.span($0, index).length > 0 } ?? false
            }
            if !isThere { return ("\(id) isn't there", "pin someone who is") }
        }
        if let at = pin.at, let session = pin.session.flatMap({ ground.lookup.sessions[$0] }) {
            let clash = ground.fixed[session].places.first { $0.span.start <= at && at < $0.span.end }
            if let clash {
                return (
                    "the \(clash.title ?? clash.kind.rawValue) stands at \(Clock.text(at))", "move one of the two"
                )
            }
        }
        return nil
    }
}

extension LibraryEntry.Exclusion {
    /// Why an activity isn't used, to follow its id in a sentence.
    var sentence: String {
        switch self {
        case .avoided: "is on the list of what to avoid"
        case .outsideArc: "belongs to a phase that no session's arc has"
        case .tooLong(let minutes): "takes at least \(Clock.duration(minutes)), longer than any session"
        case .tooFewPeople(let people): "needs at least \(people) people, more than come to any session"
        case .noSpace(let features): "needs a space with \(features.joined(separator: ", ")), and no session has one"
        }
    }
}
