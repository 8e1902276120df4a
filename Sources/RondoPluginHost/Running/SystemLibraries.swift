import CPluginRunner

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Which libraries of the system a plugin's image needs, so that the runner can load them before the door shuts.
struct SystemLibraries {
    /// Where the Swift runtime lies that Rondo itself runs with, or that is on PATH; nil where there is none.
    let swift: String?

    /// What to load for an image, in order: bare names that the system's loader finds, or paths of the Swift runtime.
    /// What the image brings itself is left out.
    func needed(by image: LibraryImage) -> [String] {
        let parts = (image.companions + [image.library]).compactMap { try? SharedObject($0, withSymbols: false) }
        let own = Set(parts.compactMap(\.name))
        var result: [String] = []
        for name in parts.flatMap(\.needed).prefix(Self.most) where !own.contains(name) && Self.isBare(name) {
            // Two Swift runtimes can't live in one process: who brings one brings all of it.
            let runtime = own.contains("libswiftCore.so") ? nil : swift
            let place = runtime.map { $0 + "/" + name }
            let found = place.flatMap { access($0, R_OK) == 0 ? $0 : nil } ?? name
            if !result.contains(found) { result.append(found) }
        }
        return result
    }

    private static let most = Int(RUNNER_MOST_LIBRARIES)

    /// True for a name that can only mean a file in the loader's own folders: these names come from the plugin.
    static func isBare(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.count < 200 && !name.hasPrefix(".")
            && name.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x2E, 0x5F: true
                default: false
                }
            }
    }

    /// The runtime's folder, found once.
    static let here = SystemLibraries(swift: folderInUse() ?? folderOnPath())

    /// The folder of the runtime that this very process has mapped.
    private static func folderInUse() -> String? {
        guard let maps = fopen("/proc/self/maps", "re") else { return nil }
        defer { fclose(maps) }
        var line = [CChar](repeating: 0, count: 4096)
        while fgets(&line, Int32(line.count), maps) != nil {
            let text = String(decoding: line.prefix { $0 != 0 && $0 != 10 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
            guard text.hasSuffix("/libswiftCore.so"), let start = text.firstIndex(of: "/") else { continue }
            return String(text[start...].dropLast("/libswiftCore.so".utf8.count))
        }
        return nil
    }

    /// The folder of the toolchain whose `swift` comes first on PATH.
    private static func folderOnPath() -> String? {
        guard let path = getenv("PATH") else { return nil }
        for folder in String(cString: path).split(separator: ":") {
            guard let real = realpath("\(folder)/swift", nil) else { continue }
            defer { free(real) }
            let program = String(cString: real)
            guard let slash = program.lastIndex(of: "/") else { continue }
            let runtime = program[..<slash] + "/../lib/swift/linux"
            if access(runtime + "/libswiftCore.so", R_OK) == 0 { return String(runtime) }
        }
        return nil
    }
}
