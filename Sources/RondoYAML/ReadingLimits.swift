/// What a reader accepts before it stops, so that no input can take long or much memory.
public struct ReadingLimits: Sendable {
    /// Bytes in a file.
    public var bytes: Int
    /// Brackets or indentation inside each other.
    public var depth: Int
    /// Values in a file.
    public var nodes: Int
    /// Findings after which the rest is not worth reading.
    public var findings = 100

    /// Limits; see the properties.
    public init(bytes: Int, depth: Int, nodes: Int) {
        self.bytes = bytes
        self.depth = depth
        self.nodes = nodes
    }

    /// For files that people write: 1 MiB, depth 64, 200,000 values.
    public static let yaml = ReadingLimits(bytes: 1 << 20, depth: 64, nodes: 200_000)
    /// For plans: 64 MiB, depth 64, 5,000,000 values.
    public static let plan = ReadingLimits(bytes: 64 << 20, depth: 64, nodes: 5_000_000)

    /// The byte limit in words.
    public var bytesText: String {
        bytes >= 1 << 20 ? "\(bytes >> 20) MiB" : bytes >= 1024 ? "\(bytes >> 10) KiB" : "\(bytes) bytes"
    }
}
