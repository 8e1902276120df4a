public import RondoDiagnostics

/// What `plugin.yaml` says: what a plugin is, what it can be asked and what it wants to see.
public struct PluginManifest: Sendable, Equatable {
    /// Lower-case letters, digits and hyphens.
    public var id = ""
    /// What people read.
    public var name = ""
    /// Three numbers, such as `1.0.0`.
    public var version = ""
    /// The contract it was written for.
    public var contract = 1
    /// The library's file name in the manifest's folder.
    public var library = ""
    /// File names of libraries that are loaded before it, in order.
    public var companions: [String] = []
    /// What it can be asked.
    public var capabilities: [PluginCapability] = []
    /// What it does, in one line.
    public var about = ""
    /// SPDX identifier or plain words.
    public var licence = ""
    /// What it wants to see besides its settings.
    public var sees: [PluginSight] = []
    /// Ids of the needs of people it wants to see.
    public var needs: [String] = []
    /// Endings of files that it reads, lower-case and without a dot.
    public var imports: [String] = []
    /// Its settings.
    public var settings: [PluginSetting] = []
    /// SHA-256 of the file's bytes.
    public var sha256 = ""
    /// Where it was written.
    public var location: SourceLocation?
    /// An empty manifest.
    public init() {}
}

/// One setting of a plugin.
public struct PluginSetting: Sendable, Equatable {
    /// What a setting holds.
    public enum Kind: String, Sendable, CaseIterable {
        case text
        /// A whole number.
        case number
        /// True or false.
        case flag
        /// Texts or numbers.
        case list
    }
    /// What the items of a list are.
    public enum Item: String, Sendable, CaseIterable {
        case text, number
    }
    /// Its name.
    public var name = ""
    /// What it holds.
    public var kind = Kind.text
    /// What the items of a list are.
    public var of = Item.text
    /// Its value where a workshop says nothing; nil where a workshop must say it.
    public var byDefault: DataValue?
    /// What it is for.
    public var about = ""
    /// The least number, or the fewest items of a list.
    public var least: Int?
    /// The largest number, or the most items of a list.
    public var most: Int?
    /// The most letters of a text.
    public var longest: Int?
    /// The texts that it may be; empty where any may.
    public var oneOf: [String] = []
    /// Where it was written.
    public var location: SourceLocation?
    /// An empty setting.
    public init() {}
}
