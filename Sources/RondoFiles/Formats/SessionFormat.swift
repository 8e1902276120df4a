import RondoModel
import RondoYAML

/// Keys of a workshop's sessions, spaces and times.
enum SessionFormat {
    /// A session whose times are not known, so that nothing is said about them beyond that.
    private static var blank: Session {
        var session = Session()
        session.span = TimeSpan(-1, -1)
        return session
    }

    /// A session.
    static let session = Shape("session", "One meeting.", empty: blank, place: \.location) {
        Key("id", \.id, .id(.session), "unique within the workshop", .required)
        Key("title", \.title, .text, "what people read")
        Key("date", \.date, .date, "the day")
        Key("start", \.span.start, .gridTime, "when it starts", .required)
        Key("end", \.span.end, .gridTime, "when it ends", .required)
        Key("spaces", \.spaces, .words(.space), "its spaces, in order of preference; all where not said")
        Key("strands", \.strands, .count(1...50), "how many activities may run side by side")
    }

    /// A fixed point.
    static let fixed = Shape("fixed-point", "A block that stands at a time.", empty: FixedPoint(), place: \.location) {
        Key("session", \.session, .sessionOrAll, "a session, or all")
        Key("kind", \.kind, .oneOf, "arrival, meal, break or buffer", .required)
        Key("at", \.at, .gridTime, "when it starts", .required)
        Key("length", \.length, .gridDuration, "how long it is", .required)
        Key("title", \.title, .text, "what people read")
    }

    /// Rules for breaks.
    static let breaks = Shape("breaks", "Rules for breaks.", empty: BreakRules()) {
        Key("longest-stretch", \.longestStretch, .duration, "what anyone may go without a break")
        Key("length", \.length, .gridDuration, "how long a break is")
    }

    /// A space.
    static let space = Shape("space", "A room or an online room.", empty: Space(), place: \.location) {
        Key("id", \.id, .id(.space), "unique within the workshop", .required)
        Key("title", \.title, .text, "what people read")
        Key("capacity", \.capacity, .count(1...100_000), "people it holds", .required)
        Key("features", \.features, .words(.feature), "what it offers")
        Key("online", \.isOnline, .flag, "true for a room that people join by a link")
    }

    /// A pin.
    static let pin = Shape("pin", "What the facilitator fixed.", empty: Pin(), place: \.location) {
        Key("session", \.session, .word(.session), "the session; any where not said")
        Key("activity", \.activity, .word(.activity), "the activity that must stand there")
        Key("at", \.at, .gridTime, "when it starts")
        Key("after", \.after, .word(.fixedKindOrActivity), "what it comes right after")
        Key("length", \.length, .gridDuration, "how long it is")
        Key("space", \.space, .word(.space), "where it is")
        Key("person", \.person, .word(.person), "who must hold the role")
        Key("role", \.role, .word(.role), "the role that the person must hold")
    }
}

extension Form where Value == String {
    /// A session's id; `all` is read as none in particular.
    static var sessionOrAll: Form {
        Form(
            read: { node, reading in node.text == "all" ? nil : Form.word(.session).read(node, &reading) },
            write: Node.text, schema: { _ in .stringSchema(examples: ["all"]) })
    }
}

extension Form where Value == [ArcWish] {
    /// `{gather: 25%, …}` for every session, or such a map per session, where `all` stands for the other sessions.
    static var arc: Form {
        let shares = Form<[PhaseShare]>.map(
            .word(.phase), .percent, make: { phase, percent, _ in PhaseShare(phase, percent) },
            take: { ($0.phase, $0.percent) })
        let sessions = Form<[ArcWish]>.map(
            .text, shares,
            make: { session, shares, place in
                var wish = ArcWish()
                wish.session = session == "all" ? nil : session
                wish.shares = shares
                wish.location = place
                return wish
            }, take: { ($0.session ?? "all", $0.shares) })
        return Form(
            read: { node, reading in
                guard let pairs = node.pairs, pairs.contains(where: { $0.value.pairs != nil }) else {
                    guard let all = shares.read(node, &reading) else { return nil }
                    var wish = ArcWish()
                    wish.shares = all
                    wish.location = reading.location(node.mark)
                    return [wish]
                }
                for pair in pairs where pair.key != "all" { reading.mention(.session, pair.key, at: pair.mark) }
                return sessions.read(node, &reading)
            },
            write: sessions.write,
            schema: { parts in .anyOf([shares.schema(&parts), sessions.schema(&parts)]) })
    }
}
