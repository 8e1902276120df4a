/// One part of an activity.
public struct Step: Sendable, Equatable {
    /// What is done when time is short.
    public enum IfLate: String, Sendable, CaseIterable {
        /// Never cut.
        case keep
        /// Make it shorter.
        case shorten
        /// Leave it out.
        case skip
    }
    /// Two or three words.
    public var title: String
    /// Percent of the activity's time.
    public var share: Int
    /// What to do, in one or two sentences.
    public var how: String
    /// What is done when time is short.
    public var ifLate: IfLate

    /// A step.
    public init(_ title: String, share: Int, how: String = "", ifLate: IfLate = .shorten) {
        self.title = title
        self.share = share
        self.how = how
        self.ifLate = ifLate
    }
}

extension Step: Shaped {
    static let blank = Step("", share: 0)
    static let keys: [Key<Step>] = [
        .must("title", \.title, .text), .must("share", \.share, .percent), .may("how", \.how, .text),
        .may("if-late", \.ifLate, .word),
    ]
}

/// What participants are told, in one language.
public struct Saying: Sendable, Equatable {
    /// BCP 47 code.
    public var language: String
    /// Sentences under 15 words, without jargon.
    public var text: String

    /// Words in a language.
    public init(_ language: String, _ text: String) {
        self.language = language
        self.text = text
    }
}

extension Codec where Value == [Saying] {
    static var says: Codec { Codec<String>.text.map({ Saying($0, $1) }, { ($0.language, $0.text) }) }
}

/// Where something comes from.
public struct Source: Sendable, Equatable {
    /// The name under which it is known there.
    public var title: String
    /// The collection, book or person it comes from.
    public var of: String
    /// SPDX identifier, or plain words.
    public var licence: String

    /// A source.
    public init(title: String, of: String = "", licence: String = "") {
        self.title = title
        self.of = of
        self.licence = licence
    }
}

extension Source: Shaped {
    static let blank = Source(title: "")
    static let keys: [Key<Source>] = [
        .must("title", \.title, .text), .may("of", \.of, .text), .may("licence", \.licence, .text),
    ]
}
