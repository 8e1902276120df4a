/// Where a library's names are found: in its companions, and in the libraries that it needs, with those they need.
struct SymbolProviders {
    /// Names that some library has.
    private(set) var symbols: Set<String> = []
    /// Libraries that aren't on this machine, by file name.
    private(set) var missingLibraries: [String] = []

    private static let folders = [
        "/lib/x86_64-linux-gnu", "/usr/lib/x86_64-linux-gnu", "/lib/aarch64-linux-gnu", "/usr/lib/aarch64-linux-gnu",
        "/lib64", "/usr/lib64", "/lib", "/usr/lib", "/usr/local/lib",
    ]

    /// Looks at everything that a library needs.
    init(of object: SharedObject, companions: [[UInt8]], names: [String]) {
        symbols = Set(object.symbols.filter(\.isExported).map(\.name))
        var seen = Set(names)
        var waiting = object.needed.reversed().map { ($0, object.searchPath) }
        for companion in companions {
            guard let read = try? SharedObject(companion) else { continue }
            symbols.formUnion(read.exports)
            waiting += read.needed.map { ($0, read.searchPath + object.searchPath) }
        }
        while let (name, path) = waiting.popLast() {
            guard seen.insert(name).inserted else { continue }
            guard let read = Self.library(name, path) else {
                missingLibraries.append(name)
                continue
            }
            symbols.formUnion(read.exports)
            waiting += read.needed.map { ($0, read.searchPath + path) }
        }
        missingLibraries.sort()
    }

    private static func library(_ name: String, _ path: [String]) -> SharedObject? {
        guard !name.contains("/") else { return nil }
        for folder in path.filter({ $0.hasPrefix("/") }) + folders {
            guard let bytes = TreeCopy.read(folder + "/" + name, most: 128 << 20) else { continue }
            if let object = try? SharedObject(bytes), object.machine == KnownLibraries.machine { return object }
        }
        return nil
    }
}
