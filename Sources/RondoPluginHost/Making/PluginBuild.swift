import RondoFiles

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Builds a plugin's library beside its plugin.yaml, with the toolchain alone.
public struct PluginBuild: Sendable {
    /// How a plugin is built.
    public enum Kind: Sendable, Equatable {
        /// A Swift package whose product has the plugin's name.
        case package
        /// A Makefile whose first target makes the library.
        case makefile
    }

    /// The folder with plugin.yaml.
    public var folder: String
    /// The library's file name.
    public var library: String
    /// True to bring Swift's standard library within the library.
    public var isSelfContained = true

    /// A build of a plugin.
    public init(folder: String, library: String) {
        self.folder = folder
        self.library = library
    }

    /// How it is built, or nil where there is neither a Package.swift nor a Makefile.
    public var kind: Kind? {
        if access(folder + "/Package.swift", R_OK) == 0 { return .package }
        for name in ["GNUmakefile", "makefile", "Makefile"] where access(folder + "/" + name, R_OK) == 0 {
            return .makefile
        }
        return nil
    }

    /// The commands that build it, as someone would type them.
    public var commands: [[String]] {
        switch kind {
        case .package:
            var command = ["swift", "build", "-c", "release", "--package-path", folder, "--product", product]
            for word in ["--version-script=\(exportsFile)", "--gc-sections", "-s"] {
                command += ["-Xlinker", word]
            }
            if isSelfContained { command += ["-Xswiftc", "-static-stdlib"] }
            return [command]
        case .makefile: return [["make", "-C", folder]]
        case nil: return []
        }
    }

    /// Builds, and returns the library's path. The tools' words pass through.
    public func run() throws(MakingFailure) -> String {
        let path = folder + "/" + library
        guard let kind else {
            throw .request(
                "\(folder) has neither a Package.swift nor a Makefile, so Rondo doesn't know how to build it")
        }
        if kind == .package { try writeExports() }
        for command in commands { try Tool.run(command) }
        if kind == .package { try takeLibrary(to: path) }
        guard access(path, R_OK) == 0 else {
            throw .request("the build went well, but there is no \(library) in \(folder); see 'library' in plugin.yaml")
        }
        return path
    }

    /// The library's name less `lib` and `.so`.
    private var product: String {
        let name = library.hasPrefix("lib") ? String(library.dropFirst(3)) : library
        return name.hasSuffix(".so") ? String(name.dropLast(3)) : name
    }

    /// The linker's list of what others may find in the library: the entry, and nothing else.
    private var exportsFile: String { absolute(folder) + "/.build/rondo-exports.map" }

    private func writeExports() throws(MakingFailure) {
        do {
            try SafeFile.makeFolder(folder + "/.build")
            let text = "{ global: rondo_plugin_entry; local: *; };\n"
            try SafeFile.write(Array(text.utf8), to: folder + "/.build/rondo-exports.map", ownerOnly: false)
        } catch { throw .file(error) }
    }

    /// Copies what the package manager made.
    private func takeLibrary(to path: String) throws(MakingFailure) {
        let made = folder + "/.build/release/" + library
        guard let bytes = TreeCopy.read(made, most: 256 << 20) else {
            throw .request(
                "the build made no \(library); the package needs a dynamic library product of that name, less 'lib' "
                    + "and '.so'")
        }
        do { try SafeFile.write(bytes, to: path, ownerOnly: false) } catch { throw .file(error) }
    }

    private func absolute(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }
}
