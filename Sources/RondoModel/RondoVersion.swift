/// The version of Rondo, as `rondo --version` prints it and plans name it.
public enum RondoVersion {
    /// Semantic version.
    public static let current = "0.1.0"
}
