/// How large a problem from outside may be: what workshop files can say fits, nothing that is added up overflows, and
/// memory suffices.
enum Limits {
    static let constraints = 64
    static let sessions = 400
    static let people = 3000
    static let spaces = 1000
    static let roles = 31
    static let options = 20_000
    static let activities = 20_000
    static let phases = 60
    static let features = 63
    static let perspectives = 200
    static let spaceClasses = 1000
    static let supportKinds = 16
    /// Bits of an option's changes.
    static let changes = 32
    /// Entries of the access table.
    static let access = 20_000_000
    /// Steps of an option.
    static let steps = 60
    /// Steps after which a strand may pause.
    static let pauses = 31
    /// Numbers in a state of the engine.
    static let stateSize = 32_000_000
    /// Amounts of materials that an option takes in all.
    static let amounts = 10_000
    /// Past minutes of everybody in all roles.
    static let pastMinutes = 500_000_000
    /// Past turns of everybody in all roles.
    static let pastTurns = 50_000_000
    /// What house rules of one level cost together, times the weight.
    static let houseCosts = 100_000_000_000

    static let minutes = 0..<1441
    static let lengths = 1..<1441
    static let percents = 0..<101
    static let weights = 0..<100_001
    static let counts = 0..<100_001
    static let units = 0..<1_000_000_001
}
