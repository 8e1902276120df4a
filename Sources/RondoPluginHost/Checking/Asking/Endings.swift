/// How a plugin ended, in words for a message.
enum Endings {
    /// What a process came to, as a clause that goes on from "it".
    static func words(_ outcome: PluginAnswer.Outcome) -> String {
        switch outcome {
        case .answered: "it answered"
        case .refused: "it refused"
        case .failed: "it failed"
        case .notLoaded(let words): "it can't be loaded: \(words)"
        case .notAPlugin(let words): words
        case .crashed(let signal): "it crashed (\(signal))"
        case .forbidden(let deed): "it tried to \(deed), and was ended"
        case .left(let code): "it left the process without an answer (exit code \(code))"
        case .tooLong: "it was still at work when its time was over"
        case .tooMuch: "its reply was larger than a reply may be"
        case .notConfined: "it could not be confined on this system"
        case .notStarted(let why): "rondo-plugin-runner could not be started: \(why)"
        case .cancelled: "it was stopped"
        }
    }

    /// What a run came to: how the process ended, or what its last answer returned.
    static func words(_ run: TrialRun) -> String {
        guard run.outcome == .answered, let last = run.answers.last else { return words(run.outcome) }
        return "it " + words(last.end)
    }

    /// What an answer returned, as a clause that goes on from "it".
    static func words(_ end: TrialRun.Answer.End) -> String {
        switch end {
        case .answered: "answered"
        case .refused: "refused"
        case .failed: "failed"
        case .tooMuch: "wrote more than a reply may have"
        case .unheard: "wrote more than a reply may have, and didn't return RONDO_FAILED"
        case .unknown: "returned a number that rondo_plugin.h doesn't have"
        }
    }

    /// What to do where a usual question ends like that.
    static func remedy(_ outcome: PluginAnswer.Outcome) -> String {
        switch outcome {
        case .notLoaded: "'library.finds-its-symbols' and 'library.needs' say more"
        case .notAPlugin: "compare what rondo_plugin_entry returns with rondo_plugin.h"
        case .crashed: "'rondo plugin try --in-process' under a debugger shows where"
        case .forbidden: "plugins get everything in the request; docs/plugins/confinement.md says what is forbidden"
        case .left: "never call exit; return RONDO_FAILED where something went wrong"
        case .tooLong: "look for a loop that doesn't end, or for something that waits"
        case .tooMuch: "a reply has at most 4 MiB, of render/1 16 MiB"
        default: "'rondo doctor' says what this system has"
        }
    }
}
