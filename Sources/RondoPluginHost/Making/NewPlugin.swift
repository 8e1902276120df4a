import RondoFiles

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A package with a plugin to start from: it builds with the toolchain alone, since the kit travels along.
public struct NewPlugin: Sendable {
    /// A language that there are templates for.
    public enum Language: String, Sendable, CaseIterable {
        case swift, c
    }

    private let name: PluginName
    private let language: Language
    private let capabilities: [StarterCapability]
    private let kit: String

    /// What of the kit a package needs; its tests and templates stay.
    private static let kitParts = [
        "Package.swift", "README.md", "LICENSE", "build-plugin", "rondo_plugin.map", "Sources",
    ]

    /// The capabilities that there are templates for, such as `rules/1`.
    public static var capabilities: [String] { StarterCapability.all.map(\.id) }

    /// True for a folder that holds the kit with its templates.
    public static func isKit(_ folder: String) -> Bool { Folders.stands(folder + "/Templates") }

    /// What is to be made.
    ///
    /// - Parameters:
    ///   - name: the plugin's id.
    ///   - capabilities: such as `rules/1` or `rules`; `activities/1` where there are none.
    ///   - kit: the folder of the kit, with its templates.
    public init(
        name: String, language: Language, capabilities: [String], kit: String
    ) throws(MakingFailure) {
        self.name = try PluginName(name)
        self.language = language
        self.kit = kit
        var chosen: [StarterCapability] = []
        for word in capabilities.isEmpty ? ["activities/1"] : capabilities {
            guard let capability = StarterCapability.meant(by: word) else {
                throw .request(
                    "there is no capability '\(word)'; there are " + Self.capabilities.joined(separator: ", "))
            }
            if !chosen.contains(where: { $0.id == capability.id }) { chosen.append(capability) }
        }
        self.capabilities = StarterCapability.all.filter { one in chosen.contains { $0.id == one.id } }
    }

    /// Makes the package in a folder, and returns its path; nothing is overwritten.
    public func write(in folder: String) throws(MakingFailure) -> String {
        let path = folder == "." || folder.isEmpty ? name.id : folder + "/" + name.id
        var files = try templates()
        files += try TreeCopy.files(in: kit, parts: Self.kitParts)
            .map { TemplateFile(path: "PluginKit/" + $0.path, bytes: $0.bytes, isProgram: $0.path == "build-plugin") }
        do throws(FileFailure) {
            try SafeFile.makeFolder(folder.isEmpty ? "." : folder)
            guard mkdir(path, 0o777) == 0 else {
                throw FileFailure.cannotCreate(
                    path: path, reason: errno == EEXIST ? "it is already there" : String(cString: strerror(errno)))
            }
            for file in files {
                let target = path + "/" + file.path
                if let slash = target.lastIndex(of: "/") { try SafeFile.makeFolder(String(target[..<slash])) }
                try SafeFile.writeNew(file.bytes, to: target, ownerOnly: false)
                if file.isProgram { chmod(target, 0o755) }
            }
        } catch { throw .file(error) }
        return path
    }

    /// The package's own files, filled in.
    private func templates() throws(MakingFailure) -> [TemplateFile] {
        var files: [TemplateFile] = []
        let words = StarterText(name: name, language: language, capabilities: capabilities)
        for part in words.parts {
            let path = kit + "/Templates/" + part.template
            guard let bytes = TreeCopy.read(path) else {
                throw .request("the plugin kit in \(kit) has no \(part.template); install Rondo again")
            }
            files.append(words.file(part.path, from: bytes, isProgram: part.isProgram))
        }
        files += words.written + words.requests
        return files
    }
}
