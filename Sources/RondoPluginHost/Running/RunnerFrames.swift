import CPluginRunner
import RondoDiagnostics

/// What a runner says on its report descriptor, put together from bytes as they come.
///
/// The first frame was written before anything of the plugin was loaded. All others may come from the plugin itself;
/// none of them can say more than a plugin may say by behaving accordingly.
struct RunnerFrames {
    /// How the runner confined itself; nil until it said so.
    private(set) var level: RunnerLevel?
    /// The reply so far.
    private(set) var reply: [UInt8] = []
    /// A `RUNNER_…` value; nil while the plugin has not returned.
    private(set) var end: Int?
    /// What kept the runner from an answer, where something did.
    private(set) var ended: PluginAnswer.Outcome?
    /// What the library says of itself.
    private(set) var identity: PluginIdentity?
    /// True where what came makes no sense; the rest is not read.
    private(set) var isGarbled = false
    /// True where more of a reply came than may come.
    private(set) var isTooMuch = false

    private var rest: [UInt8] = []
    private let most: Int
    private let isTrusted: Bool

    /// Frames of a runner whose reply may have this many bytes; `isTrusted` as it was told.
    init(most: Int, isTrusted: Bool = false) {
        self.most = most
        self.isTrusted = isTrusted
    }

    /// True where nothing that still comes can matter.
    var isClosed: Bool { isGarbled || isTooMuch || end != nil || ended != nil }

    /// Takes bytes as they come.
    mutating func take(_ bytes: ArraySlice<UInt8>) {
        if isClosed { return }
        rest += bytes
        var next = 0
        let head = Int(RUNNER_FRAME_HEAD)
        while !isClosed, rest.count - next >= head {
            let length = rest[next + 1..<next + head].reversed().reduce(0) { $0 << 8 | Int($1) }
            guard length <= Int(RUNNER_MOST_FRAME) else {
                isGarbled = true
                break
            }
            guard rest.count - next >= head + length else { break }
            let body = rest[next + head..<next + head + length]
            read(kind: rest[next], body)
            next += head + length
        }
        rest.removeFirst(next)
    }

    private mutating func read(kind: UInt8, _ body: ArraySlice<UInt8>) {
        let bytes = Array(body)
        guard level != nil || Int(kind) == RUNNER_LEVEL || Int(kind) == RUNNER_BROKEN else {
            isGarbled = true
            return
        }
        switch Int(kind) {
        case Int(RUNNER_LEVEL) where level == nil && bytes.count == 2:
            level = RunnerLevel(landlock: Int(bytes[0]), isFiltered: bytes[1] == 1)
        // What would have a person install or trust something can't come from the plugin: it is said before it loads.
        case Int(RUNNER_BROKEN) where level == nil: ended = .notStarted(text(bytes))
        case Int(RUNNER_UNCONFINED) where level?.confinement != .full && !isTrusted: ended = .notConfined
        case Int(RUNNER_NOT_LOADED): ended = .notLoaded(text(bytes))
        case Int(RUNNER_NO_PLUGIN): ended = .notAPlugin(text(bytes))
        case Int(RUNNER_IDENTITY) where identity == nil: identity = PluginIdentity(bytes)
        case Int(RUNNER_FORBIDDEN) where bytes.count == 5:
            let call = bytes[1...].reversed().reduce(0) { $0 << 8 | Int($1) }
            ended = .forbidden(ForbiddenDeed.words(tried: Int(bytes[0]), call: call))
        case Int(RUNNER_REPLY):
            reply += bytes
            isTooMuch = reply.count > most
        case Int(RUNNER_END) where bytes.count == 1: end = Int(bytes[0])
        default: isGarbled = true
        }
    }

    private func text(_ bytes: [UInt8]) -> String {
        VisibleText.shown(String(decoding: bytes.prefix(500), as: UTF8.self))
    }
}
