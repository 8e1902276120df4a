import CRondoPlugin

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Loads a plugin into Rondo itself, so that a debugger finds it there. Nothing confines it and nothing ends it: this is
/// for `rondo plugin try --in-process`, where someone looks into a plugin of their own, and for nothing else.
enum InProcess {
    /// What the plugin wrote so far.
    private final class Reply {
        var bytes: [UInt8] = []
        let most: Int
        init(most: Int) { self.most = most }
    }

    /// Asks the library at a path once.
    static func ask(_ path: String, capability: String, request: [UInt8], most: Int) -> PluginAnswer {
        // A name without a slash would be looked for in the system's folders.
        let file = path.contains("/") ? path : "./" + path
        guard let library = dlopen(file, RTLD_NOW | RTLD_LOCAL) else {
            return PluginAnswer(.notLoaded(dlerror().map { String(cString: $0) } ?? "the loader doesn't say why"))
        }
        guard let symbol = dlsym(library, "rondo_plugin_entry") else {
            return PluginAnswer(.notAPlugin("it has no rondo_plugin_entry"))
        }
        typealias Entry = @convention(c) (UnsafePointer<rondo_host>?) -> UnsafePointer<rondo_plugin>?
        let entry = unsafeBitCast(symbol, to: Entry.self)

        // The reply outlives the call; the host and the library live until Rondo ends, as the contract says.
        let reply = Reply(most: most)
        let host = UnsafeMutablePointer<rondo_host>.allocate(capacity: 1)
        host.initialize(
            to: rondo_host(
                size: UInt32(MemoryLayout<rondo_host>.size), contract: UInt32(RONDO_PLUGIN_CONTRACT),
                context: Unmanaged.passRetained(reply).toOpaque(), write: take))
        guard let plugin = entry(host), let answer = plugin.pointee.answer else {
            return PluginAnswer(.notAPlugin("it says that it can't work with this Rondo"))
        }
        let ended = request.withUnsafeBufferPointer { bytes in
            answer(host, capability, rondo_bytes(data: bytes.baseAddress, length: bytes.count))
        }
        var result = PluginAnswer(
            reply.bytes.count > most
                ? .tooMuch : ended == RONDO_ANSWERED ? .answered : ended == RONDO_REFUSED ? .refused : .failed)
        if result.outcome == .answered || result.outcome == .refused { result.reply = reply.bytes }
        return result
    }

    /// `rondo_host.write`.
    private static let take: @convention(c) (UnsafePointer<rondo_host>?, rondo_bytes) -> Int32 = { host, bytes in
        guard let context = host?.pointee.context else { return RONDO_TOO_MUCH }
        let reply = Unmanaged<Reply>.fromOpaque(context).takeUnretainedValue()
        guard bytes.length <= reply.most - min(reply.most, reply.bytes.count) else { return RONDO_TOO_MUCH }
        reply.bytes += UnsafeBufferPointer(start: bytes.data, count: bytes.data == nil ? 0 : bytes.length)
        return RONDO_WRITTEN
    }
}
