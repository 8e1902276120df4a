import RondoPluginHost

/// Where the kit for plugins may stand, with its templates.
///
/// What the environment says is believed. Else it is the first of these that has a folder `Templates` in it:
/// `share/rondo/PluginKit` beside the folder of the executable, then `plugins/PluginKit` in the working folder or in a
/// folder above the executable.
public struct KitPlaces: Sendable, Equatable {
    /// The path of the running executable, if known.
    public var executable: String?
    /// The folder that `RONDO_PLUGIN_KIT` names, if it is set.
    public var environment: String?

    /// Places; see the properties.
    public init(executable: String?, environment: String?) {
        self.executable = executable
        self.environment = environment
    }

    /// The kit's folder, or nil where there is none.
    public var folder: String? {
        if let environment, !environment.isEmpty { return environment }
        var places: [String] = []
        var above = executable.map { $0.split(separator: "/").map(String.init) } ?? []
        if above.count > 2 { places.append("/" + above.dropLast(2).joined(separator: "/") + "/share/rondo/PluginKit") }
        places.append("plugins/PluginKit")
        while !above.isEmpty {
            above.removeLast()
            places.append((above.isEmpty ? "" : "/") + above.joined(separator: "/") + "/plugins/PluginKit")
        }
        return places.first { NewPlugin.isKit($0) }
    }
}
