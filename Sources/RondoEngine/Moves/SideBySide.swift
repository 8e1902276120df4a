// More people than a room holds do an activity side by side, in several strands of a block.

extension State {
    /// The spaces in which everybody at a session can do an option: one, or several where strands stand side by side;
    /// empty where there is none.
    ///
    /// Spaces `near` are taken before others. A twentieth of the places is to spare: pairs and needs don't fill rooms
    /// to the last seat.
    func places(_ session: Int, _ option: Int, near: [Int] = [], random: inout Random) -> [Int] {
        var taken: [Int] = []
        var room = 0
        repeat {
            let next = bestSpace(session, option, without: taken, near: near, random: &random)
            if next < 0 { break }
            taken.append(next)
            room += seats(option, next)
        } while room < index.heads[session] * 21 / 20 && taken.count < problem.sessions[session].maxStrands
        return taken
    }

    /// People that a strand of an option takes in a space.
    func seats(_ option: Int, _ space: Int) -> Int {
        min(problem.options[option].peopleMost, problem.spaces[space].capacity)
    }

    /// The spaces of the activity block before a position, or else of the next; empty where moving takes no time.
    func spacesBeside(_ position: Int, _ session: Int) -> [Int] {
        if problem.movingTime == 0 || problem.sessions[session].maxStrands < 2 { return [] }
        for other in [position - 1, position, position + 1] where other >= 0 && other < blockCount(session) {
            let slot = slot(session, other)
            if isActivity(slot) { return (0..<strandCount(slot)).map { space(strand(slot, $0)) } }
        }
        return []
    }
}
