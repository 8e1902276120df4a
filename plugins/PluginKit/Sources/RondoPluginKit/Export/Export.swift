@_exported public import CRondoPlugin

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What Rondo gives to a plugin's entry.
public typealias HostPointer = UnsafePointer<rondo_host>
/// What a plugin's entry gives back.
public typealias PluginPointer = UnsafePointer<rondo_plugin>

extension Plugin {
    /// The body of the one line that exports a plugin.
    ///
    /// ```swift
    /// @c @implementation
    /// public func rondo_plugin_entry(_ host: HostPointer?) -> PluginPointer? { MyPlugin.entry(host) }
    /// ```
    ///
    /// Nil where the host is older than the contract that this kit was built with. A library exports one plugin.
    public static func entry(_ host: HostPointer?) -> PluginPointer? {
        guard let host, host.pointee.size >= UInt32(MemoryLayout<rondo_host>.size),
            host.pointee.contract >= UInt32(RONDO_PLUGIN_CONTRACT)
        else { return nil }
        let answer: @Sendable (String, [UInt8]) -> Answer = { Self.answer($0, request: $1) }
        unsafe exported = answer
        let table = UnsafeMutablePointer<rondo_plugin>.allocate(capacity: 1)
        table.initialize(
            to: rondo_plugin(
                size: UInt32(MemoryLayout<rondo_plugin>.size), contract: UInt32(RONDO_PLUGIN_CONTRACT),
                id: cString(id), version: cString(version), capabilities: list(Capability.of(Self.self).map(\.id)),
                answer: answerToHost))
        return PluginPointer(table)
    }
}

/// The exported plugin's way to answer. The contract calls the entry once, before anything else, and on one thread.
nonisolated(unsafe) private var exported: (@Sendable (String, [UInt8]) -> Answer)?

/// A copy that lives until the process ends, as the contract wants it.
private func cString(_ text: String) -> UnsafePointer<CChar> {
    let bytes = text.utf8CString
    let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
    for (index, byte) in bytes.enumerated() { copy[index] = byte }
    return UnsafePointer(copy)
}

/// Texts with a null pointer after the last.
private func list(_ texts: [String]) -> UnsafePointer<UnsafePointer<CChar>?> {
    let list = UnsafeMutablePointer<UnsafePointer<CChar>?>.allocate(capacity: texts.count + 1)
    for (index, text) in texts.enumerated() { (list + index).initialize(to: cString(text)) }
    (list + texts.count).initialize(to: nil)
    return UnsafePointer(list)
}

/// `rondo_plugin.answer`: copies the request, answers, hands the reply over.
private func answerToHost(
    _ host: UnsafePointer<rondo_host>?, _ capability: UnsafePointer<CChar>?, _ request: rondo_bytes
) -> Int32 {
    guard let host, let capability, let exported else { return RONDO_FAILED }
    let bytes = Array(UnsafeBufferPointer(start: request.data, count: request.data == nil ? 0 : request.length))
    let answer = exported(String(cString: capability), bytes)
    if let words = answer.words { say(words) }
    guard answer.outcome != .failed else { return RONDO_FAILED }
    let taken = answer.reply.withUnsafeBufferPointer { reply in
        host.pointee.write?(host, rondo_bytes(data: reply.baseAddress, length: reply.count)) ?? RONDO_TOO_MUCH
    }
    return taken == RONDO_WRITTEN ? answer.outcome.rawValue : RONDO_FAILED
}

/// Puts a line on standard error, which Rondo shows as the plugin's words.
private func say(_ words: String) {
    let line = Array((words + "\n").utf8)
    _ = write(2, line, line.count)
}
