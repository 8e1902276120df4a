/// How many of something, and counted per what: `2`, `.perGroup(1)`, `.perPerson(1)`.
public struct Amount: Sendable, Equatable, ExpressibleByIntegerLiteral {
    /// What the count is multiplied by.
    public enum Per: String, Sendable, CaseIterable {
        case room, group, person
    }
    /// How many.
    public var count: Int
    /// For the whole room, for each small group, or for each person.
    public var per: Per

    /// An amount.
    public init(_ count: Int, per: Per = .room) {
        self.count = count
        self.per = per
    }
    /// An amount for the whole room.
    public init(integerLiteral count: Int) { self.init(count) }

    /// So many for each small group.
    public static func perGroup(_ count: Int) -> Amount { Amount(count, per: .group) }
    /// So many for each person.
    public static func perPerson(_ count: Int) -> Amount { Amount(count, per: .person) }
}

extension Codec where Value == Amount {
    static var amount: Codec {
        Codec { json in
            switch json {
            case .number(let count): return Amount(count)
            case .text(let text):
                let parts = text.split(separator: " ")
                guard parts.count == 3, parts[1] == "per", let count = Int(parts[0]),
                    let per = Amount.Per(rawValue: String(parts[2])), per != .room
                else { throw Refusal("'\(text)' is no amount such as 1 per group") }
                return Amount(count, per: per)
            default: throw Refusal.expected("an amount", json)
            }
        } write: { amount in
            amount.per == .room ? .number(amount.count) : .text("\(amount.count) per \(amount.per.rawValue)")
        }
    }
}

/// Something that must be in the room, and how many of it.
public struct Material: Sendable, Equatable {
    /// Its id, as a workshop's stock names it.
    public var thing: Thing
    /// How many.
    public var amount: Amount

    /// A material.
    public init(_ thing: Thing, _ amount: Amount) {
        self.thing = thing
        self.amount = amount
    }
}

extension Codec where Value == [Material] {
    static var materials: Codec {
        Codec<Amount>.amount.map({ Material(Thing($0), $1) }, { ($0.thing.id, $0.amount) })
    }
}

/// How many holders of a role an activity needs.
public struct RoleCount: Sendable, Equatable {
    /// The role.
    public var role: Role
    /// For the whole room, or for each small group.
    public var amount: Amount
    /// What its holder does in this activity, in plain words; nil means the role's own words.
    public var does: String?

    /// A count of a role.
    public init(_ role: Role, _ amount: Amount, does: String? = nil) {
        self.role = role
        self.amount = amount
        self.does = does
    }
}

extension Codec where Value == [RoleCount] {
    static var roles: Codec {
        let one = Codec<(Amount, String?)> { json in
            guard case .object = json else { return (try Codec<Amount>.amount.read(json), nil) }
            let amount = try within("amount") { try Codec<Amount>.amount.read(json["amount"] ?? .number(1)) }
            return (amount, try within("does") { try json["does"].map(Codec<String>.text.read) })
        } write: { amount, does in
            let amount = Codec<Amount>.amount.write(amount)
            guard let does else { return amount }
            return .object([JSON.Member("amount", amount), JSON.Member("does", .text(does))])
        }
        return one.map({ RoleCount(Role($0), $1.0, does: $1.1) }, { ($0.role.id, ($0.amount, $0.does)) })
    }
}
