/// Who comes to a workshop, as lines of its file.
struct Cast {
    /// What differs from workshop to workshop.
    struct Wishes {
        var people: Int
        /// Perspectives with their shares.
        var perspectives: [(String, Int)]
        /// Roles with how many of a hundred say yes to them.
        var roles: [(String, Int)]
        /// How many of a hundred state a need.
        var needs = 35
        /// `"HH:MM"` by which some must leave.
        var leavesBy: String?
    }

    /// Ids, in the order of the file.
    private(set) var ids: [String] = []
    private var lines: [String] = []
    private var counted: [String: Int] = [:]

    private static let names = [
        "abena", "ahmed", "alys", "amir", "anwen", "arjun", "babak", "bethan", "bogdan", "carys", "chen", "chidi",
        "cora", "dalia", "damon", "dylan", "ebony", "eirlys", "elif", "emrys", "esi", "fatima", "fergus", "gareth",
        "gwilym", "habib", "hanna", "haruka", "huw", "ifor", "ingrid", "iolo", "jalal", "jana", "joss", "kamal",
        "keira", "laleh", "lamar", "leni", "luca", "magda", "malik", "mared", "nadia", "nerys", "ola", "pavel",
        "rhian", "samira",
    ]

    /// Needs with their shares; what lifts their barriers comes with them under `supports`.
    private static let needs: [(String, Int)] = [
        ("wheelchair", 8), ("seated", 8), ("short-distances", 5), ("limited-reach", 3), ("bsl", 4), ("lip-reading", 3),
        ("hearing-loop", 5), ("low-vision", 6), ("large-print", 5), ("easy-read", 6), ("no-reading-aloud", 5),
        ("no-writing", 4), ("no-speaking-before-everyone", 5), ("more-time", 5), ("{pause-every: 45m}", 4),
        ("low-noise", 5), ("quiet-space", 4), ("soft-light", 3), ("room-around", 3), ("no-surprises", 5),
        ("no-touch", 4), ("nothing-personal", 4), ("gentle-topics", 3), ("no-eye-contact", 3),
    ]

    /// Draws everybody; `attends` says when a person is there, or nothing for all of it.
    init(_ wishes: Wishes, _ draw: inout InstanceDraw, attends: (inout InstanceDraw) -> String?) {
        for index in 0..<wishes.people {
            let (id, name) = Self.name(index)
            ids.append(id)
            let perspective = draw.weighed(wishes.perspectives)
            var parts = ["id: \(id)", "name: \(name)", "perspective: \(perspective)"]
            let needs = self.needs(wishes, &draw)
            if !needs.isEmpty { parts.append("needs: [\(needs.joined(separator: ", "))]") }
            var yes: [String] = []
            for (role, percent) in wishes.roles where draw.chance(percent) { yes.append(role) }
            parts.append("yes-to: [\(yes.joined(separator: ", "))]")
            if yes.contains("lead"), draw.chance(15) { parts.append("learning: [lead]") }
            if let times = attends(&draw) { parts.append("attends: \(times)") }
            lines.append("  - {\(parts.joined(separator: ", "))}")
        }
    }

    private static func name(_ index: Int) -> (id: String, name: String) {
        let first = names[index % names.count]
        let name = first.prefix(1).uppercased() + first.dropFirst()
        let round = index / names.count
        guard round > 0 else { return (first, name) }
        let letter = Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8(round - 1)))
        return ("\(first)-\(letter)", "\(name) \(letter.uppercased())")
    }

    private mutating func needs(_ wishes: Wishes, _ draw: inout InstanceDraw) -> [String] {
        guard draw.chance(wishes.needs) else { return [] }
        var needs = [draw.weighed(Self.needs)]
        if draw.chance(20) {
            let second = draw.weighed(Self.needs)
            if second != needs[0] { needs.append(second) }
        }
        // Interpreters are dear: one person in forty signs, and two of a small group at most.
        if needs.contains("bsl"), counted["bsl", default: 0] >= max(2, wishes.people / 40) {
            needs.removeAll { $0 == "bsl" }
        }
        if let leaving = wishes.leavesBy, draw.chance(8) { needs.append("{leaves-by: \"\(leaving)\"}") }
        for need in needs { counted[need, default: 0] += 1 }
        return needs
    }

    /// The lines of `people:`.
    var text: String { "people:\n" + lines.joined(separator: "\n") + "\n" }

    /// The lines of `supports:`: enough for those who need them, so that nobody's place hangs on a count of staff.
    var supports: String {
        let kinds = [
            ("bsl", "interpreters", "bsl-interpreter", 2), ("lip-reading", "lipspeakers", "lipspeaker", 2),
            ("hearing-loop", "loops", "portable-loop", 1), ("low-vision", "describers", "describer", 1),
            ("easy-read", "readers", "reader", 1), ("no-writing", "writers", "writer", 1),
            ("seated", "assistants", "personal-assistant", 1),
        ]
        let lines = kinds.compactMap { need, id, kind, each -> String? in
            let count = counted[need, default: 0]
            return count == 0 ? nil : "  - {id: \(id), kind: \(kind), people: \(max(1, count * each))}"
        }
        return lines.isEmpty ? "" : "\nsupports:\n" + lines.joined(separator: "\n") + "\n"
    }

    /// The lines of `groups:`: a few pairs who stay apart, and who stay together.
    func groups(apart: Int, together: Int, _ draw: inout InstanceDraw) -> String {
        let chosen = draw.some(2 * (apart + together), of: Array(ids.indices)).map { ids[$0] }
        let pairs = stride(from: 0, to: chosen.count - 1, by: 2).map { "[\(chosen[$0]), \(chosen[$0 + 1])]" }
        let parts = [
            ("apart", pairs.prefix(apart)), ("together", pairs.dropFirst(apart).prefix(together)),
        ].filter { !$0.1.isEmpty }
        return parts.isEmpty
            ? "" : "\ngroups:\n" + parts.map { "  \($0.0): [\($0.1.joined(separator: ", "))]\n" }.joined()
    }
}
