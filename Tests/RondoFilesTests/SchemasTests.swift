import RondoYAML
import Testing

@testable import RondoFiles

@Suite struct SchemasTests {
    private func schema(_ format: FileFormat) throws -> Node {
        let text = Schemas.text(for: format)
        let (root, findings) = JSONReader.read(SourceText(file: "schema", bytes: Array(text.utf8)))
        #expect(findings == [])
        return try #require(root)
    }

    @Test("each is JSON, names its draft and demands its version line", arguments: FileFormat.allCases)
    func frame(format: FileFormat) throws {
        let root = try schema(format)
        #expect(root["$schema"]?.text == "https://json-schema.org/draft/2020-12/schema")
        #expect(root["properties"]?["rondo"]?["const"]?.text == format.version)
        #expect(root["required"]?.items?.first?.text == "rondo")
        #expect(root["additionalProperties"]?.text == "false")
    }

    @Test("every reference leads to a definition", arguments: FileFormat.allCases)
    func references(format: FileFormat) throws {
        let root = try schema(format)
        let names = root["$defs"]?.pairs?.map(\.key) ?? []
        #expect(Set(names).count == names.count)
        func check(_ node: Node) {
            for pair in node.pairs ?? [] {
                if pair.key == "$ref", let target = pair.value.text {
                    #expect(names.contains(String(target.dropFirst("#/$defs/".count))), "\(target)")
                }
                check(pair.value)
            }
            for item in node.items ?? [] { check(item) }
        }
        check(root)
    }

    @Test("every key of the formats has a description", arguments: FileFormat.allCases)
    func descriptions(format: FileFormat) throws {
        let root = try schema(format)
        for pair in root["properties"]?.pairs ?? [] where pair.key != "rondo" {
            #expect(pair.value["description"]?.text?.isEmpty == false, "\(pair.key)")
        }
    }
}

@Suite struct PluginSchemasTests {
    @Test("each is JSON that demands its version and forbids what it doesn't know", arguments: PluginSchemas.names)
    func frame(words: [String]) throws {
        let text = try #require(PluginSchemas.text(for: words))
        let (root, findings) = JSONReader.read(SourceText(file: "schema", bytes: Array(text.utf8)))
        #expect(findings == [])
        let schema = try #require(root)
        let versions = ["manifest": "plugin/1", "lock": "lock/1", "request": "request/1"]
        #expect(schema["properties"]?["rondo"]?["const"]?.text == versions[words.last ?? ""] ?? "reply/1")
        #expect(schema["additionalProperties"]?.text == "false")
        let names = schema["$defs"]?.pairs?.map(\.key) ?? []
        #expect(Set(names).count == names.count)
        for pair in schema["properties"]?.pairs ?? [] where pair.key != "rondo" {
            #expect(pair.value["description"]?.text?.isEmpty == false, "\(pair.key)")
        }
    }

    @Test("there is no schema of anything else")
    func others() {
        for words in [[], ["rules"], ["rules", "answer"], ["rule", "reply"], ["lock", "request"]] {
            #expect(PluginSchemas.text(for: words) == nil)
        }
    }
}
