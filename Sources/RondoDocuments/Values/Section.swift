/// A part of a document under a heading of its own.
public struct Section: Sendable, Equatable {
    /// What a section looks like where a format can show it.
    public enum Look: String, Sendable, CaseIterable {
        /// Under a heading.
        case plain
        /// An activity block.
        case activity
        /// A break, a meal, an arrival or a buffer: as visible as an activity.
        case rest
        /// A card that is cut out and handed over; never split over two pages.
        case card
    }
    /// Unique in its document, fit for a link.
    public var id = ""
    /// What people read.
    public var heading = ""
    /// When it is, in words, where it has a time.
    public var when: String?
    /// What it looks like.
    public var look = Look.plain
    /// True where print starts a new page.
    public var startsPage = false
    /// What stands in it, before its parts.
    public var elements: [Element] = []
    /// Its parts.
    public var sections: [Section] = []

    /// An empty section.
    public init() {}
    /// A section; see the properties.
    public init(_ id: String, _ heading: String, when: String? = nil, look: Look = .plain, _ elements: [Element] = []) {
        self.id = id
        self.heading = heading
        self.when = when
        self.look = look
        self.elements = elements
    }
}

/// One thing that stands in a section.
public enum Element: Sendable, Equatable {
    /// A paragraph of plain text.
    case paragraph(String)
    /// Labels with what they stand for.
    case facts([Fact])
    /// A list.
    case items([Item], Marker)
    /// A table.
    case table(Table)
    /// A few lines that must not be overlooked.
    case note(Note)
    /// Blocks of one session, in order of time.
    case schedule(Schedule)
    /// The schedules again, drawn to scale; formats that can't draw leave it out.
    case calendar([Schedule])
    /// Steps of an activity with clock times.
    case steps([TimedStep])

    /// How the items of a list are marked.
    public enum Marker: String, Sendable, CaseIterable {
        case bullet, number, tick
    }
}

/// A label with what it stands for.
public struct Fact: Sendable, Equatable {
    /// A word or two.
    public var label: String
    /// What it stands for.
    public var value: String
    /// A fact.
    public init(_ label: String, _ value: String) {
        self.label = label
        self.value = value
    }
}

/// One line of a list.
public struct Item: Sendable, Equatable {
    /// What stands first and is set strong, where there is such a thing.
    public var label: String?
    /// The text.
    public var text: String
    /// A line.
    public init(_ text: String, label: String? = nil) {
        self.text = text
        self.label = label
    }
}

/// A few lines that must not be overlooked, with a word that says what they are.
public struct Note: Sendable, Equatable {
    /// What a note is about.
    public enum Tone: String, Sendable, CaseIterable {
        /// Words to say to the people in the room.
        case say
        /// A change to how something is done.
        case change
        /// Someone or something that supports people here.
        case support
        /// What to do when time is short.
        case late
        /// Something is missing.
        case missing
        /// Something good to know.
        case hint
    }
    /// What it is about.
    public var tone: Tone
    /// A word or two that say the same as the tone.
    public var label: String
    /// One idea a line.
    public var lines: [String]
    /// A note.
    public init(_ tone: Tone, _ label: String, _ lines: [String]) {
        self.tone = tone
        self.label = label
        self.lines = lines
    }
}
