/// A partial agenda as far as what follows can cost differently: two with the same label go on alike.
///
/// Packed into two words, since a search holds up to millions of them.
struct AgendaLabel: Equatable {
    /// What stood last.
    enum Last: UInt64 {
        case nothing, activity, buffer, rest
    }
    /// Steps of each phase, 6 bits each; above them the state of the supply of lengths, 16 bits.
    private(set) var amounts: UInt64 = 0
    private(set) var bits: UInt64 = 0

    /// Steps of a phase.
    @inline(__always)
    func steps(of phase: Int) -> Int { Int(amounts >> UInt64(6 * phase) & 63) }

    @inline(__always)
    mutating func add(_ steps: Int, to phase: Int) { amounts += UInt64(steps) << UInt64(6 * phase) }

    /// Steps of all phases.
    var phases: UInt64 { amounts & ((1 << 48) - 1) }

    /// Which lengths are used, a state of the supply.
    var lengths: Int {
        @inline(__always) get { Int(amounts >> 48) }
        @inline(__always) set { amounts = amounts & ((1 << 48) - 1) | UInt64(newValue) << 48 }
    }

    /// Followed activities that were placed, 16 bits.
    var activities: UInt64 {
        @inline(__always) get { self[0, 16] }
        @inline(__always) set { self[0, 16] = newValue }
    }

    /// Pins that are kept, 8 bits.
    var pins: UInt64 {
        @inline(__always) get { self[16, 8] }
        @inline(__always) set { self[16, 8] = newValue }
    }

    /// 1 + the last phase in order; 0 before the first.
    var pointer: Int {
        @inline(__always) get { Int(self[24, 4]) }
        @inline(__always) set { self[24, 4] = UInt64(newValue) }
    }

    /// What stood last.
    var last: Last {
        @inline(__always) get { Last(rawValue: self[28, 2]) ?? .nothing }
        @inline(__always) set { self[28, 2] = newValue.rawValue }
    }

    /// Phase of the activity block that stood last, where nothing stands between; otherwise 0.
    var lastPhase: Int {
        @inline(__always) get { Int(self[30, 3]) }
        @inline(__always) set { self[30, 3] = UInt64(newValue) }
    }

    /// Energy of the last activity block: 1 lively, -1 calm.
    var energy: Int {
        @inline(__always) get { Int(self[33, 2]) - 1 }
        @inline(__always) set { self[33, 2] = UInt64(newValue + 1) }
    }

    /// Steps since the last break for everybody.
    var stretch: Int {
        @inline(__always) get { Int(self[35, 6]) }
        @inline(__always) set { self[35, 6] = UInt64(newValue) }
    }

    /// Meals since the last activity block.
    var meals: Int {
        @inline(__always) get { Int(self[41, 2]) }
        @inline(__always) set { self[41, 2] = UInt64(newValue) }
    }

    /// True where an activity stands since the last break for everybody.
    var works: Bool {
        @inline(__always) get { self[43, 1] != 0 }
        @inline(__always) set { self[43, 1] = newValue ? 1 : 0 }
    }

    /// True once people could speak in a smaller round.
    var hasSpoken: Bool {
        @inline(__always) get { self[44, 1] != 0 }
        @inline(__always) set { self[44, 1] = newValue ? 1 : 0 }
    }

    /// True once there was an activity.
    var hasActed: Bool {
        @inline(__always) get { self[45, 1] != 0 }
        @inline(__always) set { self[45, 1] = newValue ? 1 : 0 }
    }

    /// True where the session could close with its last activity block.
    var closes: Bool {
        @inline(__always) get { self[46, 1] != 0 }
        @inline(__always) set { self[46, 1] = newValue ? 1 : 0 }
    }

    init() { energy = 0 }

    /// What a label tells of the set of its blocks: phases, lengths, followed activities and how far the order is.
    init(setOf label: AgendaLabel) {
        amounts = label.amounts
        activities = label.activities
        pointer = label.pointer
    }

    /// Well mixed, for tables.
    var hash: UInt64 {
        var mixed = (amounts ^ (bits &* 0x9E37_79B9_7F4A_7C15)) &* 0xBF58_476D_1CE4_E5B9
        mixed ^= mixed >> 29
        return mixed &* 0x94D0_49BB_1331_11EB
    }

    private subscript(_ shift: UInt64, _ width: UInt64) -> UInt64 {
        @inline(__always) get { bits >> shift & ((1 << width) - 1) }
        @inline(__always) set { bits = bits & ~(((1 << width) - 1) << shift) | newValue << shift }
    }
}
