public import RondoDiagnostics
public import RondoFiles

/// Why a plugin could not be made or built.
public enum MakingFailure: Error, Equatable, Sendable {
    /// What was asked for can't be had; one plain sentence without a final period.
    case request(String)
    /// The plugin's own files have errors.
    case findings([Finding])
    /// A file or folder can't be written.
    case file(FileFailure)
    /// The compiler or make ended with this exit code; its own words were passed through.
    case tool(String, code: Int32)
}
