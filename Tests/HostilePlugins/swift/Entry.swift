// What hostile plugins in Swift have in common: each has a function `act` that answers, and is
// compiled with a file that says its name.
import CRondoPlugin
import Glibc

/// What Rondo asks for first.
@_cdecl("rondo_plugin_entry")
public func rondoPluginEntry(_ host: UnsafePointer<rondo_host>?) -> UnsafePointer<rondo_plugin>? {
    let capabilities = UnsafeMutablePointer<UnsafePointer<CChar>?>.allocate(capacity: 2)
    capabilities[0] = UnsafePointer(strdup("rules/1"))
    capabilities[1] = nil
    let plugin = UnsafeMutablePointer<rondo_plugin>.allocate(capacity: 1)
    plugin.initialize(
        to: rondo_plugin(
            size: UInt32(MemoryLayout<rondo_plugin>.size), contract: RONDO_PLUGIN_CONTRACT, id: strdup(hostileName),
            version: strdup("1.0.0"), capabilities: capabilities, answer: { host, _, _ in act(host) }))
    return UnsafePointer(plugin)
}

func say(_ host: UnsafePointer<rondo_host>?, _ text: String) -> Int32 {
    var text = text
    return text.withUTF8 { host?.pointee.write(host, rondo_bytes(data: $0.baseAddress, length: $0.count)) ?? 1 }
}
