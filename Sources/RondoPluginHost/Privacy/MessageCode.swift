import RondoFiles

/// HMAC with SHA-256 (RFC 2104).
enum MessageCode {
    /// 32 bytes that only who has the key can make.
    static func bytes(of message: [UInt8], key: [UInt8]) -> [UInt8] {
        var key = key.count > 64 ? ContentDigest.bytes(key) : key
        key += [UInt8](repeating: 0, count: 64 - key.count)
        let inner = ContentDigest.bytes(key.map { $0 ^ 0x36 } + message)
        return ContentDigest.bytes(key.map { $0 ^ 0x5C } + inner)
    }
}
