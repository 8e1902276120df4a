/// What people hold on the day.
public enum DocumentKind: String, Sendable, CaseIterable {
    /// Times, titles, spaces and breaks, for everyone.
    case timetable
    /// What whoever leads needs in hand, step by step.
    case runSheet = "run-sheet"
    /// What participants get beforehand.
    case handout
    /// One card for each person who has a turn.
    case roleCards = "role-cards"
    /// What must be done so that everyone can take part.
    case accessSheet = "access-sheet"
    /// What to pack and put out.
    case materials
    /// Who is with whom, for the wall.
    case groups
    /// Who has had and will have which role.
    case turns
}

/// Who reads a document, which decides what it may say.
public enum Audience: String, Sendable, CaseIterable {
    /// Those who run the workshop and were told what people need.
    case facilitators
    /// Those who come.
    case participants
    /// Anyone: nobody's name stands in it.
    case `public`
}

/// How a document is written and set.
public enum DocumentStyle: String, Sendable, CaseIterable {
    /// 12 to 14 point.
    case standard
    /// 18 point, without what can't be set that large.
    case largePrint = "large-print"
    /// Short sentences, one idea a line, set large.
    case easyRead = "easy-read"
}
