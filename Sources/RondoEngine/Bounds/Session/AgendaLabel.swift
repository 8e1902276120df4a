/// A partial agenda as far as what follows can cost differently: two with the same label go on alike.
struct AgendaLabel: Hashable {
    /// What stood last.
    enum Last: UInt8 {
        case nothing, activity, buffer, rest
    }
    /// Steps of each phase, 6 bits each.
    var phases: UInt64 = 0
    /// Which lengths are used, a state of the supply.
    var lengths: UInt16 = 0
    /// Followed activities that were placed.
    var activities: UInt16 = 0
    /// Pins that are kept.
    var pins: UInt8 = 0
    /// 1 + the last phase in order; 0 before the first.
    var pointer: UInt8 = 0
    var last = Last.nothing
    /// Phase and energy of the activity block that stood last.
    var lastPhase: UInt8 = 0
    var energy: Int8 = 0
    /// Steps since the last break for everybody, and whether an activity is among them.
    var stretch: UInt8 = 0
    var works = false
    /// Meals since the last activity block.
    var meals: UInt8 = 0
    /// True once people could speak in a smaller round.
    var hasSpoken = false
    var hasActed = false
    /// True where the session could close with its last activity block.
    var closes = false

    /// Steps of a phase.
    @inline(__always)
    func steps(of phase: Int) -> Int { Int(phases >> UInt64(6 * phase) & 63) }
}
