import Glibc
import RondoPluginHost

/// What a call of a plugin costs: the runner alone, and with a plugin, one after the other and side by side.
enum PluginBench {
    static func run(runner: String, library: String, capability: String) {
        guard let bytes = contents(of: library) else {
            print("\(library) can't be read")
            return
        }
        let runner = PluginRunner(executable: runner)
        let call = PluginCall(image: LibraryImage(library: bytes), capability: capability, request: Array("{}".utf8))
        _ = runner.run([call])
        print("runner-ms \(RondoBench.text(RondoBench.median(runs: 101) { _ = runner.probe() }))")
        print("call-ms \(RondoBench.text(RondoBench.median(runs: 101) { _ = runner.run([call]) }))")
        for count in [6, 30] {
            let calls = Array(repeating: call, count: count)
            let time = RondoBench.median(runs: 11) { _ = runner.run(calls, sideBySide: 2) }
            print("\(count)-calls-ms \(RondoBench.text(time))")
        }
        print("outcome \(runner.run([call])[0].outcome)")
    }

    private static func contents(of path: String) -> [UInt8]? {
        guard let file = fopen(path, "re") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 1 << 20)
        while case let count = fread(&part, 1, part.count, file), count > 0 { bytes += part[..<count] }
        return bytes
    }
}
