import Foundation
public import RondoPluginHost

/// One of the plugins of `Tests/HostilePlugins`, built when it is first asked for.
public struct HostilePlugin: Sendable {
    /// Its file's name without the ending; also its id.
    public let name: String

    /// A plugin by its file's name.
    public init(_ name: String) { self.name = name }

    /// All of them, in the order of their names.
    public static var all: [HostilePlugin] {
        get throws {
            try FileManager.default.contentsOfDirectory(atPath: Place.sources)
                .filter { $0.hasSuffix(".c") || $0.hasSuffix(".swift") }.sorted()
                .map { HostilePlugin(String($0.prefix { $0 != "." })) }
        }
    }

    /// The folder of their sources, of the workshop that they try to spoil, and of what is read of each.
    public static var folder: String { Place.sources }

    /// Its library's bytes.
    public var image: LibraryImage {
        get throws { LibraryImage(library: try bytes) }
    }

    /// The bytes of the same Swift plugin, linked to a Swift runtime that lies elsewhere.
    public var dynamicImage: LibraryImage {
        get throws {
            let path = try Build.swift(Place.sources + "/" + name + ".swift", name, isStatic: false)
            return LibraryImage(library: [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))))
        }
    }

    /// A call of it with an empty request; it may take two seconds unless told otherwise.
    public func call(
        _ capability: String = "rules/1", request: String = "{}", milliseconds: Int = 2_000
    ) throws -> PluginCall {
        var call = PluginCall(image: try image, capability: capability, request: Array(request.utf8))
        call.limits.milliseconds = milliseconds
        return call
    }

    /// Makes a plugin's folder with `plugin.yaml` and the library at this path; where `isLinked` is true the library is
    /// a link to a file that lies elsewhere.
    public func install(at path: String, isLinked: Bool = false) throws {
        let capabilities = try capabilities
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        let library = path + "/lib\(name).so"
        if isLinked {
            try FileManager.default.createSymbolicLink(atPath: library, withDestinationPath: try built())
        } else {
            try Data(bytes).write(to: URL(fileURLWithPath: library))
        }
        let manifest = """
            rondo: plugin/1
            id: \(name)
            name: \(name)
            version: 1.0.0
            contract: 1
            capabilities: [\(capabilities.joined(separator: ", "))]\
            \(capabilities.contains("import/1") ? "\nimports: [md]" : "")
            about: A plugin of the tests that means no good
            licence: none
            """
        try Data((manifest + "\n").utf8).write(to: URL(fileURLWithPath: path + "/plugin.yaml"))
    }

    /// What it says it offers: `rules/1`, unless its source defines `HOSTILE_CAPABILITIES`.
    private var capabilities: [String] {
        get throws {
            let path = Place.sources + "/" + name + ".c"
            guard FileManager.default.fileExists(atPath: path) else { return ["rules/1"] }
            let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
            let line = text.split(separator: "\n").first { $0.hasPrefix("#define HOSTILE_CAPABILITIES ") }
            guard let words = line?.split(separator: " ").dropFirst(2) else { return ["rules/1"] }
            return words.map {
                $0.replacing("RONDO_CAPABILITY_", with: "").replacing(",", with: "").lowercased() + "/1"
            }
        }
    }

    /// Puts this plugin's bytes in the place of the library of the plugin that is installed there.
    public func swap(into path: String, of other: HostilePlugin) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: path + "/lib\(other.name).so"))
    }

    private var bytes: [UInt8] {
        get throws { [UInt8](try Data(contentsOf: URL(fileURLWithPath: try built()))) }
    }

    /// The library's path, built unless it was already built from these sources.
    func built() throws -> String {
        let source = Place.sources + "/" + name
        if FileManager.default.fileExists(atPath: source + ".swift") { return try Build.swift(source + ".swift", name) }
        return try Build.c(source + ".c", name)
    }
}
