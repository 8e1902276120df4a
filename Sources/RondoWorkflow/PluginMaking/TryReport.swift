import RondoDiagnostics
import RondoPluginHost

/// What came when a plugin was tried, for people.
public struct TryReport: Sendable {
    let outcome: PluginTry.Outcome
    let isInProcess: Bool

    /// The reply on its own, to be written where replies go.
    public var reply: String {
        outcome.reply.isEmpty || outcome.reply.hasSuffix("\n") ? outcome.reply : outcome.reply + "\n"
    }

    /// True where Rondo could use what came.
    public var isUsable: Bool {
        outcome.answer.outcome == .answered && !outcome.findings.hasErrors
    }

    /// Everything else, to be written beside it.
    public func account(usesColour: Bool) -> String {
        var lines: [String] = []
        let words = outcome.answer.words
        if !words.isEmpty { lines.append("the plugin's words: " + VisibleText.shown(words)) }
        if !outcome.findings.isEmpty {
            lines.append(FindingPrinter(usesColour: usesColour).text(outcome.findings).trimmed)
        }
        lines.append("outcome: " + VisibleText.shown(PluginEnding.words(outcome.answer.outcome)))
        lines.append("confinement: " + (isInProcess ? "none, since it ran within rondo" : confinement(outcome.answer)))
        lines.append("time: \(outcome.milliseconds) ms" + (isInProcess ? "" : ", the process's start included"))
        return lines.joined(separator: "\n") + "\n"
    }

    private func confinement(_ answer: PluginAnswer) -> String {
        switch answer.confinement {
        case .full: "full"
        case .reduced(let gaps): "reduced: " + gaps.joined(separator: ", ")
        case .none: "none"
        }
    }
}

extension String {
    /// Without a newline at its end.
    fileprivate var trimmed: String { hasSuffix("\n") ? String(dropLast()) : self }
}
