import HostilePluginKit
import RondoPluginHost
import Testing

/// A hostile plugin, and what must come of asking it.
struct Hostile: Sendable, CustomTestStringConvertible {
    var plugin: String
    var outcome: PluginAnswer.Outcome
    var milliseconds = 10_000
    var testDescription: String { plugin }

    init(_ plugin: String, _ outcome: PluginAnswer.Outcome, milliseconds: Int = 10_000) {
        self.plugin = plugin
        self.outcome = outcome
        self.milliseconds = milliseconds
    }

    /// What came of asking it.
    func asked(_ runner: PluginRunner = .built, request: String = "{}", trusted: Bool = false) throws -> PluginAnswer {
        var call = try HostilePlugin(plugin).call(request: request, milliseconds: milliseconds)
        call.limits.memory = 256 << 20
        call.isTrusted = trusted
        return runner.run([call])[0]
    }
}

/// What a hostile plugin tells of what it found: the reply's bytes as text.
func told(_ answer: PluginAnswer) -> String { String(decoding: answer.reply, as: UTF8.self) }
