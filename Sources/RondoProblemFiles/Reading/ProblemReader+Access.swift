import RondoEngine

extension ProblemReader {
    private var sessionClasses: Int { (problem.sessions.map(\.supportClass).max() ?? 0) + 1 }

    mutating func readSupports() throws(Refusal) {
        let list = try root.list("supports", most: Limits.supportKinds)
        let classes = sessionClasses
        problem.supportPeople = [Int](repeating: 0, count: classes * list.count)
        for (index, place) in list.enumerated() {
            let members = try place.object(["places-per-team", "team", "beyond", "tires", "longest-run", "people"])
            var kind = SupportKindFrame()
            kind.placesPerTeam = try members.needed("places-per-team").number(1..<100_001)
            kind.team = try members.needed("team").number(1..<100_001)
            kind.beyond = try members.needed("beyond").number(Limits.minutes)
            kind.isPerson = try members.flag("tires")
            kind.longestRun = try members.needed("longest-run").number(Limits.minutes)
            problem.supportKinds.append(kind)
            let people = try members.needed("people")
            let counts = try people.numbers(Limits.counts)
            guard counts.count == classes else {
                throw people.refusal(
                    "problem.form", "has \(counts.count) numbers", remedy: "one for each of \(classes) session classes")
            }
            for (number, count) in counts.enumerated() {
                problem.supportPeople[number * list.count + index] = count
            }
        }
    }

    mutating func readAccess() throws(Refusal) {
        guard let place = root["access"] else {
            try setUpAccess(places: sessionClasses, at: root.place)
            return
        }
        let members = try place.object(["profiles", "space-classes", "rows", "row-of"])
        problem.profileCount = try members.needed("profiles").number(1..<Limits.people + 2)
        problem.featureClassCount = try members.needed("space-classes").number(1..<Limits.spaceClasses + 1)
        let places = sessionClasses * problem.featureClassCount
        try setUpAccess(places: places, at: place)
        let rows = try members.needed("rows").list()
        var entries: [[Entry]] = []
        for row in rows { entries.append(try self.entries(row)) }
        let rowOf = try members.needed("row-of")
        let table = try rowOf.list(most: places)
        guard table.count == places else {
            throw rowOf.refusal(
                "problem.form", "has \(table.count) lists", remedy: "\(places): session classes times space classes")
        }
        for (index, list) in table.enumerated() {
            let chosen = try list.numbers(0..<rows.count)
            guard chosen.count == problem.options.count else {
                throw list.refusal(
                    "problem.form", "has \(chosen.count) numbers",
                    remedy: "one for each of \(problem.options.count) options")
            }
            for (option, row) in chosen.enumerated() {
                for entry in entries[row] {
                    let at = (index * problem.options.count + option) * problem.profileCount + entry.profile
                    problem.barriers[at] = entry.barriers
                    problem.supportUse[at] = entry.supports
                    problem.changesUsed[at] = entry.changes
                }
            }
        }
    }

    private struct Entry {
        var profile: Int
        var barriers: UInt8
        var supports: UInt16
        var changes: UInt32
    }

    private func entries(_ row: Place) throws(Refusal) -> [Entry] {
        var entries: [Entry] = []
        for place in try row.list(most: problem.profileCount) {
            let parts = try place.list()
            guard parts.count == 4 else {
                throw place.refusal("problem.form", "is not [profile, barriers, [supports], [changes]]")
            }
            entries.append(
                Entry(
                    profile: try parts[0].number(0..<problem.profileCount),
                    barriers: UInt8(try parts[1].number(0..<256)),
                    supports: UInt16(try parts[2].bits(below: problem.supportKinds.count)),
                    changes: UInt32(try parts[3].bits(below: Limits.changes))))
        }
        return entries
    }

    /// Makes room for the tables, in which nothing is a barrier yet.
    private mutating func setUpAccess(places: Int, at place: Place) throws(Refusal) {
        let size = places * problem.options.count * problem.profileCount
        guard size <= Limits.access else {
            throw place.refusal("problem.size", "has \(size) entries", remedy: "at most \(Limits.access)")
        }
        guard problem.spaces.allSatisfy({ $0.featureClass < problem.featureClassCount }),
            problem.people.allSatisfy({ $0.profile < problem.profileCount })
        else { throw place.refusal("problem.range", "lacks a class of a space or a profile of a person") }
        problem.barriers = [UInt8](repeating: 0, count: size)
        problem.supportUse = [UInt16](repeating: 0, count: size)
        problem.changesUsed = [UInt32](repeating: 0, count: size)
    }
}
