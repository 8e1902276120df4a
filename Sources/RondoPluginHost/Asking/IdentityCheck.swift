import RondoModel

/// Compares what a library says of itself with its manifest.
enum IdentityCheck {
    /// What differs; nil where both say the same. Capabilities may stand in any order.
    static func trouble(_ identity: PluginIdentity?, _ plugin: ReadyPlugin) -> PluginTrouble? {
        guard let identity else { return nil }
        func differs(_ what: String, _ said: String, _ stated: String) -> PluginTrouble {
            PluginTrouble(
                code: "plugin.identity",
                clause: "is not what its plugin.yaml says: the library's \(what) is '\(StrangeText.shown(said))', not "
                    + "'\(stated)'", remedy: OutcomeText.author)
        }
        if identity.id != plugin.id { return differs("id", identity.id, plugin.id) }
        if identity.version != plugin.version { return differs("version", identity.version, plugin.version) }
        let stated = plugin.capabilities.map(\.rawValue).sorted()
        if identity.capabilities.sorted() != stated {
            return differs(
                "list of capabilities", identity.capabilities.joined(separator: ", "), stated.joined(separator: ", "))
        }
        return nil
    }
}

extension OutcomeText {
    /// Texts for one question to one plugin.
    init(_ plugin: ReadyPlugin, _ capability: PluginCapability) {
        self.init(plugin: plugin.id, capability: capability.rawValue, isRequired: plugin.isRequired)
    }
}
