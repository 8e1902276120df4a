/// Libraries that a plugin may need: those of the system and those of the Swift toolchain.
enum KnownLibraries {
    /// True for a library of the C library, the compilers' own, or the dynamic loader.
    static func isSystem(_ name: String) -> Bool { system.contains { name == $0 || name.hasPrefix($0 + ".") } }

    /// True for a library of Swift's own runtime, standard library or Foundation.
    static func isSwift(_ name: String) -> Bool {
        guard name.hasSuffix(".so") else { return false }
        return name.hasPrefix("libswift") || name.hasPrefix("libFoundation") || name.hasPrefix("lib_Foundation")
            || name == "libdispatch.so" || name == "libBlocksRuntime.so"
    }

    /// The number that libraries for this machine's processor have.
    static var machine: Int {
        #if arch(x86_64)
            62
        #elseif arch(arm64)
            183
        #else
            0
        #endif
    }

    private static let system = [
        "libc.so", "libm.so", "libpthread.so", "libdl.so", "librt.so", "libgcc_s.so", "libstdc++.so",
        "ld-linux-x86-64.so", "ld-linux-aarch64.so", "libc.musl-x86_64.so", "libc.musl-aarch64.so",
    ]
}
