import CDigest

/// SHA-256 of bytes, as FIPS 180-4 describes it; for noticing changes, and for pseudonyms through HMAC.
public enum ContentDigest {
    /// 64 hexadecimal digits.
    public static func sha256(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: words(bytes).flatMap { word in
                (0..<8).map { digits[Int(word >> UInt32(28 - 4 * $0) & 15)] }
            }, as: UTF8.self)
    }

    /// The same as 32 bytes.
    public static func bytes(_ bytes: [UInt8]) -> [UInt8] {
        words(bytes).flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> UInt32(24 - 8 * $0)) } }
    }

    private static func words(_ bytes: [UInt8]) -> [UInt32] {
        var hash: [UInt32] = [
            0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
        ]
        let whole = bytes.count / 64
        rondo_sha256_blocks(&hash, bytes, whole)
        let rest = bytes[(whole * 64)...] + padding(after: bytes)
        rondo_sha256_blocks(&hash, Array(rest), rest.count / 64)
        return hash
    }

    /// A one bit, zeros, and the length in bits, up to a whole number of 64-byte pieces.
    private static func padding(after bytes: [UInt8]) -> [UInt8] {
        let zeros = (119 - bytes.count % 64) % 64
        let bits = UInt64(bytes.count) * 8
        return [0x80] + [UInt8](repeating: 0, count: zeros) + (0..<8).map { UInt8(bits >> UInt64(56 - 8 * $0) & 255) }
    }
}
