import RondoEngine

/// Reads which blocks stand where, with all that no solution may break.
struct TimetableReader {
    let problem: Problem
    private let mostBlocks: Int

    init(_ problem: Problem) {
        self.problem = problem
        mostBlocks = problem.frozen == nil ? problem.mostBlocks : Int.max
    }

    /// The frozen timetable of a problem.
    func frozen(_ place: Place) throws(Refusal) -> Solution {
        var solution = Solution()
        for (index, session) in try sessions(place).enumerated() {
            let members = try session.object(["blocks"])
            let (blocks, _) = try blocks(members.needed("blocks"), in: index, strandKeys: [], most: 1000)
            var planned = SessionSolution()
            planned.blocks = blocks
            solution.sessions.append(planned)
        }
        var frozen = problem
        frozen.frozen = solution
        guard frozen.stateSize <= Limits.stateSize else {
            throw place.refusal("problem.size", "has too many blocks for the engine")
        }
        return solution
    }

    /// One place for each session of the problem.
    func sessions(_ place: Place) throws(Refusal) -> [Place] {
        let list = try place.list()
        guard list.count == problem.sessions.count else {
            throw place.refusal(
                "solution.sessions", "has \(list.count) sessions",
                remedy: "one for each of the problem's \(problem.sessions.count), in their order")
        }
        return list
    }

    /// The blocks of a session without people, and the places of their strands.
    func blocks(
        _ place: Place, in session: Int, strandKeys: [String], most: Int? = nil
    ) throws(Refusal) -> (blocks: [BlockSolution], strands: [[Place]]) {
        let frame = problem.sessions[session]
        var blocks: [BlockSolution] = []
        var strands: [[Place]] = []
        var minute = frame.start
        for entry in try place.list(most: most ?? mostBlocks) {
            let members = try entry.object(["kind", "start", "length", "strands"])
            var block = BlockSolution()
            block.kind = try members.needed("kind").word(Words.kinds)
            let start = try members.needed("start")
            block.start = try start.number(Limits.minutes)
            guard block.start == minute else {
                throw start.refusal(
                    "solution.gap", "is \(block.start), and blocks fill their session without gaps",
                    remedy: "\(minute)")
            }
            block.length = try members.needed("length").onGrid(5..<1441)
            minute += block.length
            guard minute <= frame.end else {
                throw entry.refusal("solution.end", "ends at \(minute)", remedy: "the session ends at \(frame.end)")
            }
            try readFixedPoint(&block, session, entry)
            let list = try members.list("strands", most: frame.maxStrands)
            guard (block.kind == .activity) == !list.isEmpty else {
                throw entry.refusal(
                    "solution.strands", list.isEmpty ? "is an activity without a strand" : "has strands, and is none")
            }
            for strand in list { block.strands.append(try self.strand(strand, block, session, strandKeys)) }
            blocks.append(block)
            strands.append(list)
        }
        guard minute == frame.end else {
            throw place.refusal("solution.end", "end at \(minute)", remedy: "the session ends at \(frame.end)")
        }
        let missing = frame.fixedPoints.first { point in !blocks.contains { $0.fixedPoint == point } }
        if let missing {
            let point = problem.fixedPoints[missing]
            throw place.refusal(
                "solution.fixed", "lack the fixed point at \(point.start)",
                remedy: "a block of kind \(Words.of(point.kind, in: Words.kinds)), \(point.length) minutes")
        }
        return (blocks, strands)
    }

    private func readFixedPoint(_ block: inout BlockSolution, _ session: Int, _ place: Place) throws(Refusal) {
        for index in problem.sessions[session].fixedPoints {
            let point = problem.fixedPoints[index]
            if point.kind == block.kind, point.start == block.start, point.length == block.length {
                block.fixedPoint = index
            }
        }
        guard block.fixedPoint < 0, block.kind == .meal || block.kind == .arrival else { return }
        throw place.refusal(
            "solution.fixed", "is no fixed point of this session",
            remedy: "meals and arrivals stand where the problem's fixed points say; breaks and buffers stand anywhere")
    }

    private func strand(
        _ place: Place, _ block: BlockSolution, _ session: Int, _ keys: [String]
    ) throws(Refusal) -> StrandSolution {
        let members = try place.object(["option", "space", "pauses"] + keys)
        var strand = StrandSolution()
        strand.option = try members.needed("option").number(0..<problem.options.count)
        let space = try members.needed("space")
        strand.space = try space.number(0..<problem.spaces.count)
        let offered = problem.sessionSpaces[problem.sessions[session].spaces]
        guard offered.contains(strand.space) else {
            throw space.refusal(
                "solution.space", "is \(strand.space), which session \(session) doesn't have",
                remedy: "one of " + offered.map(String.init).joined(separator: ", "))
        }
        let steps = problem.options[strand.option].stepShares.count
        for step in try members.numbers("pauses", 1..<min(steps, Limits.pauses) + 1) {
            strand.pauses |= 1 << (step - 1)
        }
        if let pauses = members["pauses"], strand.pauses.nonzeroBitCount * problem.pauseLength >= block.length {
            throw pauses.refusal("solution.pauses", "take the whole block")
        }
        return strand
    }
}
