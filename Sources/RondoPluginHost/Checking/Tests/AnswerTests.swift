import RondoDiagnostics
import RondoModel

/// What it answers to usual requests.
enum AnswerTests {
    static let all: [PluginTest] =
        [usual] + PluginCapability.allCases.map(schema)
        + [withoutSettings, findings, messages, quiet, fence, alignment, reserved]

    static let usual = PluginTest(
        "answer.usual", .loads, "answers a usual request for each of its capabilities"
    ) { plugin throws(Trouble) in
        for capability in plugin.capabilities {
            let run = plugin.ask(plugin.sample(capability))
            guard run.outcome == .answered, let answer = run.answers.first else {
                throw .came("\(capability): " + Endings.words(run.outcome), remedy: Endings.remedy(run.outcome))
            }
            guard answer.end == .answered else {
                throw .came(
                    "\(capability): it \(Endings.words(answer.end)): " + Listing.excerpt(answer.reply),
                    remedy: "'rondo plugin try --capability \(capability)' shows the request and the reply")
            }
        }
    }

    /// The reply of one capability, read as Rondo reads it.
    static func schema(_ capability: PluginCapability) -> PluginTest {
        PluginTest(
            "answer.\(capability.name)", .answers, of: [capability.rawValue],
            "gives a reply that Rondo can use when it is asked for \(capability.rawValue)"
        ) { plugin throws(Trouble) in
            try Replies.mustBeRight(plugin, plugin.sample(capability.rawValue))
        }
    }

    static let withoutSettings = PluginTest(
        "answer.empty-settings", .answers, "does something sensible with settings of which none is said"
    ) { plugin throws(Trouble) in
        guard !plugin.manifest.settings.isEmpty else { throw .notForThisPlugin("it has no settings") }
        for capability in plugin.capabilities {
            var request = plugin.sample(capability)
            request.settings = .map([])
            try Replies.mustCope(plugin, request, "without settings")
        }
    }

    static let findings = PluginTest(
        "answer.no-errors", .answers, "has no errors to report about a workshop in which nothing is wrong"
    ) { plugin throws(Trouble) in
        for capability in plugin.manifest.capabilities {
            let said = Replies.said(plugin, plugin.sample(capability.rawValue), capability)
            guard let first = said.first(where: { $0.severity == .error }) else { continue }
            throw .came(
                "\(capability.rawValue): " + first.message,
                remedy: "an error means that the rest of the reply isn't used; say 'warning' or 'note'")
        }
    }

    static let messages = PluginTest(
        "answer.plain-messages", .answers, "says everything in plain text of at most 500 letters"
    ) { plugin throws(Trouble) in
        for capability in plugin.capabilities {
            let run = plugin.ask(plugin.sample(capability))
            guard let reply = run.answers.first?.reply, let value = ReplyValue(reply) else { continue }
            for text in value.texts(under: ["message", "remedy", "place", "says"]) {
                if text.unicodeScalars.count > 500 {
                    throw .came(
                        "a message of \(text.unicodeScalars.count) letters",
                        remedy: "say it shorter; the rest is cut off")
                }
                if !PlainText.isPlain(text) {
                    throw .came(
                        "a message with letters that can't be shown: " + Listing.excerpt(text.utf8),
                        remedy: "leave out control characters")
                }
                if text.allSatisfy(\.isWhitespace) {
                    throw .came("an empty message", remedy: "say what is wrong, or leave it out")
                }
            }
        }
    }

    static let quiet = PluginTest(
        "answer.quiet", .answers, "prints nothing while it answers"
    ) { plugin throws(Trouble) in
        let quiet = plugin.run(Trial()).words
        let words = plugin.run(Trial(steps: plugin.usualSteps)).words
        guard !words.isEmpty, words != quiet else { return }
        throw .came(
            "it printed: " + Listing.excerpt(words.utf8), remedy: "leave out print and printf; say things in 'findings'"
        )
    }

    static let fence = PluginTest(
        "answer.reads-within", .answers, "never reads behind the request's last byte"
    ) { plugin throws(Trouble) in
        for var step in plugin.usualSteps {
            step.isFenced = true
            let run = plugin.run(Trial(steps: [step]))
            guard run.outcome != .answered else { continue }
            throw .came(
                "\(step.capability), with nothing behind the request: " + Endings.words(run.outcome),
                remedy: "a request isn't ended by a zero byte; use its length")
        }
    }

    static let alignment = PluginTest(
        "answer.alignment", .answers, "takes a request wherever it lies in memory"
    ) { plugin throws(Trouble) in
        for capability in plugin.capabilities {
            let good = plugin.sample(capability).value.json
            let steps = (0..<8).map { shift in
                Trial.Step(capability: capability, request: Array((good + String(repeating: " ", count: shift)).utf8))
            }
            let run = plugin.run(Trial(steps: steps))
            guard run.outcome != .answered || Set(run.answers.map(\.reply)).count > 1 else { continue }
            throw .came(
                "\(capability): "
                    + (run.outcome == .answered ? "spaces behind the request change the reply" : Endings.words(run)),
                remedy: "read the request byte by byte, and pass over spaces behind it")
        }
    }

    static let reserved = PluginTest(
        "answer.returns", .answers, "returns one of the three numbers that rondo_plugin.h has"
    ) { plugin throws(Trouble) in
        var steps = plugin.usualSteps
        steps += plugin.usualSteps.map { Trial.Step(capability: $0.capability, request: []) }
        let run = plugin.run(Trial(steps: steps))
        guard run.answers.contains(where: { $0.end == .unknown }) else { return }
        throw .came("it returned another number", remedy: "RONDO_ANSWERED, RONDO_REFUSED or RONDO_FAILED")
    }
}
