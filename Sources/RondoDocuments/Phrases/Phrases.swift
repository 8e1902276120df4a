import RondoModel

/// The fixed phrases of all documents in one language. A new language is a new value in a file of its own and a line
/// in `all`.
struct Phrases: Sendable {
    /// BCP 47 code.
    let language: String
    let labels: Labels
    /// Monday first.
    let weekdays: [String]
    /// January first.
    let months: [String]
    /// A date: `{weekday}`, `{day}`, `{month}`, `{year}`.
    let date: Template
    /// A span of time: `{start}`, `{end}`.
    var times: Template
    /// The same in Easy Read, where a dash is one sign too many.
    let timesInWords: Template
    /// A length: `{n}`.
    let minutes: Template
    /// A number of people.
    let people: Counted
    /// A numbered small group: `{n}`.
    let group: Template
    let blocks: BlockWords
    let shared: SharedWords
    let timetable: TimetableWords
    let handout: HandoutWords
    let runSheet: RunSheetWords
    let roleCards: RoleCardWords
    let accessSheet: AccessSheetWords
    let materials: MaterialWords
    let groups: GroupWords
    let turns: TurnWords

    /// Every language there is.
    static let all: [Phrases] = [.english]

    /// The phrases as a style has them.
    func set(in style: DocumentStyle) -> Phrases {
        var words = self
        if style == .easyRead { words.times = timesInWords }
        return words
    }

    /// The phrases for a BCP 47 code: the same code, else the same language, else English.
    static func of(_ language: String) -> Phrases {
        let wanted = language.lowercased()
        let base = wanted.split(separator: "-").first.map(String.init) ?? wanted
        return all.first { $0.language == wanted } ?? all.first { $0.language == base } ?? .english
    }

    func day(_ date: CalendarDay) -> String {
        self.date([
            "weekday": weekdays[date.weekday], "day": String(date.day), "month": months[date.month - 1],
            "year": String(date.year),
        ])
    }

    func span(_ span: TimeSpan) -> String { times(["start": Clock.text(span.start), "end": Clock.text(span.end)]) }

    func length(_ minutes: Int) -> String { self.minutes(["n": String(minutes)]) }

    func groupName(_ index: Int) -> String { group(["n": String(index + 1)]) }

    func title(_ kind: BlockKind) -> String {
        switch kind {
        case .arrival: blocks.arrival
        case .activity: blocks.activity
        case .break: blocks.break
        case .meal: blocks.meal
        case .buffer: blocks.buffer
        }
    }
}

/// What blocks are called.
struct BlockWords: Sendable {
    let arrival, activity, `break`, meal, buffer: String
    /// What to say about each kind that isn't an activity.
    let aboutArrival, aboutBreak, aboutMeal, aboutBuffer: String

    func about(_ kind: BlockKind) -> String? {
        switch kind {
        case .arrival: aboutArrival
        case .activity: nil
        case .break: aboutBreak
        case .meal: aboutMeal
        case .buffer: aboutBuffer
        }
    }
}

/// Words that several documents use.
struct SharedWords: Sendable {
    let when, place, who, date, session, start, end, minutes, block, activity, person, role, what, how, note: String
    /// `{name}`, `{value}`.
    let labelled: Template
    /// Several names or things side by side: what stands between them.
    let between: String
    /// A pause inside an activity: `{time}`, `{length}`.
    let pauseAt: Template
    let pause: String
    let noDate: String
}

/// The timetable's phrases.
struct TimetableWords: Sendable {
    let title, glance: String
    /// `{zone}`.
    let zone: Template
}

/// The handout's phrases.
struct HandoutWords: Sendable {
    let title, inTheRoom, otherWays, otherWaysAbout, spaces, quiet, youDecide, leaders, contact: String
    let noContact, noContactPublic: String
    let payment, expenses, decides: String
    let sitOut, sitOutOnline, changes: [String]
    /// `{space}`.
    let quietAlways, sitOutWhere: Template
    /// `{space}`, `{times}`.
    let quietExcept: Template
    let noQuiet: String
}

/// The run sheet's phrases.
struct RunSheetWords: Sendable {
    let title, before, expected, aim, say, differently, support, ifLate, missing, hint: String
    let putOut, steps, notMet, notMetAbout, pauseAbout, ifLateColumn: String
    /// `{steps}`.
    let neverCut, shorten, leaveOut: Template
    let keepTag, skipTag: String
    /// `{title}`, `{time}`.
    let protectEnd: Template
    /// `{names}`.
    let forPeople: Template
    /// `{title}`, `{names}`.
    let supportFor: Template
    /// `{times}`.
    let swapAt: Template
    /// `{role}`.
    let nobodyHolds: Template
    let nobodyHoldsRemedy: String
    /// `{name}`.
    let learning: Template
    /// `{name}`, `{other}`.
    let learningBeside: Template
    /// `{name}`, `{time}`.
    let comesAt, leavesAt, takesBreakAt: Template
    /// `{role}`.
    let onePerGroup: Template
    let formats: FormatWords
}

/// How people sit in an activity.
struct FormatWords: Sendable {
    let solo, pairs, smallGroups, plenary: String
}

/// The role cards' phrases.
struct RoleCardWords: Sendable {
    let title, wholeSession, youMay, alone, withColumn, yourTurns: String
    let mayLines: [String]
    /// `{name}`, `{role}`.
    let with: Template
    /// `{group}`, `{names}`.
    let withGroup: Template
    /// `{names}`.
    let learning: Template
    let learningAlone, nobody: String
}

/// The access sheet's phrases.
struct AccessSheetWords: Sendable {
    let title, notice, beforehand, breaks, breaksAbout, notMet, need, plan, everyone, nothing: String
    /// `{spaces}`, `{feature}`.
    let feature: Template
    /// `{title}`, `{count}`, `{times}`.
    let supportThere, supportReady: Template
    /// `{activity}`.
    let leavesFor: Template
    /// `{space}`, `{features}`, `{names}`.
    let keepFree: Template
    /// `{space}`, `{times}`.
    let busy: Template
    /// `{features}`, `{names}`.
    let noneFree: Template
    /// `{material}`, `{count}`, `{activity}`.
    let bring: Template
    /// `{name}`, `{n}`.
    let brings: Template
    /// `{name}`, `{need}`, `{text}`.
    let stated: Template
    /// `{step}`, `{time}`.
    let atStep: Template
    /// `{length}`.
    let atLeastEvery: Template
    /// `{time}`.
    let breakAt: Template
    let noBreakFound: String
}

/// The materials' phrases.
struct MaterialWords: Sendable {
    let title, about, material, atOnce, inAll, stock, whole, nothing, space: String
    /// `{space}`.
    let perSpace: Template
}

/// The groups' phrases.
struct GroupWords: Sendable {
    let title, nothing, group, names, together: String
}

/// The turns' phrases.
struct TurnWords: Sendable {
    let title, about, minutes, state, nobody, learns, knows, came: String
    let turnsBefore, minutesBefore, turnsPlanned, minutesPlanned: String
    /// `{names}`.
    let heldBeside: Template
    let perspectives, perspective, share, wanted: String
    /// `{n}`.
    let percent: Template
}
