/// One file to solve, for tuning or for judging.
public struct Instance: Sendable {
    /// What instances are used for; nothing that is judged is ever tuned on.
    public enum Use: String, Sendable, CaseIterable {
        case tuning, judging
    }

    /// What it is used for.
    public let use: Use
    /// The class of work, such as `half-day`.
    public let kind: String
    /// File name with its ending: `.yaml` for a workshop, `.json` for a problem.
    public let file: String
    /// Makes the file's bytes.
    private let make: @Sendable () -> [UInt8]

    init(_ use: Use, _ kind: String, _ file: String, _ make: @escaping @Sendable () -> [UInt8]) {
        self.use = use
        self.kind = kind
        self.file = file
        self.make = make
    }

    /// The path below the folder of instances.
    public var path: String { "\(use.rawValue)/\(file)" }

    /// The file; the same on any machine.
    public var bytes: [UInt8] { make() }
}

/// All instances.
public enum Instances {
    /// By class, tuning before judging.
    public static let all: [Instance] =
        HalfDay.instances + Day.instances + Series.instances + Festival.instances + Region.instances
        + Rotation.instances + Mixing.instances + Agenda.instances

    /// Small problems of rotation and mixing, for tests that hold the engine and its bounds to what others prove; they
    /// lie in no folder, and nothing is tuned on them or judged by them.
    public static let small: [Instance] = SmallProblems.rotations + SmallProblems.mixings

    /// Who sits with whom where no two blocks have the same people: work without patterns, to count moves by; they lie
    /// in no folder.
    public static let restless: [Instance] = [(8, 4, 10), (10, 5, 8)].map { Mixing.restless($0) }

    /// The same workshop for 12 to 1,000 people; they lie in no folder, and nothing is compared with peers on them.
    public static let growth: [Instance] = Growth.instances

    /// Workshops of one class: so many for tuning, five for judging.
    static func workshops(
        _ kind: String, tuning: Int, _ text: @escaping @Sendable (String, inout InstanceDraw) -> String
    ) -> [Instance] {
        let numbered =
            (1...tuning).map { (Instance.Use.tuning, $0) } + (1...5).map { (Instance.Use.judging, tuning + $0) }
        return numbered.map { use, number in
            let name = "\(kind)-\(number)"
            return Instance(use, kind, name + ".yaml") {
                var draw = InstanceDraw(name)
                return Array(text(name, &draw).utf8)
            }
        }
    }
}
