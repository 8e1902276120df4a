import RondoEngine
import RondoModel

/// `pin.kept`: pins of one session and pins of any session. A pin that names what isn't there never holds.
enum PinKept: CompiledConstraint {
    static let id = "pin.kept"
    static let kinds: [RuleKind] = [.pins, .openPins]

    static func fill(_ problem: inout Problem, from ground: Groundwork) -> Int {
        var lost = 0
        for pin in ground.inputs.workshop.pins {
            switch Reading(pin, ground) {
            case .frame(let frame): problem.pins.append(frame)
            case .lost: lost += 1
            case .holds: break
            }
        }
        return lost
    }

    /// What a pin comes to.
    enum Reading {
        case frame(PinFrame)
        case lost
        case holds

        /// Reads a pin with the indices of the problem.
        init(_ pin: Pin, _ ground: Groundwork) {
            let isAboutStrand =
                pin.activity != nil || pin.at != nil || pin.after != nil || pin.length != nil || pin.space != nil
            if !isAboutStrand, pin.person == nil {
                self = .holds
                return
            }
            var frame = PinFrame()
            var isLost = false
            func index(_ id: String?, _ known: [String: Int]) -> Int {
                guard let id else { return -1 }
                guard let index = known[id] else {
                    isLost = true
                    return -1
                }
                return index
            }
            frame.session = index(pin.session, ground.lookup.sessions)
            frame.activity = index(pin.activity, ground.lookup.activities)
            frame.space = index(pin.space, ground.lookup.spaces)
            frame.start = pin.at ?? -1
            frame.length = pin.length ?? -1
            frame.person = index(pin.person, ground.lookup.people)
            if pin.person != nil { frame.role = index(pin.role, ground.lookup.roles) }
            if let after = pin.after {
                if let kind = BlockKind(rawValue: after) {
                    frame.after = .kind(Kind(kind))
                } else {
                    frame.after = .activity(index(after, ground.lookup.activities))
                }
            }
            self = isLost ? .lost : .frame(frame)
        }
    }
}
