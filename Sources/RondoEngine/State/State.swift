/// A solution while it is searched: decisions, counters and units in flat columns.
///
/// Moves write through the primitives in this folder, which note what they touched; `refresh` recounts just that.
/// `mark` and `rollBack` take any sequence of writes back.
struct State: ~Copyable {
    let ground: Ground
    var columns: Columns
    /// How often two people meet in the groups of all blocks.
    var meetings: Meetings
    var hard = 0
    var soft = 0
    var touched: Touched
    var scratch: Scratch
    /// Blocks whose people, groups or seats the last edits made anew.
    var remade: [Int] = []
    /// Where the next move looks first.
    var focus = Focus()
    /// Energy beyond which a change of the timetable is not worth finishing.
    var ceiling = Int.max
    /// True where one was broken off.
    var isHopeless = false

    /// An empty timetable: sessions with their fixed points and nothing between.
    ///
    /// `asSquare` is how its pairs are kept, if not as the number of people suggests.
    init(_ problem: Problem, asSquare: Bool? = nil) {
        ground = Ground(problem, asSquare: asSquare)
        columns = Columns(count: ground.layout.count)
        meetings = Meetings(people: ground.layout.hasGroups ? ground.layout.people : 0, asSquare: asSquare)
        touched = Touched(ground.layout)
        scratch = Scratch(problem)
        for item in problem.constants {
            if item.isHard { hard += item.units * item.weight } else { soft += item.units * item.weight }
        }
        for i in 0..<(layout.slots * layout.people) {
            columns[layout.place + i] = -1
            columns[layout.group + i] = -1
            columns[layout.spot + i] = -1
            if i & 4095 == 0 { columns.keep() }
        }
        for i in 0..<(layout.sessions * layout.sessionSeats) { columns[layout.sessionSeat + i] = -1 }
        for i in 0..<(layout.people * layout.roles) {
            columns[layout.minutes + i] = problem.pastMinutes[i]
            columns[layout.turns + i] = problem.pastTurns[i]
        }
        columns.keep()
        touchEverything()
    }

    // MARK: Taking back

    /// A point to which writes can be taken back.
    struct Mark {
        let written: Int
        let met: Int
        let hard: Int
        let soft: Int
    }

    /// The present point; nothing may be touched and not refreshed.
    var mark: Mark { Mark(written: columns.written, met: meetings.written, hard: hard, soft: soft) }

    /// Takes back everything since `mark`.
    mutating func rollBack(to mark: Mark) {
        columns.rollBack(to: mark.written)
        meetings.rollBack(to: mark.met)
        hard = mark.hard
        soft = mark.soft
        isHopeless = false
        touched.clear()
    }

    /// Forgets what was written, which then stays.
    @inline(__always)
    mutating func keep() {
        columns.keep()
        meetings.keep()
    }

    // MARK: Reading

    /// What is solved, where its columns stand, what is counted and what follows from it.
    ///
    /// Lent in place: a problem is a large value, and reading one number of it must not copy it.
    var problem: Problem { @inline(__always) _read { yield ground.problem } }
    var layout: Layout { @inline(__always) _read { yield ground.layout } }
    var rules: [StateRule] { @inline(__always) _read { yield ground.rules } }
    var index: ProblemIndex { @inline(__always) _read { yield ground.index } }
    var meetingRule: Int { @inline(__always) get { ground.meetingRule } }
    var ruledMeetingRule: Int { @inline(__always) get { ground.ruledMeetingRule } }
    var wishedMeetingRule: Int { @inline(__always) get { ground.wishedMeetingRule } }

    @inline(__always) func session(of slot: Int) -> Int { slot / layout.slotsPerSession }
    @inline(__always) func blockCount(_ session: Int) -> Int { columns[layout.blockCount + session] }
    @inline(__always) func slot(_ session: Int, _ position: Int) -> Int {
        columns[layout.order + session * layout.slotsPerSession + position]
    }
    @inline(__always) func kind(_ slot: Int) -> Int { columns[layout.kind + slot] }
    @inline(__always) func isActivity(_ slot: Int) -> Bool { columns[layout.kind + slot] == 0 }
    @inline(__always) func isUsed(_ slot: Int) -> Bool { columns[layout.used + slot] != 0 }
    @inline(__always) func start(_ slot: Int) -> Int { columns[layout.start + slot] }
    @inline(__always) func length(_ slot: Int) -> Int { columns[layout.length + slot] }
    @inline(__always) func end(_ slot: Int) -> Int { start(slot) + length(slot) }
    @inline(__always) func isFixed(_ slot: Int) -> Bool { columns[layout.fixedPoint + slot] >= 0 }
    @inline(__always) func strandCount(_ slot: Int) -> Int { columns[layout.strandCount + slot] }
    @inline(__always) func strand(_ slot: Int, _ k: Int) -> Int { slot * layout.strandsPerSlot + k }
    @inline(__always) func option(_ strand: Int) -> Int { columns[layout.option + strand] }
    @inline(__always) func space(_ strand: Int) -> Int { columns[layout.space + strand] }
    @inline(__always) func pauses(_ strand: Int) -> Int { columns[layout.pauses + strand] }
    @inline(__always) func first(_ strand: Int) -> Int { columns[layout.first + strand] }
    @inline(__always) func size(_ strand: Int) -> Int { columns[layout.size + strand] }
    @inline(__always) func groupCount(_ strand: Int) -> Int { columns[layout.groupCount + strand] }
    @inline(__always) func member(_ slot: Int, _ spot: Int) -> Int {
        columns[layout.member + slot * layout.people + spot]
    }
    @inline(__always) func place(_ slot: Int, _ person: Int) -> Int {
        columns[layout.place + slot * layout.people + person]
    }
    @inline(__always) func group(_ slot: Int, _ person: Int) -> Int {
        columns[layout.group + slot * layout.people + person]
    }
    @inline(__always) func roleBits(_ slot: Int, _ person: Int) -> Int {
        columns[layout.roleBits + slot * layout.people + person]
    }
    @inline(__always) func seatCount(_ strand: Int) -> Int { columns[layout.seatCount + strand] }
    @inline(__always) func seatRole(_ strand: Int, _ q: Int) -> Int {
        columns[layout.seatRole + strand * layout.seatsPerStrand + q]
    }
    @inline(__always) func seatGroup(_ strand: Int, _ q: Int) -> Int {
        columns[layout.seatGroup + strand * layout.seatsPerStrand + q]
    }
    @inline(__always) func seatPerson(_ strand: Int, _ q: Int) -> Int {
        columns[layout.seatPerson + strand * layout.seatsPerStrand + q]
    }
    @inline(__always) func sessionSeat(_ session: Int, _ q: Int) -> Int {
        columns[layout.sessionSeat + session * layout.sessionSeats + q]
    }
    @inline(__always) func presentFrom(_ session: Int, _ person: Int) -> Int {
        problem.presentFrom[session * layout.people + person]
    }
    @inline(__always) func presentTo(_ session: Int, _ person: Int) -> Int {
        problem.presentTo[session * layout.people + person]
    }
    /// Minutes of a slot during which a person is present.
    @inline(__always) func overlap(_ slot: Int, _ person: Int) -> Int {
        let session = session(of: slot)
        return max(
            0, min(end(slot), presentTo(session, person)) - max(start(slot), presentFrom(session, person)))
    }
    /// First spot and size of a group in its slot.
    @inline(__always) func groupSlice(_ strand: Int, _ group: Int) -> (first: Int, size: Int) {
        let size = size(strand)
        let groups = groupCount(strand)
        let base = size / groups
        let larger = size % groups
        return (first(strand) + group * base + min(group, larger), base + (group < larger ? 1 : 0))
    }
    /// Minutes that a strand's pauses take.
    @inline(__always) func pauseMinutes(_ strand: Int) -> Int {
        let pauses = pauses(strand)
        return pauses == 0 ? 0 : pauses.nonzeroBitCount * problem.pauseLength
    }
}
