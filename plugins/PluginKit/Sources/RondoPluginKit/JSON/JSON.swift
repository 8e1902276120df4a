/// Plain data as requests and replies hold it. Objects keep the order in which their members were written.
public enum JSON: Sendable, Equatable {
    case null
    case flag(Bool)
    /// A whole number.
    case number(Int)
    /// A number with a fraction or an exponent, or one beyond 64 bits.
    case decimal(Double)
    case text(String)
    case list([JSON])
    case object([Member])

    /// One key of an object with its value.
    public struct Member: Sendable, Equatable {
        /// The key.
        public var key: String
        /// Its value.
        public var value: JSON
        /// A member.
        public init(_ key: String, _ value: JSON) {
            self.key = key
            self.value = value
        }
    }

    /// The value under a key of an object; nil where there is none or where this is no object.
    public subscript(_ key: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    /// What kind of value it is, as messages say it.
    var kind: String {
        switch self {
        case .null: "null"
        case .flag: "true or false"
        case .number, .decimal: "a number"
        case .text: "a text"
        case .list: "a list"
        case .object: "an object"
        }
    }
}
