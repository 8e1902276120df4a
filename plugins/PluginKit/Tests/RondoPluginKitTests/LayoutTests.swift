import CRondoPlugin
import Foundation
import Testing

/// What was released keeps its place: sizes, places and values of the contract, for this machine's width of pointers.
///
/// `contract.c` says the same to the compiler of whoever builds the kit.
@Suite struct LayoutTests {
    /// The layout, a line for each size, place and value.
    private var layout: String {
        let lines = [
            "RONDO_PLUGIN_CONTRACT \(RONDO_PLUGIN_CONTRACT)",
            "RONDO_CAPABILITY_ACTIVITIES \(RONDO_CAPABILITY_ACTIVITIES)",
            "RONDO_CAPABILITY_VOCABULARY \(RONDO_CAPABILITY_VOCABULARY)",
            "RONDO_CAPABILITY_RULES \(RONDO_CAPABILITY_RULES)",
            "RONDO_CAPABILITY_REVIEW \(RONDO_CAPABILITY_REVIEW)",
            "RONDO_CAPABILITY_RENDER \(RONDO_CAPABILITY_RENDER)",
            "RONDO_CAPABILITY_IMPORT \(RONDO_CAPABILITY_IMPORT)",
            "RONDO_ANSWERED \(RONDO_ANSWERED)", "RONDO_REFUSED \(RONDO_REFUSED)", "RONDO_FAILED \(RONDO_FAILED)",
            "RONDO_WRITTEN \(RONDO_WRITTEN)", "RONDO_TOO_MUCH \(RONDO_TOO_MUCH)",
            "rondo_bytes \(MemoryLayout<rondo_bytes>.size)",
            "rondo_bytes.data \(place(\rondo_bytes.data))", "rondo_bytes.length \(place(\rondo_bytes.length))",
            "rondo_host \(MemoryLayout<rondo_host>.size)",
            "rondo_host.size \(place(\rondo_host.size))", "rondo_host.contract \(place(\rondo_host.contract))",
            "rondo_host.context \(place(\rondo_host.context))", "rondo_host.write \(place(\rondo_host.write))",
            "rondo_plugin \(MemoryLayout<rondo_plugin>.size)",
            "rondo_plugin.size \(place(\rondo_plugin.size))", "rondo_plugin.contract \(place(\rondo_plugin.contract))",
            "rondo_plugin.id \(place(\rondo_plugin.id))", "rondo_plugin.version \(place(\rondo_plugin.version))",
            "rondo_plugin.capabilities \(place(\rondo_plugin.capabilities))",
            "rondo_plugin.answer \(place(\rondo_plugin.answer))",
        ]
        return lines.joined(separator: "\n") + "\n"
    }

    private func place<Root>(_ member: PartialKeyPath<Root>) -> String {
        MemoryLayout<Root>.offset(of: member).map(String.init) ?? "?"
    }

    @Test("Nothing that was released has moved; what is new is added to the golden file, line by line")
    func unchanged() throws {
        let bits = MemoryLayout<UnsafeRawPointer>.size * 8
        let golden = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "Golden/contract-1-\(bits).txt")
        #expect(layout == (try String(contentsOf: golden, encoding: .utf8)))
    }
}
