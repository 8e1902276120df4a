import CRondoPlugin
import RondoPluginKit
import Testing

/// A plugin that does one thing per setting, for calling it through the contract.
struct Obliging: ActivitiesPlugin, ImportPlugin {
    static let id = "obliging"
    static let version = "1.2.3"
    struct Settings: Decodable { var does: String }
    struct Broken: Error {}

    func activities(_ request: Request<Settings>) throws -> ActivitiesReply {
        switch request.settings.does {
        case "refuse": throw Refusal("not like this", place: "settings.does", remedy: "say another thing")
        case "break": throw Broken()
        default:
            return [Activity(id: "a", title: "A", phase: .gather, length: LengthRange(min: 5, ideal: 5, max: 10))]
        }
    }

    func read(_ file: ImportFile, _ request: Request<Settings>) throws -> ImportReply { ImportReply() }
}

/// What a host that isn't Rondo would keep of a reply.
final class Taken {
    var bytes: [UInt8] = []
    var calls = 0
    var limit = Int.max
}

/// Calls the plugin as the runner does. The contract allows one plugin a process and one thread, hence serialized.
@Suite(.serialized) struct ExportTests {
    private func withHost<Result>(
        contract: UInt32 = 1, size: Int = MemoryLayout<rondo_host>.size, limit: Int = .max,
        _ body: (UnsafePointer<rondo_host>, Taken) throws -> Result
    ) rethrows -> Result {
        let taken = Taken()
        taken.limit = limit
        var host = rondo_host(
            size: UInt32(size), contract: contract, context: Unmanaged.passUnretained(taken).toOpaque(),
            write: { host, bytes in
                guard let context = host?.pointee.context else { return RONDO_TOO_MUCH }
                let taken = Unmanaged<Taken>.fromOpaque(context).takeUnretainedValue()
                taken.calls += 1
                guard taken.bytes.count + bytes.length <= taken.limit else { return RONDO_TOO_MUCH }
                taken.bytes += UnsafeBufferPointer(start: bytes.data, count: bytes.length)
                return RONDO_WRITTEN
            })
        return try withExtendedLifetime(taken) { try withUnsafePointer(to: &host) { try body($0, taken) } }
    }

    private func ask(
        _ request: String, capability: String = "activities/1", limit: Int = .max
    ) throws -> (code: Int32, reply: String, calls: Int) {
        try withHost(limit: limit) { host, taken in
            let plugin = try #require(Obliging.entry(host))
            let code = Array(request.utf8).withUnsafeBufferPointer { bytes in
                capability.withCString { name in
                    plugin.pointee.answer(host, name, rondo_bytes(data: bytes.baseAddress, length: bytes.count))
                }
            }
            return (code, String(decoding: taken.bytes, as: UTF8.self), taken.calls)
        }
    }

    private func request(_ does: String, capability: String = "activities/1") -> String {
        #"{"rondo":"request/1","capability":"\#(capability)","seed":1,"settings":{"does":"\#(does)"}}"#
    }

    @Test("The entry says what the plugin is, with its capabilities in the contract's order and a null after the last")
    func entry() throws {
        try withHost { host, _ in
            let plugin = try #require(Obliging.entry(host)).pointee
            #expect(plugin.size == UInt32(MemoryLayout<rondo_plugin>.size))
            #expect(plugin.contract == 1)
            #expect(String(cString: plugin.id) == "obliging")
            #expect(String(cString: plugin.version) == "1.2.3")
            let first = try #require(plugin.capabilities[0])
            let second = try #require(plugin.capabilities[1])
            #expect(String(cString: first) == "activities/1")
            #expect(String(cString: second) == "import/1")
            #expect(plugin.capabilities[2] == nil)
        }
    }

    @Test("A host that is too old, too small or missing gets no plugin; a newer one does")
    func oldHost() {
        #expect(Obliging.entry(nil) == nil)
        withHost(contract: 0) { host, _ in #expect(Obliging.entry(host) == nil) }
        withHost(size: 16) { host, _ in #expect(Obliging.entry(host) == nil) }
        withHost(contract: 9, size: 200) { host, _ in #expect(Obliging.entry(host) != nil) }
    }

    @Test("A request is answered with one reply, and the same bytes again")
    func answered() throws {
        let first = try ask(request("well"))
        #expect(first.code == RONDO_ANSWERED)
        #expect(
            first.reply
                == #"{"rondo":"reply/1","activities":[{"id":"a","title":"A","phase":"gather","length":{"min":"5m","ideal":"5m","max":"10m"}}]}"#
        )
        #expect(first.calls == 1)
        #expect(try ask(request("well")).reply == first.reply)
    }

    @Test("A refusal says where, why and what would mend it")
    func refused() throws {
        let answer = try ask(request("refuse"))
        #expect(answer.code == RONDO_REFUSED)
        #expect(
            answer.reply
                == #"{"rondo":"reply/1","error":{"place":"settings.does","message":"not like this","remedy":"say another thing"}}"#
        )
    }

    @Test("Any other error counts as failed, without a reply")
    func failed() throws {
        let answer = try ask(request("break"))
        #expect(answer.code == RONDO_FAILED)
        #expect(answer.reply == "")
    }

    @Test("Where the reply is too much, the plugin says that it failed")
    func tooMuch() throws {
        #expect(try ask(request("well"), limit: 10).code == RONDO_FAILED)
        #expect(try ask(request("refuse"), limit: 10).code == RONDO_FAILED)
    }

    @Test(
        "What isn't a request for this capability is refused",
        arguments: [
            "", "{}", "null", "[1]", "{\"rondo\":\"request/1\"}",
            "{\"rondo\":\"request/2\",\"capability\":\"activities/1\"}",
            "{\"rondo\":\"request/1\",\"capability\":\"import/1\",\"settings\":{\"does\":\"x\"}}",
            "{\"rondo\":\"request/1\",\"capability\":\"activities/1\"}", "\u{0}", "{\"rondo\":\"request/1\",",
        ])
    func garbage(_ text: String) throws {
        let answer = try ask(text)
        #expect(answer.code == RONDO_REFUSED)
        #expect(answer.reply.hasPrefix(#"{"rondo":"reply/1","error":{"#))
    }

    @Test("A capability that it doesn't have is refused", arguments: ["rules/1", "activities/2", "", "activities"])
    func unknownCapability(_ capability: String) throws {
        let answer = try ask(request("well", capability: capability), capability: capability)
        #expect(answer.code == RONDO_REFUSED)
        #expect(answer.reply.contains("it has activities/1, import/1"))
    }

    @Test("No bytes and no capability are survived")
    func nothing() throws {
        try withHost { host, taken in
            let plugin = try #require(Obliging.entry(host)).pointee
            #expect(plugin.answer(host, "activities/1", rondo_bytes(data: nil, length: 0)) == RONDO_REFUSED)
            #expect(plugin.answer(host, nil, rondo_bytes(data: nil, length: 0)) == RONDO_FAILED)
            #expect(plugin.answer(nil, "activities/1", rondo_bytes(data: nil, length: 0)) == RONDO_FAILED)
            #expect(taken.calls == 1)
        }
    }

    @Test("A thousand calls with damaged requests end in an answer each")
    func fuzzed() throws {
        let sound = Array(request("well").utf8)
        for seed in 0..<1_000 {
            var chance = SeededGenerator(seed: UInt64(seed))
            var bytes = sound
            for _ in 0...chance.below(3) { bytes[chance.below(bytes.count)] = UInt8(chance.below(256)) }
            let answer = Obliging.answer("activities/1", request: bytes)
            #expect(answer.outcome != .failed, "seed \(seed)")
            #expect(throws: Never.self) { try JSON(parsing: answer.reply) }
        }
    }
}
