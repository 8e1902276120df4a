import RondoEngine

/// Reads a problem and takes nothing on trust: the engine does.
struct ProblemReader {
    var problem = Problem()
    let root: Members
    /// People of the file, whose number others need before they are read.
    let people: [Place]
    private(set) var constraints: [WeighedConstraint] = []

    private static let keys = [
        "rondo", "constraints", "limits", "phases", "activities", "spaces", "roles", "session-seats", "sessions",
        "people", "options", "supports", "access", "stock", "liked", "together", "apart", "past", "pins", "ruled",
        "wished", "frozen",
    ]

    private init(_ file: Place) throws(Refusal) {
        root = try file.object(Self.keys)
        people = try root.needed("people").list(most: Limits.people)
    }

    /// The problem of a file.
    static func read(_ file: Place) throws(Refusal) -> ProblemFile {
        var reader = try ProblemReader(file)
        try reader.readAll()
        return ProblemFile(reader.problem, constraints: reader.constraints)
    }

    private mutating func readAll() throws(Refusal) {
        guard !people.isEmpty else { throw root.place.refusal("problem.empty", "has no people") }
        try readConstraints()
        try readLimits()
        problem.phaseCount = try root.needed("phases").number(1..<Limits.phases + 1)
        problem.activityCount = try root.needed("activities").number(1..<Limits.activities + 1)
        problem.stock = try root.numbers("stock", Limits.counts)
        try readSpaces()
        try readRoles()
        try readSessions()
        try readPeople()
        try readOptions()
        try readSupports()
        try readAccess()
        try readPairs()
        try readPast()
        try readPins()
        let activities = 0..<problem.activityCount
        problem.likedActivities = try root.numbers("liked", activities)
        if let liked = root["liked"], Set(problem.likedActivities).count < problem.likedActivities.count {
            throw liked.refusal("problem.twice", "names an activity twice")
        }
        problem.ruled = try houseCosts("ruled", .ruledPlacements, .ruledTurns, .ruledMeetings)
        problem.wished = try houseCosts("wished", .wishedPlacements, .wishedTurns, .wishedMeetings)
        guard problem.stateSize <= Limits.stateSize else {
            throw root.place.refusal("problem.size", "describes a problem that is too large for the engine")
        }
        if let frozen = root["frozen"] { problem.frozen = try TimetableReader(problem).frozen(frozen) }
    }

    private mutating func readConstraints() throws(Refusal) {
        let list = try root.needed("constraints").list(most: Limits.constraints)
        for (index, place) in list.enumerated() {
            let members = try place.object(["id", "level", "weight", "kinds", "constant"])
            let id = try members.needed("id")
            let text = try id.text()
            guard !text.isEmpty, text.utf8.count <= 60, text.utf8.allSatisfy(Self.isIdLetter) else {
                throw id.refusal("problem.id", "is no id", remedy: "letters, digits, dots and hyphens")
            }
            guard !constraints.contains(where: { $0.id == text }) else {
                throw id.refusal("problem.twice", "stands twice")
            }
            let isHard = try members.needed("level").word([("hard", true), ("soft", false)])
            let weight = try members.needed("weight").number(Limits.weights)
            constraints.append(WeighedConstraint(text, weight: weight, isHard: isHard))
            for kind in try members.list("kinds") {
                let counted = try kind.word(Words.counting)
                guard !problem.rules.contains(where: { $0.kind == counted }) else {
                    throw kind.refusal("problem.twice", "is counted already")
                }
                problem.rules.append(Rule(counted, constraint: index, weight: weight, isHard: isHard))
            }
            let units = try members.number("constant", Limits.units, or: 0)
            if units > 0 {
                problem.constants.append(ConstantUnits(constraint: index, units: units, weight: weight, isHard: isHard))
            }
        }
    }

    private static func isIdLetter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    private mutating func readLimits() throws(Refusal) {
        guard let place = root["limits"] else { return }
        let limits = try place.object([
            "longest-stretch", "break-length", "pause-length", "moving-time", "professionals-at-most",
        ])
        problem.longestStretch = try limits.number("longest-stretch", Limits.lengths, or: problem.longestStretch)
        if let length = limits["break-length"] { problem.breakLength = try length.onGrid(5..<1441) }
        problem.pauseLength = try limits.number("pause-length", 1..<61, or: problem.pauseLength)
        problem.movingTime = try limits.number("moving-time", Limits.minutes, or: problem.movingTime)
        problem.professionalsAtMost = try limits.number(
            "professionals-at-most", Limits.percents, or: problem.professionalsAtMost)
    }

    private mutating func readSpaces() throws(Refusal) {
        for place in try root.needed("spaces").list(most: Limits.spaces) {
            let members = try place.object(["capacity", "features", "access", "online"])
            var space = SpaceFrame()
            space.capacity = try members.needed("capacity").number(Limits.counts)
            space.features = try members.bits("features", below: Limits.features)
            space.featureClass = try members.number("access", 0..<Limits.spaceClasses, or: 0)
            space.isOnline = try members.flag("online")
            problem.spaces.append(space)
        }
    }

    private mutating func readRoles() throws(Refusal) {
        let list = try root.needed("roles").list(most: Limits.roles)
        for (index, place) in list.enumerated() {
            let members = try place.object(["acts", "rotates", "clashes", "shares"])
            var role = RoleFrame()
            if let acts = members["acts"] {
                role.isSessionLong = true
                role.acts = try acts.word(Words.acts)
            }
            role.rotates = try members.flag("rotates")
            role.clashes = try members.bits("clashes", below: list.count)
            problem.roles.append(role)
            for row in try members["shares"]?.rows(0..<Limits.perspectives, Limits.percents) ?? [] {
                var share = RoleShare()
                share.role = index
                share.perspective = row[0]
                share.percent = row[1]
                problem.roleShares.append(share)
            }
        }
        for (index, place) in list.enumerated() {
            for other in problem.roles.indices
            where problem.roles[index].clashes >> other & 1 != problem.roles[other].clashes >> index & 1 {
                throw place.refusal(
                    "problem.clash", "clashes with role \(other) one way only", remedy: "name each with the other")
            }
        }
        let seats = try root.numbers("session-seats", 0..<list.count)
        guard seats.allSatisfy({ problem.roles[$0].isSessionLong }), seats == seats.sorted(), seats.count <= 1000 else {
            throw (root["session-seats"] ?? root.place).refusal(
                "problem.seats", "takes roles that act for a session, in ascending order, 1000 at most")
        }
        problem.sessionSeatRoles = seats
    }
}
