import RondoModel

/// Names a wish: its kind and what of that kind.
struct WishID: Hashable, Sendable {
    /// `WishKind.name`.
    var kind: String
    /// Ids or positions in the workshop's lists.
    var of: [String]

    /// A wish of a kind.
    init(_ kind: String, _ of: String...) {
        self.kind = kind
        self.of = of
    }
}

/// One thing that the user wrote and that can be taken away to see what changes.
struct Wish: Sendable {
    /// Its name.
    var id: WishID
    /// Where it stands in the workshop file.
    var path: [String]
    /// What it says, in plain words.
    var says: String
    /// The only session that it concerns; nil where it may concern several.
    var session: String?
    /// True where more than what is asked would change if it were taken away: it is so only for conflicts that name it.
    var isPersonal = false
    /// Takes it away. What is left never becomes harder to plan, and positions in lists stay.
    var relax: @Sendable (inout Inputs) -> Void

    /// A wish; see the properties.
    init(
        _ id: WishID, path: [String], says: String, session: String? = nil, isPersonal: Bool = false,
        relax: @escaping @Sendable (inout Inputs) -> Void
    ) {
        self.id = id
        self.path = path
        self.says = says
        self.session = session
        self.isPersonal = isPersonal
        self.relax = relax
    }
}

/// A change that might end a conflict; it counts only once a plan was made with it.
struct WayOut: Sendable {
    /// Ways of one family differ in how much of something: only the first that works is told.
    var family: String
    /// Lower is cheaper; see `Price`.
    var cost: Int
    /// What to do, in plain words.
    var sentence: String
    /// Does it.
    var apply: @Sendable (inout Inputs) -> Void

    /// A way; see the properties.
    init(_ family: String, _ cost: Int, _ sentence: String, apply: @escaping @Sendable (inout Inputs) -> Void) {
        self.family = family
        self.cost = cost
        self.sentence = sentence
        self.apply = apply
    }
}

/// What ways out cost: the order in which they are offered, and nothing else.
enum Price {
    /// A fixed point, a pin or an end of the session moves; one more for each 5 minutes.
    static let minutes = 100
    /// The arc, or how many activities run side by side, changes.
    static let frame = 200
    /// Somebody is asked a question.
    static let question = 300
    /// A space that is there is used too.
    static let space = 400
    /// Something that the facilitator fixed or asked for is given up.
    static let giveUp = 500
    /// Something or somebody has to be found: stock, a support, a space.
    static let find = 600
    /// A role has fewer holders, or is left out: less power is shared.
    static let role = 700
}

/// A kind of wish: which there are in a workshop, and what could be done instead of each.
protocol WishKind: Sendable {
    /// As in `WishID.kind`.
    static var name: String { get }
    /// All wishes of the kind, in the workshop's order.
    static func wishes(_ inputs: Inputs) -> [Wish]
    /// Changes that might end a conflict with this wish, in any order; none for what nobody should give up.
    static func ways(outOf wish: Wish, _ inputs: Inputs) -> [WayOut]
}

/// All kinds, in the order in which their wishes are taken away.
enum WishKinds {
    /// One line each.
    static let all: [any WishKind.Type] = [
        PinWish.self, FixedPointWish.self, SessionTimesWish.self, SessionSpacesWish.self,
        CapacityWish.self, FeaturesWish.self, YesWish.self, RoleWish.self, WillingWish.self, AttendsWish.self,
        OwnTimesWish.self, NeedsWish.self, SupportWish.self, NoSupportWish.self, StockWish.self, TogetherWish.self,
        ApartWish.self, AvoidWish.self, HouseRuleWish.self, BreaksWish.self, MovingWish.self, PhasesWish.self,
        EndsWish.self,
    ]

    /// All wishes of a workshop.
    static func wishes(_ inputs: Inputs) -> [Wish] { all.flatMap { $0.wishes(inputs) } }

    /// Changes that might end a conflict with a wish.
    static func ways(outOf wish: Wish, _ inputs: Inputs) -> [WayOut] {
        all.first { $0.name == wish.id.kind }?.ways(outOf: wish, inputs) ?? []
    }
}

extension Wish {
    /// The position that the id names; nil where it names no position.
    var position: Int? { id.of.first.flatMap { Int($0) } }
}
