import RondoWorkflow

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What Rondo runs on.
enum Machine {
    /// One thread for each processor at work, up to the search's four lanes.
    static var threads: Int { min(4, max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))) }

    /// The path of the running program, if the system tells it.
    static var executable: String? {
        #if os(Linux)
            var bytes = [UInt8](repeating: 0, count: 4096)
            let count = bytes.withUnsafeMutableBytes { buffer in
                readlink("/proc/self/exe", buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
            }
            return count > 0 && count < bytes.count ? String(decoding: bytes[..<count], as: UTF8.self) : nil
        #else
            return CommandLine.arguments.first
        #endif
    }
}

extension LibraryOptions {
    /// Rondo's own library first, then those that were named.
    func withRondos(near path: String? = nil) -> [String] {
        let places = LibraryPlaces(
            executable: Machine.executable, environment: Terminal.environment("RONDO_LIBRARY"))
        return (places.folder(near: path).map { [$0] } ?? []) + folders
    }
}
