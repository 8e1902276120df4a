public import RondoDiagnostics
public import RondoModel
import RondoYAML

/// Writes what plugins are asked.
public enum PluginRequests {
    /// A request as JSON without spaces: the same request always gives the same bytes.
    public static func encode(_ request: PluginRequest) -> [UInt8] {
        let body = RequestFormat.shape(request.capability).write(request).pairs ?? []
        return JSONWriter.canonical(Node(.mapping([Pair("rondo", .text(RequestFormat.version))] + body)))
    }

    /// The request of some bytes, as one that somebody wrote to try a plugin; and what is wrong with it.
    public static func decode(
        _ bytes: [UInt8], _ capability: PluginCapability, path: String
    ) -> (request: PluginRequest?, findings: [Finding]) {
        let source = SourceText(file: path, bytes: bytes)
        var (root, findings) = JSONReader.read(source)
        guard let root else { return (nil, findings) }
        guard root["rondo"]?.text == RequestFormat.version else {
            let mark = root["rondo"]?.mark ?? root.mark
            findings.append(
                source.finding(
                    .error, "format.unknown", "a request says \"rondo\": \"\(RequestFormat.version)\"", at: mark))
            return (nil, findings)
        }
        // Read as a reply is: JSON at its word, and no words to look up.
        var reading = Reading(source: source, format: .plan, plugin: PluginWords("", qualifies: false))
        let body = Node(.mapping((root.pairs ?? []).filter { $0.key != "rondo" }), at: root.mark)
        let request = RequestFormat.shape(capability).read(body, &reading)
        findings = (findings + reading.findings).inOrder()
        return (findings.hasErrors ? nil : request, findings)
    }

    /// A file as a plugin reads it.
    ///
    /// - Parameter name: without its path.
    public static func file(name: String, bytes: [UInt8]) -> FileToImport {
        var file = FileToImport()
        file.name = name
        if let text = String(validating: bytes, as: UTF8.self) { file.text = text } else { file.base64 = base64(bytes) }
        return file
    }

    /// Bytes in the alphabet of RFC 4648, section 4.
    static func base64(_ bytes: [UInt8]) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let three = bytes[start..<min(start + 3, bytes.count)]
            let number = (0..<3).reduce(0) { $0 << 8 | Int($1 < three.count ? three[start + $1] : 0) }
            for digit in 0..<4 {
                text.append(digit <= three.count ? letters[number >> (18 - 6 * digit) & 63] : UInt8(ascii: "="))
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
