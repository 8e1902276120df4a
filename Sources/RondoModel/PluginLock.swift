public import RondoDiagnostics

/// What `rondo.lock` says: which plugins were looked at and agreed to.
public struct PluginLock: Sendable, Equatable {
    /// In order of id.
    public var plugins: [LockedPlugin] = []
    /// A lock without plugins.
    public init() {}

    /// The entry of a plugin.
    public subscript(id: String) -> LockedPlugin? { plugins.first { $0.id == id } }
}

/// A plugin as somebody agreed to it.
public struct LockedPlugin: Sendable, Equatable {
    /// Its id.
    public var id = ""
    /// Its version.
    public var version = ""
    /// SHA-256 of its library and companions.
    public var sha256 = ""
    /// SHA-256 of its manifest.
    public var manifest = ""
    /// What it may see.
    public var sees: [PluginSight] = []
    /// Needs of people that it may see, by id.
    public var needs: [String] = []
    /// True where it may run although it can't be confined fully.
    public var isTrusted = false
    /// Where it was written.
    public var location: SourceLocation?
    /// An empty entry.
    public init() {}
}
