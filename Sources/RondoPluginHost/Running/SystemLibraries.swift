import Glibc

/// Which libraries of the system a plugin's image needs, so that the runner can load them before the door shuts.
struct SystemLibraries {
    /// Where the Swift runtime lies that Rondo itself runs with, or that is on PATH; nil where there is none.
    let swift: String?

    /// What to load for an image, in order: bare names that the system's loader finds, or paths of the Swift runtime.
    /// What the image brings itself is left out.
    func needed(by image: LibraryImage) -> [String] {
        let parts = (image.companions + [image.library]).compactMap { ELFImage($0) }
        let own = Set(parts.compactMap(\.name))
        var result: [String] = []
        for name in parts.flatMap(\.needed) where !own.contains(name) {
            let place = swift.map { $0 + "/" + name }
            let found = place.flatMap { access($0, R_OK) == 0 ? $0 : nil } ?? name
            if !result.contains(found) { result.append(found) }
        }
        return result
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
