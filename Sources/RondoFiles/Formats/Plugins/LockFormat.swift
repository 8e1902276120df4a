import RondoModel
import RondoYAML

/// Keys of `lock/1`.
enum LockFormat {
    /// A lock.
    static let shape = Shape("lock", "Which plugins were looked at and agreed to.", empty: PluginLock()) {
        Key("plugins", \.plugins, .keyed(plugin, id: \.id, .name), "plugins by id", .written)
    }

    private static let plugin = Shape(
        "locked-plugin", "A plugin as somebody agreed to it.", empty: LockedPlugin(), place: \.location
    ) {
        Key("version", \.version, .version, "its version", .required)
        Key("sha256", \.sha256, .sha256, "SHA-256 of its library and companions", .required)
        Key("manifest", \.manifest, .sha256, "SHA-256 of its plugin.yaml", .required)
        Key("sees", \.sees, .distinct(.oneOf), "what it may see", .written)
        Key("needs", \.needs, .distinct(.need), "needs of people that it may see, by id", .written)
        Key("trusted", \.isTrusted, .flag, "true where it may run although it can't be confined fully", .written)
    }
}
