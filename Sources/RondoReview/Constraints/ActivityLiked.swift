import RondoModel

/// What people asked for is there.
enum ActivityLiked: Constraint {
    static let id = "activity.liked"

    static func violations(in context: CheckContext) -> [Violation] {
        let placed = Set(Placements.activities(in: context).map(\.id))
        var seen: Set<String> = []
        return context.workshop.like.map(\.id).filter { seen.insert($0).inserted }.compactMap { liked in
            violation(placed.contains(liked) ? 0 : 1, at: Place(), "\(liked) was asked for and stands nowhere")
        }
    }
}
