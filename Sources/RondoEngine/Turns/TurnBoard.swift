/// Turns laid out for moves that are judged before they are made: who holds each seat of a strand, who could, and what
/// that costs.
///
/// A board is loaded from a state, searched, and stored back; timetable, strands and groups stay as they are, and so do
/// the seats of sessions. The *time* of a seat is the number of its block among all blocks of activities.
struct TurnBoard: ~Copyable {
    let people: Int
    let roles: Int
    let weights: TurnWeights
    /// `[role]`: bits of the roles that clash with it.
    let clashes: [UInt32]
    /// Bits of the roles that take turns in strands.
    let rotating: UInt32
    /// `[person]`: 1 where they said yes to several of those.
    let wantsVariety: Buffer<UInt8>
    /// `[person]`: bits of the roles that they said yes to.
    let yes: Buffer<UInt32>
    /// Seats of strands, in the order of their blocks; those of a strand one after another.
    var seats: Buffer<Seat>
    var seatCount = 0
    var addresses: [Address] = []
    /// `[time × people + person]`.
    var cells: Buffer<Cell>
    /// `[time]`.
    var times: [Time] = []
    /// `[time × strandsPerBlock + strand]`: its seats.
    var strands: [Range<Int>] = []
    var strandsPerBlock = 1
    /// Who could hold the seats: lists that seats point to.
    var candidates: [Int32] = []
    /// `[role]`: its seats that may change hands.
    var seatsOf: [[Int32]] = []
    /// `[person × words + time / 64]`: bit of each time at which they hold a turn that rotates.
    var busy: Buffer<UInt64>
    var words = 0
    let fairness: FairBoard
    var growth: GrowthBoard
    var named: NamedTurns
    let houseTurns: HouseTurnPrices
    /// Seats that may change hands.
    var free: [Int32] = []

    /// A seat of a strand.
    struct Seat: BitwiseCopyable {
        var role: Int32 = 0
        var time: Int32 = 0
        /// The seats of its strand.
        var strandFrom: Int32 = 0
        var strandTo: Int32 = 0
        /// Its part of `candidates`.
        var from: Int32 = 0
        var count: Int32 = 0
        var holder: Int32 = -1
        var place: Int16 = 0
        var group: Int16 = -1
        /// True where it may change hands.
        var isFree = false
    }

    /// A person in a block.
    struct Cell: BitwiseCopyable {
        /// Strand and group, -1 for none.
        var place: Int16 = -1
        var group: Int16 = -1
        /// Minutes of the block for which they are there.
        var minutes: Int16 = 0
        /// 1 where they aren't there throughout, 2 where it is their first session.
        var flags: UInt16 = 0
        /// Bits of the roles that they hold in its strands.
        var bits: UInt32 = 0
        /// Bits of the roles that they hold for the session and that act in it.
        var sessionBits: UInt32 = 0
    }

    /// Where a seat stands in the state.
    struct Address {
        var slot: Int
        var strand: Int
        var q: Int
    }

    /// A block of activities.
    struct Time {
        var session: Int
        var slot: Int
    }

    init(_ problem: Problem) {
        people = problem.people.count
        roles = problem.roles.count
        weights = TurnWeights(problem)
        clashes = problem.roles.map { UInt32(truncatingIfNeeded: $0.clashes) }
        var bits: UInt32 = 0
        for (role, frame) in problem.roles.enumerated() where frame.rotates && !frame.isSessionLong {
            bits |= 1 << role
        }
        rotating = bits
        wantsVariety = Buffer(people, repeating: 0)
        for (person, frame) in problem.people.enumerated() {
            wantsVariety[person] = (frame.yesTo & Int(bits)).nonzeroBitCount > 1 ? 1 : 0
        }
        yes = Buffer(people, repeating: 0)
        for (role, frame) in problem.roles.enumerated() {
            for person in frame.willing { yes[person] |= 1 << UInt32(role) }
        }
        seats = Buffer(0, repeating: Seat())
        cells = Buffer(0, repeating: Cell())
        busy = Buffer(0, repeating: 0)
        fairness = FairBoard(problem, weights: weights)
        growth = GrowthBoard(problem)
        named = NamedTurns()
        houseTurns = HouseTurnPrices(problem)
    }
}
