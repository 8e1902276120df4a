/// What a library says of itself; untrusted, and to be compared with its manifest.
public struct PluginIdentity: Sendable, Equatable {
    /// The contract that it was written for.
    public var contract: Int
    /// Its id.
    public var id: String
    /// Its version.
    public var version: String
    /// What it can be asked, such as `rules/1`; at most 32.
    public var capabilities: [String]

    /// From texts that are each ended by a zero byte: contract, id, version, capabilities; nil where they aren't.
    init?(_ bytes: [UInt8]) {
        guard bytes.last == 0 else { return nil }
        let texts = bytes.dropLast().split(separator: 0, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        guard texts.count >= 3, let contract = Int(texts[0]) else { return nil }
        self.contract = contract
        id = texts[1]
        version = texts[2]
        capabilities = Array(texts[3...])
    }
}
