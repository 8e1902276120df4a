import RondoModel

/// A session of the workshop as the plan fills it.
struct CheckedSession: Sendable {
    /// As the workshop describes it.
    let session: Session
    /// 0-based position in the workshop's order.
    let position: Int
    /// In order of time.
    let blocks: [CheckedBlock]
    /// Turns held for the whole session, places that nobody holds included.
    let turns: [Turn]
    /// Wanted percent per phase, as `arc.order` and `balance.phases` read it.
    let arc: [PhaseShare]

    var id: String { session.id }
    /// In order of time.
    var activityBlocks: [CheckedBlock] { blocks.filter(\.isActivity) }
    /// Each two activity blocks with no activity block between them.
    var consecutiveActivityBlocks: [(earlier: CheckedBlock, later: CheckedBlock)] {
        let blocks = activityBlocks
        return zip(blocks, blocks.dropFirst()).map { ($0, $1) }
    }
    /// Strands of its activity blocks.
    var strands: [CheckedStrand] { blocks.flatMap(\.strands) }
    /// The session as a place.
    var place: Place { Place(session: id) }

    /// Wanted percent of a phase; 0 where the arc doesn't name it.
    func share(of phase: String) -> Int { arc.first { $0.phase == phase }?.percent ?? 0 }
}

/// A block of a session, with what its strands come to.
struct CheckedBlock: Sendable {
    let session: String
    /// 0-based index in the plan, which is what places say.
    let index: Int
    /// 0-based position in order of time.
    let position: Int
    let kind: BlockKind
    let span: TimeSpan
    let title: String?
    /// Empty unless the kind is `activity`.
    let strands: [CheckedStrand]

    var isActivity: Bool { kind == .activity }
    var length: Int { span.length }
    var place: Place { Place(session: session, block: index) }
    /// Everyone listed in it.
    var listed: Set<String> { strands.reduce(into: []) { $0.formUnion($1.listed) } }
    /// How sentences name it.
    var label: String { "the \(kind.rawValue) block at \(Clock.text(span.start)) in session \(session)" }

    /// The strand where a person is listed; the first, should there be several.
    func strand(of person: String) -> CheckedStrand? { strands.first { $0.listed.contains(person) } }
}

/// A strand with its activity and what follows from both.
struct CheckedStrand: Sendable {
    let session: String
    let block: Int
    /// 0-based index in its block.
    let index: Int
    let span: TimeSpan
    let planned: Strand
    let activity: Activity
    /// Small groups; empty where the activity's format has none.
    let groups: [[String]]
    /// In order, each with whom it reaches.
    let adaptations: [AdaptationInUse]
    /// When its pauses are, in order.
    let pauses: [TimeSpan]
    /// The block's length less what adaptations add and pauses take.
    let contentLength: Int
    /// Turns in roles that the workshop lists, places that nobody holds included.
    let turns: [Turn]
    /// Everyone listed in it.
    let listed: Set<String>
    /// By person, the small groups they are in, by index.
    let membership: [String: [Int]]

    var people: [String] { planned.people }
    var space: String { planned.space }
    var length: Int { span.length }
    var place: Place { Place(session: session, block: block, strand: index) }
    /// How sentences name it.
    var label: String { "\(activity.id) at \(Clock.text(span.start)) in session \(session)" }

    /// The small groups that a person is in, by index.
    func groups(of person: String) -> [Int] { membership[person] ?? [] }

    /// The same place, with people.
    func place(group: Int? = nil, of people: [String]) -> Place {
        Place(session: session, block: block, strand: index, group: group, people: people)
    }
}

/// An adaptation that a strand lists.
struct AdaptationInUse: Sendable {
    let adaptation: Adaptation
    /// The people listed with it.
    let people: [String]

    /// True where it changes what the activity asks of a person who is in its strand.
    func reaches(_ person: String) -> Bool { adaptation.scope == .everyone || people.contains(person) }
}
