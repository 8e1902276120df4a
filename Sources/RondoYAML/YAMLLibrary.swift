import CLibYAML

/// The libyaml that this program runs with.
public enum YAMLLibrary {
    /// Such as `0.2.5`.
    public static var version: String { yaml_get_version_string().map { String(cString: $0) } ?? "unknown" }
}
