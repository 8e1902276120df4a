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

    /// What helps where only the plugin's author can mend it.
    static let author = "tell whoever made the plugin what this message says"

    /// What was going on, as a clause.
    var asked: String {
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
        switch outcome {
        case .answered: return nil
        case .refused:
            return (
                "refused", "\(it) said that it can't use what it was given \(asked)",
                "look at its settings in the workshop file; if they are right, \(OutcomeText.author)"
            )
        case .failed: return ("failed", "\(it) said that it failed \(asked)", OutcomeText.author)
        case .notLoaded(let why):
            return (
                "not-loaded", "\(it) can't be loaded: \(why)",
                "a library that it needs may be missing here; \(OutcomeText.author)"
            )
        case .notAPlugin(let why):
            return (
                "no-plugin", "\(it) can't be used by this Rondo: \(why)",
                "take another version of it, or \(OutcomeText.author)"
            )
        case .crashed(let signal): return ("crashed", "\(it) crashed \(asked) (\(signal))", OutcomeText.author)
        case .forbidden(let deed):
            return (
                "forbidden", "\(it) tried to \(deed) \(asked), and was stopped",
                "no plugin has to do that; unless you know why it does, take it out: rondo plugin remove \(plugin)"
            )
        case .left(let code):
            return (
                "left", "\(it) ended by itself \(asked), without an answer (code \(code))", OutcomeText.author
            )
        case .tooLong:
            return (
                "too-long", "\(it) took too long \(asked), and was stopped",
                "try again; if it stays so, \(OutcomeText.author)"
            )
        case .tooMuch: return ("too-much", "\(it) said more than Rondo reads \(asked)", OutcomeText.author)
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
