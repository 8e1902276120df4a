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

    /// Most memory that this process has had, in bytes.
    static var peakMemory: Int {
        var usage = rusage()
        #if canImport(Glibc)
            guard getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 else { return 0 }
        #else
            guard getrusage(RUSAGE_SELF, &usage) == 0 else { return 0 }
        #endif
        #if canImport(Darwin)
            return Int(usage.ru_maxrss)
        #else
            return Int(usage.ru_maxrss) * 1024
        #endif
    }

    /// The path of the running program, if the system tells it.
    static var executable: String? {
        #if os(Linux)
            var bytes = [CChar](repeating: 0, count: 4096)
            let count = readlink("/proc/self/exe", &bytes, bytes.count)
            guard count > 0, count < bytes.count else { return nil }
            return String(decoding: bytes[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
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
        if let folder = places.folder(near: path) { return [folder] + folders }
        if folders.isEmpty {
            Terminal.complain("warning: Rondo's own library was not found; set RONDO_LIBRARY to its folder\n")
        }
        return folders
    }
}
