/// A state kept aside, so that the search can leave it and come back.
///
/// Who meets how often is not kept; it follows from the groups.
struct Snapshot: ~Copyable {
    private var columns: Columns
    private(set) var hard = Int.max
    private(set) var soft = Int.max

    init(_ state: borrowing State) { columns = Columns(count: state.layout.count) }

    /// Copies a state.
    mutating func save(_ state: borrowing State) {
        columns.overwrite(with: state.columns)
        hard = state.hard
        soft = state.soft
    }

    /// Puts the copy back into a state of the same problem.
    func restore(_ state: inout State) {
        state.columns.overwrite(with: columns)
        state.recountMeetings()
        state.hard = hard
        state.soft = soft
        state.touched.clear()
    }

    /// Copies another copy.
    mutating func copy(_ other: borrowing Snapshot) {
        columns.overwrite(with: other.columns)
        hard = other.hard
        soft = other.soft
    }
}
