/// Minutes that an activity may take.
public struct LengthRange: Sendable, Equatable {
    /// The shortest that still works, in minutes.
    public var min: Int
    /// What its author would choose, in minutes.
    public var ideal: Int
    /// The longest before it drags, in minutes.
    public var max: Int
    /// Minutes that each person, or each member of the largest small group, needs for their turn.
    public var each: Int?

    /// A range in minutes; Rondo plans in steps of five.
    public init(min: Int, ideal: Int, max: Int, each: Int? = nil) {
        self.min = min
        self.ideal = ideal
        self.max = max
        self.each = each
    }
}

extension LengthRange {
    static func keys(_ minutes: Codec<Int>) -> [Key<LengthRange>] {
        [
            .must("min", \.min, minutes), .must("ideal", \.ideal, minutes), .must("max", \.max, minutes),
            .may("each", \.each, minutes),
        ]
    }
}

extension Codec where Value == LengthRange {
    /// As activity files write it: `{"min": "35m", …}`.
    static var lengthRange: Codec { keyed(LengthRange.keys(.minutes)) }
    /// As requests write it: `{"min": 35, …}`.
    static var minuteRange: Codec { keyed(LengthRange.keys(.number)) }

    private static func keyed(_ keys: [Key<LengthRange>]) -> Codec {
        Codec { json in
            guard case .object = json else { throw Refusal.expected("an object", json) }
            var range = LengthRange(min: 0, ideal: 0, max: 0)
            for key in keys { try within(key.name) { try key.read(json[key.name], &range) } }
            return range
        } write: { range in
            .object(keys.compactMap { key in key.write(range).map { JSON.Member(key.name, $0) } })
        }
    }
}

extension Codec where Value == Int {
    /// A length as files write it: `35m`, `1h 30m`.
    static var minutes: Codec {
        Codec<String>.text.mapped { text in
            var sum = 0
            for part in text.split(separator: " ") {
                guard let count = Int(part.dropLast()), (0...10_000).contains(count) else {
                    throw Refusal("'\(text)' is no length such as 35m")
                }
                switch part.last {
                case "m": sum += count
                case "h": sum += count * 60
                default: throw Refusal("'\(text)' is no length such as 35m")
                }
            }
            return sum
        } _: {
            "\($0)m"
        }
    }

    /// A share as files write it: `45%`.
    static var percent: Codec {
        Codec<String>.text.mapped { text in
            guard text.hasSuffix("%"), let count = Int(text.dropLast()) else {
                throw Refusal("'\(text)' is no share such as 45%")
            }
            return count
        } _: {
            "\($0)%"
        }
    }
}

extension Codec where Value == ClosedRange<Int> {
    /// `{"min": 4, "max": 40}`.
    static var countRange: Codec {
        Codec { json in
            guard case .object = json else { throw Refusal.expected("an object", json) }
            let min = try within("min") { try Codec<Int>.number.read(json["min"] ?? .number(1)) }
            let max = try within("max") { try Codec<Int>.number.read(json["max"] ?? .number(1000)) }
            guard min <= max else { throw Refusal("\(min) is more than \(max)") }
            return min...max
        } write: { range in
            .object([
                JSON.Member("min", .number(range.lowerBound)), JSON.Member("max", .number(range.upperBound)),
            ])
        }
    }
}

/// Sizes of small groups.
public struct GroupSizes: Sendable, Equatable {
    /// At least.
    public var min: Int
    /// The author's choice; the middle where not said.
    public var ideal: Int?
    /// At most.
    public var max: Int

    /// Sizes.
    public init(min: Int, ideal: Int? = nil, max: Int) {
        self.min = min
        self.ideal = ideal
        self.max = max
    }

    /// Sizes from least to most: `GroupSizes(3...5, ideal: 4)`.
    public init(_ sizes: ClosedRange<Int>, ideal: Int? = nil) {
        self.init(min: sizes.lowerBound, ideal: ideal, max: sizes.upperBound)
    }

    /// Pairs, and one of three where the number is odd.
    public static let pairs = GroupSizes(min: 2, ideal: 2, max: 3)
}

extension GroupSizes: Shaped {
    static let blank = GroupSizes(min: 3, max: 5)
    static let keys: [Key<GroupSizes>] = [
        .must("min", \.min, .number), .may("ideal", \.ideal, .number), .must("max", \.max, .number),
    ]
}
