import RondoModel
import RondoYAML

/// Keys of a plugin in a workshop.
enum PluginUseFormat {
    /// A use; its id is the key before it.
    static let use = Shape("plugin", "A plugin that is asked for this workshop.", empty: PluginUse(), place: \.location)
    {
        Key("required", \.isRequired, .flag, "true where a plan without it is not good enough")
        Key("path", \.path, .text, "a folder with its plugin.yaml, beside this file")
        Key("settings", \.settings, .settings, "its settings by name, as its plugin.yaml lists them")
    }
}
