/// Where a user's plugins and what they answered are kept, by the XDG base directory specification.
public enum PluginHome {
    /// `$XDG_DATA_HOME/rondo/plugins`, or `~/.local/share/rondo/plugins`; nil where there is no home.
    public static func plugins(dataHome: String?, home: String?) -> String? {
        base(dataHome, home, "/.local/share").map { $0 + "/rondo/plugins" }
    }

    /// `$XDG_CACHE_HOME/rondo/plugins`, or `~/.cache/rondo/plugins`; nil where there is no home.
    public static func cache(cacheHome: String?, home: String?) -> String? {
        base(cacheHome, home, "/.cache").map { $0 + "/rondo/plugins" }
    }

    /// The plugins that came with Rondo: `share/rondo/plugins` beside the folder of the executable, else the folder
    /// `plugins` with a `PluginKit` in it that stands above the executable; nil where there is neither.
    public static func own(executable: String) -> String? {
        guard let folder = Folders.above(executable) else { return nil }
        if let above = Folders.above(folder), Folders.stands(above + "/share/rondo/plugins") {
            return above + "/share/rondo/plugins"
        }
        var next: String? = folder
        while let here = next {
            let plugins = Folders.path(here, "plugins")
            if Folders.stands(plugins + "/PluginKit") { return plugins }
            next = Folders.above(here)
        }
        return nil
    }

    /// A relative path in the variable counts as none, as the specification says.
    private static func base(_ variable: String?, _ home: String?, _ usual: String) -> String? {
        if let variable, variable.hasPrefix("/") { return variable }
        guard let home, home.hasPrefix("/") else { return nil }
        return home + usual
    }
}
