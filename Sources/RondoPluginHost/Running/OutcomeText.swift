public import RondoDiagnostics

/// What a facilitator reads where a plugin gave no answer: which plugin, what it was asked, what happened, what that
/// means for the work at hand, and what to do.
public struct OutcomeText: Sendable {
    /// The plugin's id.
    public var plugin: String
    /// What it was asked, such as `rules/1`.
    public var capability: String
    /// True where the workshop can't do without it, so that the finding is an error.
    public var isRequired: Bool

    /// Texts for one call.
    public init(plugin: String, capability: String, isRequired: Bool = false) {
        self.plugin = plugin
        self.capability = capability
        self.isRequired = isRequired
    }

    /// The finding; nil where the plugin answered. Its code is `plugin.` and a word for the outcome.
    public func finding(_ outcome: PluginAnswer.Outcome, at location: SourceLocation? = nil) -> Finding? {
        guard let (word, what, remedy) = parts(outcome) else { return nil }
        return Finding(
            isRequired ? .error : .warning, "plugin." + word, "\(what); \(consequence)", at: location, remedy: remedy)
    }

    private var asked: String {
        switch kind {
        case "activities": "while it was asked for activities"
        case "vocabulary": "while it was asked for its vocabulary"
        case "rules": "while it was asked for house rules"
        case "review": "while it was asked to review the plan"
        case "render": "while it was asked for documents"
        case "import": "while it was asked to read a file"
        default: "while it was asked for \(capability)"
        }
    }

    /// What its silence means for the work at hand.
    var consequence: String {
        switch kind {
        case "review": "its review is missing"
        case "render": "its documents are missing"
        case "import": "nothing was imported"
        default: "the plan was made without it"
        }
    }

    private var kind: Substring { capability.prefix { $0 != "/" } }

    private func parts(_ outcome: PluginAnswer.Outcome) -> (word: String, what: String, remedy: String)? {
        let it = "the plugin '\(plugin)'"
        let author = "tell whoever made the plugin"
        switch outcome {
        case .answered: return nil
        case .refused:
            return ("refused", "\(it) can't use what it was given \(asked)", "look at the plugin's settings")
        case .failed: return ("failed", "\(it) said that it failed \(asked)", author)
        case .notLoaded(let why):
            return (
                "not-loaded", "\(it) can't be loaded: \(why)",
                "a library that it needs may be missing here; \(author) what this message says"
            )
        case .notAPlugin(let why):
            return (
                "no-plugin", "\(it) doesn't keep to the contract: \(why)", "\(author), or take another version of it"
            )
        case .crashed(let signal): return ("crashed", "\(it) crashed \(asked) (\(signal))", author)
        case .forbidden(let deed):
            return (
                "forbidden", "\(it) tried to \(deed) \(asked), and was stopped",
                "plugins have no need for that; take it out unless you know why it does"
            )
        case .left(let code): return ("left", "\(it) left \(asked), without an answer (code \(code))", author)
        case .tooLong: return ("too-long", "\(it) took too long \(asked), and was stopped", author)
        case .tooMuch: return ("too-much", "\(it) said more than Rondo reads \(asked)", author)
        case .notConfined:
            return (
                "not-confined", "\(it) was not loaded, since it can't be kept from your files and network here",
                "`rondo doctor` says what is missing; `rondo plugin add --trust` lets it run all the same"
            )
        case .notStarted(let why):
            return (
                "not-started", "\(it) could not be asked, since rondo-plugin-runner doesn't start: \(why)",
                "install Rondo again; `rondo doctor` says more"
            )
        case .cancelled: return ("cancelled", "\(it) was not waited for", "run it again and let it finish")
        }
    }
}
