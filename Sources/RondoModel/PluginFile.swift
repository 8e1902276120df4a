/// A document that a plugin made, checked and ready to be written.
public struct PluginFile: Sendable, Equatable {
    /// Letters, digits and hyphens with one ending; no two of a reply differ only in case.
    public var name = ""
    /// Its text; HTML holds a content security policy.
    public var text = ""
    /// An empty file.
    public init() {}
}
