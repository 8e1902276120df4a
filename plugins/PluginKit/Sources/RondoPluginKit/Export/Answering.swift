/// What came of one request, before it is written to the host.
public struct Answer: Sendable, Equatable {
    /// How it ended, as `rondo_plugin.h` says it.
    public enum Outcome: Int32, Sendable {
        /// The reply is complete.
        case answered = 0
        /// The request can't be used; the reply says where and why.
        case refused = 1
        /// The plugin itself went wrong; there is no reply.
        case failed = 2
    }
    /// How it ended.
    public var outcome: Outcome
    /// JSON; empty where it failed.
    public var reply: [UInt8]
    /// What went wrong, where it failed; shown as the plugin's own words.
    public var words: String?

    /// The reply as a text.
    public var text: String { String(decoding: reply, as: UTF8.self) }
}

extension Plugin {
    /// Answers one request as Rondo would ask it: bytes in, bytes out. Tests of plugins call this.
    public static func answer(_ capability: String, request: [UInt8]) -> Answer {
        do {
            return Answer(outcome: .answered, reply: try reply(capability, request).bytes)
        } catch let refusal as Refusal {
            let json = JSON.object([
                JSON.Member("rondo", .text("reply/1")), JSON.Member("error", refusal.json),
            ])
            return Answer(outcome: .refused, reply: json.bytes)
        } catch {
            return Answer(outcome: .failed, reply: [], words: "\(error)")
        }
    }

    /// Answers one request that is written as a text.
    public static func answer(_ capability: String, request: String) -> Answer {
        answer(capability, request: Array(request.utf8))
    }

    private static func reply(_ capability: String, _ bytes: [UInt8]) throws -> JSON {
        guard let known = Capability.of(Self.self).first(where: { $0.id == capability }) else {
            let own = Capability.of(Self.self).map(\.id).joined(separator: ", ")
            throw Refusal("\(id) has no capability '\(capability)'", place: "capability", remedy: "it has \(own)")
        }
        let json = try JSON(parsing: bytes)
        guard case .object = json else { throw Refusal.expected("an object", json) }
        guard json["rondo"] == .text("request/1") else {
            throw Refusal("this is no request/1", place: "rondo", remedy: "update the plugin or Rondo")
        }
        guard json["capability"] == .text(capability) else {
            throw Refusal("the request is for another capability than the call", place: "capability")
        }
        guard let members = try known.reply(Self.self, json) else {
            throw Refusal("\(id) has no capability '\(capability)'", place: "capability")
        }
        return .object([JSON.Member("rondo", .text("reply/1"))] + members)
    }
}
