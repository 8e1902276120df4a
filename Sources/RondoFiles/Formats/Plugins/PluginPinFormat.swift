import RondoModel
import RondoYAML

/// Keys of a plugin whose answer went into a plan.
enum PluginPinFormat {
    /// A pin.
    static let pin = Shape("plugin-pin", "A plugin whose answer is in a plan.", empty: PluginPin()) {
        Key("id", \.id, .text, "the plugin's id", .written)
        Key("version", \.version, .text, "its version", .written)
        Key("sha256", \.sha256, .text, "SHA-256 of its library and companions", .written)
    }
}
