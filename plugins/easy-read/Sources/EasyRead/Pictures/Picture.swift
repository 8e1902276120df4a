import RondoPluginKit

/// What stands beside the words.
enum Picture: Hashable {
    case arrive, leave, eat, cup, hourglass
    case talk, listen, think, write, draw, make, objects, move, walk, act, music, photo, sort, decide, type
    case together, pair, alone
    case calendar, checklist, question
    /// A clock face that shows a time.
    case clock(TimeOfDay)

    /// The picture of a block, or of one of its strands.
    ///
    /// A way to contribute that isn't talking says most; where an activity names none, how people sit does.
    static func of(_ block: HandoutBlock, _ strand: HandoutStrand?) -> Picture {
        switch block.kind {
        case .arrival: return .arrive
        case .meal: return .eat
        case .break: return .cup
        case .buffer: return .hourglass
        default: break
        }
        guard let strand else { return .together }
        let pictures = strand.modes.compactMap { of($0) }
        if let first = pictures.first(where: { $0 != .talk && $0 != .listen }) ?? pictures.first { return first }
        switch strand.format {
        case .solo: return .alone
        case .pairs: return .pair
        default: return .together
        }
    }

    private static func of(_ mode: Mode) -> Picture? { modes.first { $0.0 == mode }?.1 }

    /// The picture of each way to contribute.
    static let modes: [(Mode, Picture)] = [
        (.talking, .talk), (.listening, .listen), (.thinking, .think), (.writing, .write), (.drawing, .draw),
        (.making, .make), (.objects, .objects), (.moving, .move), (.walking, .walk), (.acting, .act), (.music, .music),
        (.photo, .photo), (.sorting, .sort), (.voting, .decide), (.typing, .type),
    ]
    /// Every picture, the clock at nine.
    static let all: [Picture] =
        modes.map(\.1) + [
            .arrive, .leave, .eat, .cup, .hourglass, .together, .pair, .alone, .calendar, .checklist, .question,
            .clock(TimeOfDay(9, 0)),
        ]

    /// The picture as an SVG element that nobody needs to hear about: the words stand beside it.
    func svg(name: String) -> String {
        var drawing = Drawing()
        draw(&drawing)
        return
            "<svg class=\"\(name)\" viewBox=\"0 0 100 100\" aria-hidden=\"true\" focusable=\"false\">\(drawing.svg)</svg>"
    }

    private func draw(_ drawing: inout Drawing) {
        switch self {
        case .arrive: Rests.arrive(&drawing)
        case .leave: Rests.leave(&drawing)
        case .eat: Rests.eat(&drawing)
        case .cup: Rests.cup(&drawing)
        case .hourglass: Rests.hourglass(&drawing)
        case .talk: Voices.talk(&drawing)
        case .listen: Voices.listen(&drawing)
        case .think: Voices.think(&drawing)
        case .music: Voices.music(&drawing)
        case .write: Hands.write(&drawing)
        case .draw: Hands.draw(&drawing)
        case .make: Hands.make(&drawing)
        case .objects: Hands.objects(&drawing)
        case .photo: Hands.photo(&drawing)
        case .sort: Hands.sort(&drawing)
        case .decide: Hands.decide(&drawing)
        case .type: Hands.type(&drawing)
        case .move: Bodies.move(&drawing)
        case .walk: Bodies.walk(&drawing)
        case .act: Bodies.act(&drawing)
        case .together: Bodies.together(&drawing)
        case .pair: Bodies.pair(&drawing)
        case .alone: Bodies.alone(&drawing)
        case .calendar: Signs.calendar(&drawing)
        case .checklist: Signs.checklist(&drawing)
        case .question: Signs.question(&drawing)
        case .clock(let time): Signs.clock(&drawing, time)
        }
    }
}
