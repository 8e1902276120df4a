/// Where plugins may lie, in the order in which they are looked for.
public struct PluginPlaces: Sendable, Equatable {
    /// Folders that were named on the command line, each with a `plugin.yaml`.
    public var named: [String] = []
    /// The folder of the workshop, or the nearest one above it with a `rondo.lock`; its `plugins/` is looked through.
    public var workspace = "."
    /// The user's plugin folder.
    public var user: String?
    /// The folder of those that came with Rondo.
    public var own: String?

    /// Nothing but the working folder.
    public init() {}

    /// Which of the places a plugin lies in.
    public enum Place: String, Sendable, CaseIterable {
        /// Named on the command line.
        case named
        /// At the `path:` that the workshop says.
        case path
        /// In the workspace's `plugins/`.
        case workspace
        /// In the user's plugin folder.
        case user
        /// Among those that came with Rondo.
        case own

        /// In words.
        public var words: String {
            switch self {
            case .named: "named on the command line"
            case .path: "named by the workshop"
            case .workspace: "in this workspace"
            case .user: "in your plugin folder"
            case .own: "came with Rondo"
            }
        }
    }

    /// The folders that are looked through, in order.
    var shelves: [(place: Place, folder: String)] {
        var shelves: [(Place, String)] = [(.workspace, Folders.path(workspace, "plugins"))]
        if let user { shelves.append((.user, user)) }
        if let own { shelves.append((.own, own)) }
        return shelves
    }
}
