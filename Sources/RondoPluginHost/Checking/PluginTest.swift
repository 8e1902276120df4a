/// One named test of a plugin. Each runs the plugin in processes of its own, or doesn't run it at all.
struct PluginTest: Sendable {
    /// How far a plugin must have come before a test means something.
    enum Stage: Int, Sendable, Comparable {
        /// There is a folder with a plugin.yaml.
        case folder
        /// The plugin.yaml has no errors.
        case manifest
        /// The library is there and can be read.
        case library
        /// The library is loaded and describes itself.
        case loads
        /// It answers a usual request.
        case answers

        static func < (a: Stage, b: Stage) -> Bool { a.rawValue < b.rawValue }
    }

    /// A group, a dot, and what it is about, such as `library.exports`.
    let name: String
    /// What a good plugin does, as a clause that goes on from "a plugin".
    let wants: String
    /// How far a plugin must have come.
    let stage: Stage
    /// One of these capabilities is needed; any plugin where there are none.
    let capabilities: [String]
    /// Throws what is wrong.
    let run: @Sendable (PluginUnderTest) throws(Trouble) -> Void

    /// A test.
    init(
        _ name: String, _ stage: Stage, of capabilities: [String] = [], _ wants: String,
        run: @escaping @Sendable (PluginUnderTest) throws(Trouble) -> Void
    ) {
        self.name = name
        self.wants = wants
        self.stage = stage
        self.capabilities = capabilities
        self.run = run
    }
}

/// Why a test didn't pass.
enum Trouble: Error, Sendable, Equatable {
    /// Something came that shouldn't have; and what to do about it.
    case came(String, remedy: String)
    /// The test has nothing to say about this plugin; why.
    case notForThisPlugin(String)
}

/// What came of one test.
public struct PluginTestResult: Sendable, Equatable {
    /// How it ended.
    public enum Outcome: Sendable, Equatable {
        /// The plugin does what is wanted.
        case passed
        /// It doesn't: what came instead, and what to do.
        case failed(came: String, remedy: String)
        /// The test has nothing to say about this plugin; why.
        case notForThisPlugin(String)
        /// An earlier failure stands in the way; which.
        case notReached(String)
    }

    /// The test's name, such as `library.exports`.
    public var name: String
    /// What a good plugin does, as a clause that goes on from "a plugin".
    public var wants: String
    /// How it ended.
    public var outcome: Outcome
    /// Milliseconds that it took.
    public var milliseconds = 0
}
