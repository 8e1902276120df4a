import RondoYAML

/// The libraries that read files.
public enum Readers {
    /// libyaml's version, such as `0.2.5`.
    public static var yamlVersion: String { YAMLLibrary.version }
}
