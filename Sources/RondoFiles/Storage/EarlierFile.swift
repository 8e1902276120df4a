import RondoYAML

extension SafeFile {
    /// What stands at a path from an earlier time, up to 1 MiB; nil where nothing can be read.
    static func earlier(_ path: String) -> [UInt8]? {
        FileAccess.read(path, limits: .yaml).source?.bytes
    }
}
