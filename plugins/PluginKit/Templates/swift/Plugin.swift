public import RondoPluginKit

/// __NAME__. Each capability is a file of its own.
public struct __Module__: Plugin {
    public static let id = "__ID__"
    public static let version = "0.1.0"
__SETTINGS__
    public init() {}
}

@c @implementation
public func rondo_plugin_entry(_ host: HostPointer?) -> PluginPointer? { __Module__.entry(host) }
