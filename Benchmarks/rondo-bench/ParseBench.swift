import CLibYAML
import RondoFiles
import RondoYAML

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How long the whole library takes to read, against libyaml's own scan of the same bytes.
enum ParseBench {
    private static let runs = 15

    static func run(folder: String) {
        let files = yamlFiles(in: folder).sorted()
        let texts = files.compactMap { path in bytes(path).map { SourceText(file: path, bytes: $0) } }
        print("files \(texts.count)")
        print("bytes \(texts.reduce(0) { $0 + $1.bytes.count })")
        var events = 0
        let scan = RondoBench.median(runs: runs) {
            events = 0
            for text in texts { events += countEvents(text.bytes) }
        }
        let nodes = RondoBench.median(runs: runs) {
            for text in texts { _ = YAMLReader.read(text) }
        }
        let library = RondoBench.median(runs: runs) { _ = Library.load(folders: [folder]) }
        print("events \(events)")
        print("libyaml-scan-ms \(RondoBench.text(scan))")
        print("nodes-ms \(RondoBench.text(nodes))")
        print("library-ms \(RondoBench.text(library))")
        print("nodes-over-scan \(RondoBench.text(nodes / scan))")
        print("library-over-scan \(RondoBench.text(library / scan))")
    }

    /// Events that libyaml finds, each deleted as it comes.
    private static func countEvents(_ bytes: [UInt8]) -> Int {
        bytes.withUnsafeBufferPointer { buffer in
            var parser = yaml_parser_t()
            guard yaml_parser_initialize(&parser) == 1 else { return 0 }
            defer { yaml_parser_delete(&parser) }
            yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
            var count = 0
            while true {
                var event = yaml_event_t()
                guard yaml_parser_parse(&parser, &event) == 1 else { return count }
                let isLast = event.type == YAML_STREAM_END_EVENT
                yaml_event_delete(&event)
                count += 1
                if isLast { return count }
            }
        }
    }

    private static func yamlFiles(in folder: String) -> [String] {
        guard let handle = opendir(folder) else { return [] }
        defer { closedir(handle) }
        var found: [String] = []
        while let entry = readdir(handle) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { raw in
                String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name.hasPrefix(".") { continue }
            let path = folder + "/" + name
            if name.hasSuffix(".yaml") { found.append(path) } else { found += yamlFiles(in: path) }
        }
        return found
    }

    private static func bytes(_ path: String) -> [UInt8]? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var result: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            if count == 0 { return result }
            result += buffer[0..<count]
        }
    }
}
