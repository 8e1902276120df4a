import CPluginRunner

/// What a plugin tried that no plugin has to, in words for people.
enum ForbiddenDeed {
    /// A clause that follows "it tried to".
    static func words(tried: Int, call: Int) -> String {
        switch tried {
        case Int(RUNNER_TRIED_NETWORK): "use the network"
        case Int(RUNNER_TRIED_PROCESS): "start another program"
        case Int(RUNNER_TRIED_THREAD): "start a thread"
        case Int(RUNNER_TRIED_WRITING): "write or change files"
        case Int(RUNNER_TRIED_OTHERS): "reach into other programs"
        case Int(RUNNER_TRIED_DESCRIPTORS): "cut the line to Rondo"
        case Int(RUNNER_TRIED_SYSTEM): "reach into the system (system call \(call))"
        default: "do something that plugins may not do (system call \(call))"
        }
    }

    /// Where the kernel ended it before it could be said what: signals were blocked, as the C library does while it
    /// starts a thread.
    static let unsaid = "start a thread, or do something else that plugins may not do"
    /// Where it wrote what only the runner writes.
    static let garbled = "pass its own words off as Rondo's"
}
