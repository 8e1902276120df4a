import Foundation

/// The Swift runtime of the toolchain that built these tests.
public enum SwiftRuntime {
    /// The bytes of what a small plugin needs of it, each after what it needs itself.
    public static var companions: [[UInt8]] {
        get throws {
            let names = [
                "libswiftCore.so", "libswiftGlibc.so", "libswift_Builtin_float.so", "libBlocksRuntime.so",
                "libdispatch.so",
                "libswift_Concurrency.so", "libswift_RegexParser.so", "libswift_StringProcessing.so",
            ]
            let folder = try folder
            return try names.map { [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder + "/" + $0))) }
        }
    }

    private static var folder: String {
        get throws {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            process.arguments = ["swiftc", "-print-target-info"]
            let output = Pipe()
            process.standardOutput = output
            try process.run()
            let said = output.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            let info = try JSONSerialization.jsonObject(with: said) as? [String: Any]
            let paths = info?["paths"] as? [String: Any]
            return (paths?["runtimeLibraryPaths"] as? [String])?.first ?? ""
        }
    }
}
