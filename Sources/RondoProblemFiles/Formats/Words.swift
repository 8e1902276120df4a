import RondoEngine

/// The words of the file for what the engine has cases for.
enum Words {
    /// What a block is.
    static let kinds: [(String, Kind)] = [
        ("activity", .activity), ("break", .break), ("buffer", .buffer), ("meal", .meal), ("arrival", .arrival),
    ]
    /// What stands by itself: every kind but activities.
    static let rests: [(String, Kind)] = kinds.filter { $0.1 != .activity }
    /// When a role acts that is held for a whole session.
    static let acts: [(String, RoleFrame.Acts)] = [
        ("arrival", .arrival), ("throughout", .throughout), ("breaks", .breaks),
    ]
    /// Kinds of counting that a file may name, `lengthRange` as `length-range`. Those of session seats are counted
    /// beside those of strands.
    static let counting: [(String, RuleKind)] = RuleKind.allCases
        .filter { $0 != .emptySessionSeats && $0 != .absentSessionHolders }.map { (hyphenated("\($0)"), $0) }

    /// Before a block that nothing stands before.
    static let start = "start"

    /// The word of a case.
    static func of<Value: Equatable>(_ value: Value, in words: [(String, Value)]) -> String {
        words.first { $0.1 == value }?.0 ?? ""
    }

    private static func hyphenated(_ name: String) -> String {
        name.reduce(into: "") { text, letter in
            if letter.isUppercase { text += "-" }
            text += letter.lowercased()
        }
    }
}
