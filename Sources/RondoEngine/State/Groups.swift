// Who sits with whom.

extension State {
    /// Swaps two people of one strand who sit in different groups. Their seats are left alone.
    mutating func swapMembers(_ slot: Int, _ strand: Int, _ a: Int, _ b: Int) {
        exchange(slot, a, in: strand, b, in: strand)
        touched.slot(slot, .groups)
    }

    /// Swaps two people of two strands of a slot: each takes the other's spot. Their seats are left alone.
    mutating func swapAcross(_ slot: Int, _ strandA: Int, _ spotA: Int, _ strandB: Int, _ spotB: Int) {
        let a = member(slot, spotA)
        let b = member(slot, spotB)
        exchange(slot, a, in: strandA, b, in: strandB)
        let placeA = place(slot, a)
        columns[layout.place + slot * layout.people + a] = place(slot, b)
        columns[layout.place + slot * layout.people + b] = placeA
        touched.slot(slot, [.people, .groups])
    }

    /// Each of two people takes the other's spot and group.
    @inline(__always)
    private mutating func exchange(_ slot: Int, _ a: Int, in strandA: Int, _ b: Int, in strandB: Int) {
        let groupA = group(slot, a)
        let groupB = group(slot, b)
        if groupA >= 0 { meetGroup(slot, strandA, groupA, a, by: -1) }
        if groupB >= 0 { meetGroup(slot, strandB, groupB, b, by: -1) }
        let people = slot * layout.people
        let spotA = columns[layout.spot + people + a]
        let spotB = columns[layout.spot + people + b]
        columns[layout.member + people + spotA] = b
        columns[layout.member + people + spotB] = a
        columns[layout.spot + people + a] = spotB
        columns[layout.spot + people + b] = spotA
        columns[layout.group + people + a] = groupB
        columns[layout.group + people + b] = groupA
        if groupB >= 0 { meetGroup(slot, strandB, groupB, a, by: 1) }
        if groupA >= 0 { meetGroup(slot, strandA, groupA, b, by: 1) }
    }

    /// Adds `by` to the meetings of a person with the other members of a group.
    @inline(__always)
    private mutating func meetGroup(_ slot: Int, _ strand: Int, _ group: Int, _ person: Int, by: Int) {
        let (from, size) = groupSlice(strand, group)
        for spot in from..<(from + size) {
            let other = member(slot, spot)
            if other != person { meet(person, other, by: by) }
        }
    }

    /// Adds `by` (1 or -1) to the meetings of two people, and moves the units with it.
    @inline(__always)
    private mutating func meet(_ a: Int, _ b: Int, by: Int) {
        let pair = layout.pair(a, b)
        let now = meetings.add(pair, by: by)
        let flags = ground.pairs[pair]
        if flags & (PairFlag.together | PairFlag.costly) != 0 {
            if flags & PairFlag.costly != 0 { chargeMeeting(pair, by: by) }
            if flags & PairFlag.together != 0 { return }
        }
        if meetingRule < 0 { return }
        // The larger of the two counts is a repeat where it is not the first meeting ever.
        let higher = (flags & PairNotes.met != 0 ? 1 : 0) + (by > 0 ? now : now + 1)
        if higher > 1 {
            columns[layout.cells[meetingRule]] += by
            add(meetingRule, by)
        }
    }

    /// Adds `by` to the meetings of all groups of a slot.
    mutating func meetAll(_ slot: Int, by: Int) {
        for k in 0..<strandCount(slot) { meetStrand(slot, k, by: by) }
    }

    /// The same for the groups of one strand.
    mutating func meetStrand(_ slot: Int, _ k: Int, by: Int) {
        forEachMeeting(slot, k) { state, a, b in state.meet(a, b, by: by) }
    }

    /// Counts the meetings of all groups from nothing; units are left as they are.
    mutating func recountMeetings() {
        if !layout.hasGroups { return }
        meetings.removeAll()
        for slot in 0..<layout.slots where isUsed(slot) {
            for k in 0..<strandCount(slot) {
                forEachMeeting(slot, k) { state, a, b in _ = state.meetings.add(state.layout.pair(a, b), by: 1) }
            }
            // Nobody takes this back, and a journal of all blocks would be long.
            meetings.keep()
        }
    }

    /// Every two people of every group of a strand.
    @inline(__always)
    private mutating func forEachMeeting(_ slot: Int, _ k: Int, _ body: (inout State, Int, Int) -> Void) {
        let strand = strand(slot, k)
        for group in 0..<groupCount(strand) {
            let (from, size) = groupSlice(strand, group)
            for i in from..<(from + size) {
                let person = member(slot, i)
                for j in (i + 1)..<max(i + 1, from + size) { body(&self, person, member(slot, j)) }
            }
        }
    }

    /// Lists the people of a slot's strands, strand by strand, and cuts each into groups; meetings are the caller's.
    mutating func setMembers(_ slot: Int, _ lists: [[Int]]) {
        var spot = 0
        for (k, people) in lists.enumerated() {
            let strand = strand(slot, k)
            let frame = problem.options[option(strand)]
            let groups = frame.hasGroups ? GroupSizes.count(of: people.count, in: frame) : 0
            columns[layout.first + strand] = spot
            columns[layout.size + strand] = people.count
            columns[layout.groupCount + strand] = groups
            for person in people {
                columns[layout.member + slot * layout.people + spot] = person
                columns[layout.spot + slot * layout.people + person] = spot
                columns[layout.place + slot * layout.people + person] = k
                columns[layout.group + slot * layout.people + person] = -1
                spot += 1
            }
            for group in 0..<groups {
                let (from, size) = groupSlice(strand, group)
                for i in from..<(from + size) {
                    columns[layout.group + slot * layout.people + member(slot, i)] = group
                }
            }
        }
        touched.slot(slot, [.people, .groups])
    }

    /// The people of each strand of a slot, in their present order.
    func memberLists(_ slot: Int) -> [[Int]] {
        (0..<strandCount(slot)).map { k in
            let strand = strand(slot, k)
            let from = first(strand)
            return (from..<(from + size(strand))).map { member(slot, $0) }
        }
    }
}
