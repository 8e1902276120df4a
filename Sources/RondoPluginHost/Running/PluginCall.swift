/// A plugin's library as it was read and hashed once: these very bytes are what is loaded.
public struct LibraryImage: Sendable, Equatable {
    /// Libraries that are loaded before it, in order, such as a Swift runtime that the plugin brings along.
    public var companions: [[UInt8]]
    /// The library.
    public var library: [UInt8]

    /// An image.
    public init(library: [UInt8], companions: [[UInt8]] = []) {
        self.library = library
        self.companions = companions
    }
}

/// One question to one plugin.
public struct PluginCall: Sendable {
    /// What is loaded.
    public var image: LibraryImage
    /// Such as `rules/1`.
    public var capability: String
    /// JSON.
    public var request: [UInt8]
    /// What it may use.
    public var limits = CallLimits()
    /// True where a person accepted that it runs below full confinement.
    public var isTrusted = false
    /// Further arguments of the runner, for a trial; see trial.c.
    var trial: [String] = []

    /// A call.
    public init(image: LibraryImage, capability: String, request: [UInt8]) {
        self.image = image
        self.capability = capability
        self.request = request
    }
}

/// What one call may use.
public struct CallLimits: Sendable, Equatable {
    /// Milliseconds by the wall clock, from start to the end of the reply.
    public var milliseconds = 10_000
    /// Bytes of address space.
    public var memory = 1 << 30
    /// Bytes of a reply.
    public var reply = 4 << 20
    /// Bytes of the plugin's own words on standard output and error that are kept.
    public var words = 16 << 10

    /// The usual limits.
    public init() {}
}

/// What came of a call.
public struct PluginAnswer: Sendable, Equatable {
    /// How it ended.
    public var outcome: Outcome
    /// The reply's bytes, untrusted; empty unless the outcome is `answered` or `refused`.
    public var reply: [UInt8] = []
    /// What the plugin printed, made safe to show and capped.
    public var words = ""
    /// How it was confined; `none` where it wasn't loaded.
    public var confinement = Confinement.none
    /// What the library says of itself; nil where it didn't come to that. Untrusted.
    public var identity: PluginIdentity?
    /// What came of a reply until the end, whatever the end was; a trial's records are read from it.
    var partial: [UInt8] = []

    /// An answer.
    public init(_ outcome: Outcome) { self.outcome = outcome }

    /// How a call ended.
    public enum Outcome: Sendable, Equatable {
        /// It answered.
        case answered
        /// It said that it can't use the request; the reply says why.
        case refused
        /// It said that it failed.
        case failed
        /// The library can't be loaded; the loader's words.
        case notLoaded(String)
        /// The library is loaded but isn't a plugin for this contract; what is wrong.
        case notAPlugin(String)
        /// It crashed; the signal's name, such as `SIGSEGV`.
        case crashed(String)
        /// It tried what the confinement forbids, and was ended; a clause that follows "it tried to".
        case forbidden(String)
        /// It left without an answer; its exit code.
        case left(Int)
        /// It was still at work when its time was over.
        case tooLong
        /// Its reply was larger than the limit.
        case tooMuch
        /// It would have run below full confinement, and isn't trusted.
        case notConfined
        /// The runner itself could not be started; why.
        case notStarted(String)
        /// It wasn't waited for, since the person stopped.
        case cancelled
    }
}

/// How far a plugin is kept from everything else.
public enum Confinement: Sendable, Equatable {
    /// It can reach no file, network, process or secret: what docs/plugins/confinement.md promises.
    case full
    /// Something of that can't be had on this system; each a plain clause, such as `it could read your files`.
    case reduced([String])
    /// Nothing of it can be had.
    case none
}
