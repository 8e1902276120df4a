/// The seats that must be held, who could hold them, and what that costs: all that a bound of turns reads.
///
/// Costs are multiplied by `scale`, so that prices between whole numbers can be tried.
struct RotationSeats {
    static let scale = 4096

    /// Seats of one role in blocks that don't differ in who could hold them.
    struct Demand {
        var role = 0
        var seats = 0
        var arcs = 0..<0
    }
    /// That a person could hold seats of a demand.
    struct Arc {
        var demand = 0
        var entry = 0
        /// Most of these seats that they can hold.
        var most = 0
        /// Cost of each.
        var cost = 0
        /// Where they can't hold several roles at a time; -1 for none.
        var cell = -1
    }
    /// A person and a role that they said yes to.
    struct Entry {
        var person = 0
        var role = 0
        /// Part of `costs`: by number of new turns, from 0 to the most.
        var costs = 0..<0
        /// True where a turn follows another in the order of roles, each by itself.
        var isOrdered = false
    }
    /// Blocks alike in which a person can have one of several roles.
    struct Cell {
        var most = 0
    }
    /// A wanted share of a role's minutes.
    struct Share {
        var entries: [Int] = []
        /// Cost by number of new turns of these people, from 0 to the most.
        var costs: [Int] = []
    }

    var demands: [Demand] = []
    /// By demand.
    var arcs: [Arc] = []
    var entries: [Entry] = []
    var costs: [Int] = []
    var cells: [Cell] = []
    var shares: [Share] = []
    /// By person: those of `entries` whose turns make up their order of roles; none where that costs nothing.
    var orders: [[Int]] = []
    /// Cost of the same role as the time before.
    var again = 0
    /// `[entry]`: its arcs.
    var arcsOf: [[Int]] = []
    /// `[role]`: its demands and entries.
    var roles: [(demands: [Int], entries: [Int])] = []

    /// Lists that follow from the others.
    mutating func index(roles count: Int) {
        arcsOf = [[Int]](repeating: [], count: entries.count)
        for (a, arc) in arcs.enumerated() { arcsOf[arc.entry].append(a) }
        roles = (0..<count).map { role in
            (
                demands.indices.filter { demands[$0].role == role }, entries.indices.filter { entries[$0].role == role }
            )
        }
    }
}

extension RotationSeats {
    /// The seats of a frozen timetable, where it is known which of them are held: all that anybody there said yes to.
    ///
    /// Nil where that isn't known, or where the number of seats depends on who goes where.
    init?(_ ground: BoundGround, _ weights: SessionWeights) {
        guard let frozen = ground.frozen, weights.holds(.emptySeats), ground.problem.sessionSeatRoles.isEmpty else {
            return nil
        }
        var builder = RotationBuilder(ground.problem, weights)
        for (session, frame) in frozen.sessions.enumerated() {
            for block in frame.blocks where block.kind == .activity {
                guard builder.add(block, session) else { return nil }
            }
        }
        self = builder.seats()
    }
}
