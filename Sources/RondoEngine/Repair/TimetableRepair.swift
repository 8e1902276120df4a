/// Fits the blocks of a draft into a session: between its fixed points, on its grid, each minute once.
///
/// Blocks stay between the fixed points that they stood between. Where minutes went, blocks give some, the rests of a
/// draft first or its first or last blocks first; where minutes came, blocks take them.
struct TimetableRepair {
    /// Who gives and takes minutes.
    struct Way: Sendable {
        /// Who gives first.
        enum Giver: Sendable {
            case first, last, restsThenLast, richest
        }
        /// Who gives first.
        var giver: Giver
        /// True where the first blocks take what there is more, false where the last do.
        var takesFirst: Bool

        /// All ways there are, in the order in which they are tried.
        static let all: [Way] = [false, true].flatMap { takesFirst in
            [Giver.last, .first, .restsThenLast, .richest].map { Way(giver: $0, takesFirst: takesFirst) }
        }
    }

    let problem: Problem
    let session: Int
    let way: Way

    /// The blocks of a draft, fitted.
    func blocks(_ draft: [BlockSolution]) -> [BlockSolution] {
        let frame = problem.sessions[session]
        let points = Array(frame.fixedPoints)
        var gaps: [(start: Int, end: Int)] = []
        var minute = frame.start
        for i in points {
            gaps.append((minute, problem.fixedPoints[i].start))
            minute = problem.fixedPoints[i].start + problem.fixedPoints[i].length
        }
        gaps.append((minute, frame.end))
        let parts = shared(draft, gaps, points)
        var result: [BlockSolution] = []
        for (index, gap) in gaps.enumerated() {
            let isLast = index == gaps.count - 1
            result += fitted(parts[index], minutes: gap.end - gap.start, isLast: isLast)
            if !isLast { result.append(fixed(points[index])) }
        }
        minute = frame.start
        for i in result.indices {
            result[i].start = minute
            minute += result[i].length
        }
        return result
    }

    private func fixed(_ point: Int) -> BlockSolution {
        var block = BlockSolution()
        block.kind = problem.fixedPoints[point].kind
        block.length = problem.fixedPoints[point].length
        block.fixedPoint = point
        return block
    }

    /// The blocks that come into each gap: between the fixed points they stood between, there nearest to their time.
    private func shared(
        _ draft: [BlockSolution], _ gaps: [(start: Int, end: Int)], _ points: [Int]
    ) -> [[BlockSolution]] {
        var parts = [[BlockSolution]](repeating: [], count: gaps.count)
        var low = 0
        for (index, block) in draft.enumerated() {
            if let place = points.firstIndex(of: block.fixedPoint) {
                low = max(low, place + 1)
                continue
            }
            let next = draft[(index + 1)...].compactMap { points.firstIndex(of: $0.fixedPoint) }.first { $0 >= low }
            let middle = block.start + block.length / 2
            var best = low
            var bestCost = Int.max
            for gap in low...(next ?? gaps.count - 1) {
                var cost = max(gaps[gap].start - middle, 0) + max(middle - gaps[gap].end, 0)
                if gaps[gap].end - gaps[gap].start < 5 { cost += 10_000 }
                if cost < bestCost {
                    bestCost = cost
                    best = gap
                }
            }
            parts[best].append(block)
            low = best
        }
        return parts
    }

    private func fitted(_ blocks: [BlockSolution], minutes: Int, isLast: Bool) -> [BlockSolution] {
        if minutes <= 0 { return [] }
        var blocks = blocks.map { block in
            var block = block
            block.fixedPoint = -1
            block.length = max(5, block.length / 5 * 5)
            return block
        }
        var left = minutes - blocks.reduce(0) { $0 + $1.length }
        if left < 0 {
            for floor in [floor, { _ in 5 }] where left < 0 { take(-left, from: &blocks, floor, &left) }
            while left < 0, let gone = leastLoss(blocks) {
                left += blocks[gone].length
                blocks.remove(at: gone)
            }
        }
        if left > 0 { give(left, to: &blocks, isLast: isLast) }
        return blocks
    }

    /// Takes minutes from blocks as the way says, none below its floor.
    private func take(
        _ minutes: Int, from blocks: inout [BlockSolution], _ floor: (BlockSolution) -> Int, _ left: inout Int
    ) {
        var wanted = minutes
        while wanted > 0 {
            let givers = blocks.indices.filter { blocks[$0].length - 5 >= floor(blocks[$0]) }
            guard let giver = giver(givers, blocks, floor) else { return }
            blocks[giver].length -= 5
            wanted -= 5
            left += 5
        }
    }

    private func giver(_ givers: [Int], _ blocks: [BlockSolution], _ floor: (BlockSolution) -> Int) -> Int? {
        switch way.giver {
        case .first: return givers.first
        case .last: return givers.last
        case .restsThenLast: return givers.last { blocks[$0].kind != .activity } ?? givers.last
        case .richest:
            return givers.max { a, b in
                (blocks[a].length - floor(blocks[a]), a) < (blocks[b].length - floor(blocks[b]), b)
            }
        }
    }

    /// The block whose loss is the smallest: a rest before an activity, a short one before a long one.
    private func leastLoss(_ blocks: [BlockSolution]) -> Int? {
        blocks.indices.min { a, b in
            let first = (blocks[a].kind == .activity ? 1 : 0, blocks[a].length, -a)
            let second = (blocks[b].kind == .activity ? 1 : 0, blocks[b].length, -b)
            return first < second
        }
    }

    /// Gives minutes to blocks up to what suits them, and the rest to a buffer.
    private func give(_ minutes: Int, to blocks: inout [BlockSolution], isLast: Bool) {
        var left = minutes
        let order = way.takesFirst ? Array(blocks.indices) : blocks.indices.reversed()
        for i in order where blocks[i].kind == .activity {
            let room = max(0, ceiling(blocks[i]) - blocks[i].length)
            let given = min(left, room)
            blocks[i].length += given
            left -= given
        }
        if left == 0 { return }
        if let buffer = order.first(where: { blocks[$0].kind == .buffer }) {
            blocks[buffer].length += left
            return
        }
        var buffer = BlockSolution()
        buffer.kind = .buffer
        buffer.length = left
        // A closing comes last.
        let end = isLast && blocks.last?.kind == .activity ? blocks.count - 1 : blocks.count
        blocks.insert(buffer, at: way.takesFirst ? 0 : end)
    }

    /// The shortest length that suits a block, on the grid.
    private func floor(_ block: BlockSolution) -> Int {
        switch block.kind {
        case .activity: return max(5, (block.strands.map(least).max() ?? 5) + 4) / 5 * 5
        case .break: return min(block.length, max(5, problem.breakLength))
        default: return 5
        }
    }

    private func least(_ strand: StrandSolution) -> Int {
        guard problem.options.indices.contains(strand.option) else { return 5 }
        let frame = problem.options[strand.option]
        let size = strand.groups.map(\.count).max() ?? 0
        return max(frame.least, frame.each * size) + frame.adds + strand.pauses.nonzeroBitCount * problem.pauseLength
    }

    /// The longest length that suits a block, on the grid.
    private func ceiling(_ block: BlockSolution) -> Int {
        let most = block.strands.map { strand in
            guard problem.options.indices.contains(strand.option) else { return 5 }
            let frame = problem.options[strand.option]
            return max(least(strand), frame.most + frame.adds)
        }
        return (most.min() ?? 5) / 5 * 5
    }
}
