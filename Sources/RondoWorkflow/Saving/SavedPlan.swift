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
}
