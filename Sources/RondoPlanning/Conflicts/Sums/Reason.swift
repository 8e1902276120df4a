/// Why no plan can hold all that must hold, found by arithmetic.
struct Reason: Sendable, Equatable {
    /// The hard constraint that is broken in every plan.
    var constraint: String
    /// The session it is about; nil where it is about several.
    var session: String?
    /// The sum, in a plain sentence without a final period.
    var sentence: String
    /// The wishes that the sum counts, and perhaps more.
    var wishes: [WishID]

    /// A reason; see the properties.
    init(_ constraint: String, session: String?, _ sentence: String, _ wishes: [WishID]) {
        self.constraint = constraint
        self.session = session
        self.sentence = sentence
        self.wishes = wishes
    }
}

/// A sum that tells that something cannot work.
///
/// It is exact on one side: where it finds a reason, every plan breaks a constraint that must hold. Where it finds
/// none, nothing is said. docs/conflicts.md has the arguments that aren't plain counting.
protocol Sum: Sendable {
    /// The reasons, in the workshop's order.
    static func reasons(_ facts: Facts) -> [Reason]
}

/// All sums.
enum Sums {
    /// In the order in which they are asked: those that name the fewest lines first.
    static let all: [any Sum.Type] = [
        FixedPointsAtOdds.self, PinnedPerson.self, PinnedTime.self, PinnedPlace.self, PinnedLength.self,
        PinnedActivity.self, PinnedSeats.self, PinsSideBySide.self, PinsInOrder.self, PinnedEnds.self,
        PinnedDecision.self, PinnedStock.self,
        PinnedNumbers.self, PinnedGroups.self, PinnedRest.self, PinnedRoles.self, PinnedAccess.self,
        PinnedHouseRules.self, PinnedSupports.self, SessionRoles.self, RolesInTime.self, FeaturesInTime.self,
        KeptFreeInTime.self, RoomInTime.self, FittingRoomInTime.self, GapsInTime.self, StretchesInTime.self,
        AccessInTime.self, MinutesInTime.self,
    ]

    /// What all sums find.
    static func reasons(_ compilation: Compilation) -> [Reason] {
        let facts = Facts(compilation)
        return all.flatMap { $0.reasons(facts) }
    }

    /// What the first sum that finds something finds first.
    static func first(_ compilation: Compilation) -> Reason? {
        let facts = Facts(compilation)
        for sum in all {
            if let reason = sum.reasons(facts).first { return reason }
        }
        return nil
    }
}
