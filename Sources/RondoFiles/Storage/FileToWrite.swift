/// One of several files that are written together.
public struct FileToWrite: Sendable, Equatable {
    /// Where it will stand, as seen from the folder that they share.
    public var path: String
    /// What it will hold.
    public var bytes: [UInt8]
    /// True for files that hold needs: nobody but their owner may read them.
    public var ownerOnly: Bool

    /// A file; see the properties.
    public init(path: String, bytes: [UInt8], ownerOnly: Bool) {
        self.path = path
        self.bytes = bytes
        self.ownerOnly = ownerOnly
    }
}
