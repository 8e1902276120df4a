#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension SafeFile {
    /// Deletes what killed processes left unfinished beside these files; what a living process still writes stays.
    static func removeLeftovers(of paths: [String]) {
        var folders: [String] = []
        for path in paths where !folders.contains(PathText.folder(of: path)) {
            folders.append(PathText.folder(of: path))
        }
        let known = Set(paths)
        for folder in folders {
            for name in FileAccess.hiddenNames(in: folder) {
                guard let part = unfinished(name), known.contains("\(folder)/\(part.name)") else { continue }
                let beside = "\(folder)/\(name)"
                guard FileAccess.entry(beside)?.kind == .file, isGone(part.process) else { continue }
                unlink(beside)
            }
        }
    }

    /// True for a process that no longer writes. One with our own number was another that had it before: a container
    /// gives each process the same.
    private static func isGone(_ process: pid_t) -> Bool {
        process == getpid() || kill(process, 0) != 0 && errno == ESRCH
    }

    /// The file that an unfinished one was to become, and the process that wrote it: `.NAME.PROCESS-ATTEMPT.part`.
    static func unfinished(_ name: String) -> (name: String, process: pid_t)? {
        guard name.hasPrefix("."), name.hasSuffix(".part") else { return nil }
        let middle = name.dropFirst().dropLast(".part".count)
        guard let dot = middle.lastIndex(of: "."), dot > middle.startIndex else { return nil }
        let numbers = middle[middle.index(after: dot)...].split(separator: "-", omittingEmptySubsequences: false)
        guard numbers.count == 2, let process = pid_t(numbers[0]), process > 0, let attempt = Int(numbers[1]),
            attempt >= 0
        else { return nil }
        return (String(middle[..<dot]), process)
    }
}
