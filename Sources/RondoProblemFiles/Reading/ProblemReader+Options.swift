import RondoEngine

extension ProblemReader {
    private static let optionKeys = [
        "activity", "phase", "length", "each", "adds", "people", "group", "anywhere", "opens", "closes", "creates",
        "decides", "repeats", "plenary", "talk-only", "energy", "exposure", "features", "steps", "after", "materials",
        "seats",
    ]

    mutating func readOptions() throws(Refusal) {
        let list = try root.needed("options").list(most: Limits.options)
        guard !list.isEmpty else { throw root.place.refusal("problem.empty", "has no options") }
        for place in list {
            let members = try place.object(Self.optionKeys)
            var option = OptionFrame()
            let activity = try members.needed("activity")
            option.activity = try activity.number(0..<problem.activityCount)
            if let last = problem.options.last, last.activity > option.activity {
                throw activity.refusal("problem.order", "is lower than the one before; options stand by activity")
            }
            option.phase = try members.needed("phase").number(0..<problem.phaseCount)
            let length = try ordered(members.needed("length"), 3, Limits.minutes)
            (option.least, option.ideal, option.most) = (length[0], length[1], length[2])
            option.each = try members.number("each", Limits.minutes, or: 0)
            option.adds = try members.number("adds", Limits.minutes, or: 0)
            let people = try ordered(members.needed("people"), 2, Limits.counts)
            (option.peopleLeast, option.peopleMost) = (people[0], people[1])
            if let group = members["group"] {
                let sizes = try ordered(group, 3, 1..<100_001)
                option.hasGroups = true
                (option.groupLeast, option.groupIdeal, option.groupMost) = (sizes[0], sizes[1], sizes[2])
            }
            option.anywhere = try members.flag("anywhere")
            option.opens = try members.flag("opens")
            option.closes = try members.flag("closes")
            option.creates = try members.flag("creates")
            option.decides = try members.flag("decides")
            option.repeats = try members.flag("repeats")
            option.isPlenary = try members.flag("plenary")
            option.isTalkOnly = try members.flag("talk-only")
            option.energy = try members.number("energy", -1..<2, or: 0)
            option.exposure = try members.number("exposure", 0..<3, or: 0)
            option.features = try members.bits("features", below: Limits.features)
            try readLists(members, &option)
            problem.options.append(option)
            try readSeats(members["seats"])
        }
    }

    /// Numbers of which none is lower than the one before.
    private func ordered(_ place: Place, _ count: Int, _ range: Range<Int>) throws(Refusal) -> [Int] {
        let numbers = try place.numbers(range)
        guard numbers.count == count, numbers == numbers.sorted() else {
            throw place.refusal("problem.form", "is not \(count) numbers that ascend")
        }
        return numbers
    }

    private mutating func readLists(_ members: Members, _ option: inout OptionFrame) throws(Refusal) {
        let steps = try members.numbers("steps", Limits.percents)
        if let place = members["steps"], steps.count > Limits.steps || steps != steps.sorted() {
            throw place.refusal("problem.form", "is not at most \(Limits.steps) percents that ascend")
        }
        option.stepShares = problem.stepShares.count..<problem.stepShares.count + steps.count
        problem.stepShares += steps
        let after = try members.numbers("after", 0..<problem.activityCount)
        option.predecessors = problem.predecessors.count..<problem.predecessors.count + after.count
        problem.predecessors += after
        let amount = 0..<Limits.amounts + 1
        let materials =
            try members["materials"]?.rows(
                0..<problem.stock.count, amount, amount, amount, amount, 0..<Limits.changes) ?? []
        let all = materials.reduce(0) { $0 + $1[1...4].reduce(0, +) }
        if let place = members["materials"], all > Limits.amounts {
            throw place.refusal("problem.range", "takes \(all) things", remedy: "at most \(Limits.amounts) in all")
        }
        option.materialNeeds = problem.materialNeeds.count..<problem.materialNeeds.count + materials.count
        for row in materials {
            var need = MaterialNeed()
            need.material = row[0]
            need.perStrand = row[1]
            need.perGroup = row[2]
            need.perPerson = row[3]
            need.perUser = row[4]
            need.change = row[5]
            problem.materialNeeds.append(need)
        }
    }

    private mutating func readSeats(_ place: Place?) throws(Refusal) {
        let count = problem.roles.count
        let first = problem.seatsPlain.count
        problem.seatsPlain += [UInt8](repeating: 0, count: count)
        problem.seatsStrand += [UInt8](repeating: 0, count: count)
        problem.seatsGroup += [UInt8](repeating: 0, count: count)
        for row in try place?.rows(0..<count, 0..<256, 0..<256, 0..<256) ?? [] {
            problem.seatsPlain[first + row[0]] = UInt8(row[1])
            problem.seatsStrand[first + row[0]] = UInt8(row[2])
            problem.seatsGroup[first + row[0]] = UInt8(row[3])
        }
    }
}
