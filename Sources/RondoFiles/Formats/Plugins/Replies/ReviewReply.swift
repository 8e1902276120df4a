import RondoDiagnostics
public import RondoModel
import RondoYAML

extension PluginReplies {
    /// What a plugin answered to `review/1`: its findings, in which people are named by their pseudonyms.
    ///
    /// - Parameter request: what it was asked; a finding may name its sessions, blocks and people and no others.
    public static func review(
        _ bytes: [UInt8], from plugin: String, about request: PluginRequest
    ) -> Reply<[PluginFinding]> {
        let read = ReplyReading(bytes, from: PluginWords(plugin), .review, shape: reviewShape, format: .activity)
        return read.reply(also: ReviewPlaces(request).findings(for: read)) { $0 }
    }

    static let reviewShape = Shape(
        "review-reply", "What a plugin has to say about a plan.", empty: ReplyBody([PluginFinding]())
    ) {
        Key("findings", \.content, .list(.record(finding), atMost: 100), "what it has to say", .required)
    }

    private static let finding = Shape("review-finding", "One thing about a plan.", empty: PluginFinding()) {
        ReplyFormat.words
        Key("session", \.session, .word(.session), "the session it is about")
        Key("block", \.block, .count(1...10_000), "number of the block in that session, from 1")
        Key("people", \.people, .list(.word(.person)), "pseudonyms of the people it is about")
    }
}

/// Looks up what findings of a review name.
private struct ReviewPlaces {
    private let blocks: [String: Int]
    private let people: Set<String>

    init(_ request: PluginRequest) {
        let sessions = request.plan.flatMap { DataForm.node(of: $0)["sessions"]?.items } ?? []
        blocks = Dictionary(
            sessions.map { ($0["id"]?.text ?? "", $0["blocks"]?.items?.count ?? 0) },
            uniquingKeysWith: { first, _ in first })
        people = Set(request.people?.map(\.id) ?? [])
    }

    func findings(for read: ReplyReading<[PluginFinding]>) -> [Finding] {
        let reading = read.reading
        var found: [Finding] = reading.mentions.compactMap { mention in
            let isKnown = mention.kind == .person ? people.contains(mention.word) : blocks[mention.word] != nil
            guard !isKnown else { return nil }
            return reading.source.finding(
                .error, "word.unknown",
                "the request names no \(mention.kind.rawValue) '\(Reading.clipped(mention.word))'", at: mention.mark)
        }
        for (index, finding) in (read.body?.content ?? []).enumerated() {
            guard let block = finding.block else { continue }
            let mark = read.voice.root?["findings"]?.items?[index]["block"]?.mark ?? .nowhere
            guard let session = finding.session else {
                found.append(
                    reading.source.finding(
                        .error, "key.missing", "a block is one of a session", at: mark, remedy: "session"))
                continue
            }
            guard let count = blocks[session], block > count else { continue }
            found.append(
                reading.source.finding(
                    .error, "value.range", "'\(session)' has \(count) blocks, so there is no block \(block)", at: mark))
        }
        return read.voice.findings(found)
    }
}
