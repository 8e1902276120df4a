public import RondoModel

/// A plugin that may be asked: found, as it was accepted, with settings that fit.
public struct ReadyPlugin: Sendable {
    /// Its id.
    public var id = ""
    /// What people read.
    public var name = ""
    /// Three numbers.
    public var version = ""
    /// Its folder.
    public var folder = ""
    /// The workspace that it was accepted for.
    var workspace = "."
    /// Its library's file name.
    var library = ""
    /// The file names of the libraries that are loaded before it.
    var companions: [String] = []
    /// SHA-256 of library and companions, as the lock pins it and as they are.
    public var sha256 = ""
    /// SHA-256 of its manifest.
    var manifestHash = ""
    /// What it can be asked.
    public var capabilities: [PluginCapability] = []
    /// What its manifest asks to see and the facilitator accepted.
    public var sees: [PluginSight] = []
    /// Needs that its manifest asks to see and the facilitator accepted, by id.
    public var needs: [String] = []
    /// What the workshop says, with the manifest's defaults.
    public var settings = DataValue.map([])
    /// True where a person accepted that it runs below full confinement.
    public var isTrusted = false
    /// True where a plan without it is not good enough.
    public var isRequired = false
    /// The library, where it had to be read already; nil where it was known by its memo, or is very large.
    var image: LibraryImage?

    /// Who is meant where its answers stand in a plan.
    public var pin: PluginPin {
        var pin = PluginPin()
        pin.id = id
        pin.version = version
        pin.sha256 = sha256
        return pin
    }

    /// True where it sees people, and so needs pseudonyms.
    var seesPeople: Bool { sees.contains(.people) }
}
