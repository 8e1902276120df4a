/// The list of constraints that docs/score.md describes.
public enum ConstraintCatalogue {
    /// Hard constraints come before soft ones.
    public enum Level: String, Sendable {
        case hard, soft
    }

    /// What everyone knows about a constraint.
    public struct Entry: Sendable, Equatable {
        /// Dotted id.
        public let id: String
        /// Hard or soft.
        public let level: Level
        /// Cost of a unit unless the workshop says otherwise.
        public let weight: Int
        /// What one unit is.
        public let unit: String
        /// What it asks for, in one sentence that people read.
        public let title: String
    }

    /// All of them, in the order of docs/score.md.
    public static let all: [Entry] = [
        hard("time.window", 10, "5 minutes", "Blocks fill the session and fixed points stand at their times"),
        hard("time.length", 5, "5 minutes", "Each activity has the time it needs, and not too much"),
        hard("time.break", 3, "5 minutes", "Nobody goes too long without a break or a pause"),
        hard("arc.order", 10, "breach", "Phases and activities follow each other as they should"),
        hard("space.fit", 5, "breach", "Spaces are free, large enough and right for those who are in them"),
        hard("access.barrier", 20, "barrier", "Everyone can take part in what they are placed in"),
        hard("access.support", 10, "place", "Supports are in one place at a time and get breaks"),
        hard("role.filled", 10, "turn", "Each role that a block needs is held"),
        hard("role.eligible", 5, "turn", "Whoever holds a role is there for all of it"),
        hard("role.clash", 5, "clash", "Nobody holds two roles at a time unless they combine"),
        hard("group.size", 2, "person", "Strands and small groups have the size the activity works with"),
        hard("group.together", 5, "pair", "Those who stay together are in one small group"),
        hard("group.apart", 5, "pair", "Those who stay apart are in different small groups"),
        hard("pin.kept", 20, "pin", "What the facilitator fixed stays fixed"),
        hard("material.stock", 2, "thing", "No more of a material is used at once than there is"),
        hard("plugin.rule", 10, "cost of a house rule", "What plugins' house rules forbid doesn't happen"),
        soft("balance.phases", 1, "percentage point", "Time per phase is near the wanted share"),
        soft("balance.energy", 8, "breach", "Lively and calm take turns, with a lift after a meal"),
        soft("balance.modes", 2, "5 minutes", "Talking is not the only way to contribute"),
        soft("balance.formats", 10, "plenary", "People speak alone or in small numbers before plenary"),
        soft(
            "role.fair", 4, "5 minutes, or a sixth of a turn",
            "Turns and minutes are spread fairly over those who said yes"),
        soft("role.rest", 4, "turn", "Nobody holds the same role twice running"),
        soft("role.variety", 1, "turn", "People hold a different role before the same again"),
        soft("role.power", 2, "percentage point", "Minutes in a role are near the wanted share by perspective"),
        soft("role.growth", 6, "turn", "Learners hold a role beside someone who knows it first"),
        soft("role.first-time", 4, "turn", "Nobody is put forward at their first session"),
        soft("group.encounters", 1, "repeated meeting", "Small groups bring new people together"),
        soft("group.mix", 3, "person", "Perspectives are spread and nobody is the only one of theirs"),
        soft("time.buffer", 8, "breach or 5 minutes", "There is air between phases, and not too much of it"),
        soft("activity.again", 15, "activity", "Nothing is repeated that this group has done"),
        soft("activity.liked", 20, "activity", "What people asked for is there"),
        soft("activity.early-risk", 6, "step of exposure", "Nothing exposing comes before trust"),
        soft("activity.ideal-length", 1, "5 minutes", "Activities have about the length their author would choose"),
        soft("plan.stable", 40, "change", "When planning again, all stays that need not change"),
        soft("plugin.wish", 1, "cost of a house rule", "What plugins' house rules advise against is rare"),
    ]

    /// The entry with an id.
    public static func entry(_ id: String) -> Entry? { all.first { $0.id == id } }

    /// The weight of a constraint in a workshop.
    public static func weight(_ id: String, in workshop: Workshop) -> Int {
        workshop.weights.last { $0.constraint == id }?.value ?? entry(id)?.weight ?? 0
    }

    private static func hard(_ id: String, _ weight: Int, _ unit: String, _ title: String) -> Entry {
        Entry(id: id, level: .hard, weight: weight, unit: unit, title: title)
    }

    private static func soft(_ id: String, _ weight: Int, _ unit: String, _ title: String) -> Entry {
        Entry(id: id, level: .soft, weight: weight, unit: unit, title: title)
    }
}
