/// What is to be solved: the frame that nobody may change, as whole numbers in flat arrays.
///
/// Indices count from 0 and -1 means none. Minutes of the day and lengths are minutes. Sets of at most 63 things are
/// bits of an `Int`. The engine trusts these arrays: whoever fills them keeps every index in range.
public struct Problem: Sendable {
    /// In order of time.
    public var sessions: [SessionFrame] = []
    /// Of all sessions, grouped by session, in order of time and not overlapping.
    public var fixedPoints: [FixedPointFrame] = []
    /// Space indices of all sessions, grouped by session.
    public var sessionSpaces: [Int] = []
    /// Times at which people need to rest, grouped by session.
    public var restTimes: [RestTime] = []
    /// Rooms.
    public var spaces: [SpaceFrame] = []
    /// Who comes.
    public var people: [PersonFrame] = []
    /// `[session × people + person]`: first minute present; equal to `presentTo` where absent.
    public var presentFrom: [Int] = []
    /// `[session × people + person]`: first minute no longer present.
    public var presentTo: [Int] = []
    /// `[session × people + person]`: 1 where each turn in that session is a first-time turn.
    public var firstTime: [UInt8] = []
    /// Ways to do an activity: the activity with a set of structural changes. Grouped by activity.
    public var options: [OptionFrame] = []
    /// Number of activities; `options[o].activity` is below it.
    public var activityCount = 0
    /// Of all options: percent of the content done after each step but the last, grouped by option, ascending.
    public var stepShares: [Int] = []
    /// Of all options: activities that must stand earlier, grouped by option.
    public var predecessors: [Int] = []
    /// Of all options: what they take of counted materials, grouped by option.
    public var materialNeeds: [MaterialNeed] = []
    /// How many there are of each counted material.
    public var stock: [Int] = []
    /// Facilitation roles; at most 31.
    public var roles: [RoleFrame] = []
    /// `[option × roles + role]`: seats for the whole strand where the activity has no groups.
    public var seatsPlain: [UInt8] = []
    /// `[option × roles + role]`: `cs` of docs/score.md, seats per strand where there are groups.
    public var seatsStrand: [UInt8] = []
    /// `[option × roles + role]`: `cg`, seats in each group.
    public var seatsGroup: [UInt8] = []
    /// Session seats: the role of each, the same list for every session, by role.
    public var sessionSeatRoles: [Int] = []
    /// Number of phases; a session's wanted percents are `phasePercent[session × phaseCount + phase]`.
    public var phaseCount = 0
    /// See `phaseCount`.
    public var phasePercent: [Int] = []
    /// Number of different sets of needs; `people[p].profile` is below it. Profile 0 has no needs.
    public var profileCount = 1
    /// Number of different sets of features among spaces; `spaces[x].featureClass` is below it.
    public var featureClassCount = 1
    /// `[((supportClass × featureClassCount + featureClass) × options + option) × profileCount + profile]`: open
    /// demands of a person with that profile.
    public var barriers: [UInt8] = []
    /// Same index: bits of the support kinds that work for that person.
    public var supportUse: [UInt16] = []
    /// Same index: bits of the option's person-scope changes that the person uses; bit i is change i.
    public var changesUsed: [UInt32] = []
    /// Kinds of support; at most 16.
    public var supportKinds: [SupportKindFrame] = []
    /// `[supportClass × supportKinds + kind]`: people of that kind who are there.
    public var supportPeople: [Int] = []
    /// `[person × people + person]`, symmetrical: `PairFlag` bits.
    public var pairFlags: [UInt8] = []
    /// `[person × people + person]`, symmetrical: meetings before.
    public var pastMeetings: [UInt16] = []
    /// Pairs with `PairFlag.together`, first below second.
    public var togetherPairs: [PersonPair] = []
    /// `[person × roles + role]`: minutes held before.
    public var pastMinutes: [Int] = []
    /// `[person × roles + role]`: turns held before.
    public var pastTurns: [Int] = []
    /// `[person]`: bits of the roles they held beside someone who knows them before.
    public var pastBeside: [Int] = []
    /// `[person]`: minutes present in all sessions and before; the base of fair shares.
    public var attendance: [Int] = []
    /// `[activity]`: 1 where it was done before.
    public var pastActivity: [UInt8] = []
    /// Activities asked for, each once.
    public var likedActivities: [Int] = []
    /// True where something was created before.
    public var pastCreated = false
    /// True where anything happened before.
    public var hasPast = false
    /// Wanted percents of a role's minutes by perspective.
    public var roleShares: [RoleShare] = []
    /// What the facilitator fixed.
    public var pins: [PinFrame] = []
    /// A frozen timetable: its blocks with their strands, options, spaces and pauses stand, and the search decides who
    /// is in which strand and group and who has which turn. People, groups and seats in it mean nothing. Nil where the
    /// timetable is decided too.
    public var frozen: Solution?
    /// Strands of an earlier plan, grouped by session, in order of time.
    public var earlierStrands: [EarlierStrand] = []
    /// Who was in these strands: grouped by strand, those of a small group together.
    public var earlierMembers: [EarlierMember] = []
    /// Turns of an earlier plan, grouped by session.
    public var earlierTurns: [EarlierTurn] = []
    /// Longest stretch for everybody, in minutes.
    public var longestStretch = 60
    /// Length of a break, in minutes.
    public var breakLength = 15
    /// Length of a pause between two steps, in minutes.
    public var pauseLength = 5
    /// Minutes that people need between two spaces.
    public var movingTime = 5
    /// Highest percent of professionals in a group.
    public var professionalsAtMost = 50
    /// What house rules that must hold cost.
    public var ruled = HouseCosts()
    /// What house rules that are weighed cost.
    public var wished = HouseCosts()
    /// What is counted, in a fixed order; see `Rule`.
    public var rules: [Rule] = []
    /// Units of constraints that no solution changes, added to the score of their constraint.
    public var constants: [ConstantUnits] = []

    /// An empty problem.
    public init() {}

    /// Index into `barriers`, `supportUse` and `changesUsed`.
    @inline(__always)
    func accessIndex(session: Int, space: Int, option: Int, profile: Int) -> Int {
        let place = sessions[session].supportClass * featureClassCount + spaces[space].featureClass
        return (place * options.count + option) * profileCount + profile
    }
}

/// What two people are to each other in small groups.
public enum PairFlag {
    /// They stay in one group.
    public static let together: UInt8 = 1
    /// They stay in different groups.
    public static let apart: UInt8 = 2
    /// A house rule costs something where they are in one group.
    public static let costly: UInt8 = 4
}
