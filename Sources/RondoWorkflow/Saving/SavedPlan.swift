/// Where a plan and its documents were written.
public struct SavedPlan: Sendable, Equatable {
    /// The folder that holds them all.
    public var folder: String
    /// The plan itself.
    public var planFile: String
    /// The page that leads to every document.
    public var index: String
    /// How many documents there are.
    public var documents: Int
    /// Documents that an earlier run wrote and this one didn't, by their paths in the folder: somebody changed them
    /// since, so they stay.
    public var kept: [String] = []
    /// Where the plan stays that this one was made from, if this one took its place.
    public var before: String?

    /// Where the documents lie, and which of an earlier plan's stay beside them.
    func add(to page: inout TextPage) {
        page.add("\(index), which leads to all \(documents) documents", first: "  ")
        if let before {
            page.add(
                "\(before), the plan that this one was made from; rondo diff \(before) \(planFile) says what changed",
                first: "  ")
        }
        for path in kept {
            page.add(
                "\(folder)/\(path) stays, though this plan has no such document: it was changed since Rondo wrote it",
                first: "  ")
        }
    }
}
