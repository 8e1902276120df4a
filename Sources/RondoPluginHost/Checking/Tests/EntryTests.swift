import RondoModel

/// How the library is loaded, and what it says of itself.
enum EntryTests {
    static let all: [PluginTest] = [
        loads, loadTime, identity, version, contract, capabilities, largerHost, olderHost, newerHost, unknownCapability,
        nextRevision, quietLoading,
    ]

    static let loads = PluginTest(
        "entry.loads", .library, "can be loaded in the confinement, and describes itself"
    ) { plugin throws(Trouble) in
        let run = plugin.run(Trial())
        guard run.outcome == .answered, run.loading != nil else {
            throw .came(Endings.words(run.outcome), remedy: Endings.remedy(run.outcome))
        }
    }

    static let loadTime = PluginTest(
        "entry.load-time", .loads, "is loaded within half a second"
    ) { plugin throws(Trouble) in
        let times = (0..<3).compactMap { _ in plugin.run(Trial()).loading }
        guard let best = times.min() else { throw .notForThisPlugin("it was not loaded again") }
        guard best > 500_000_000 else { return }
        throw .came(
            "it took \(best / 1_000_000) ms at best of \(times.count)",
            remedy: "do less in constructors; a library without Foundation is loaded many times faster")
    }

    static let identity = PluginTest(
        "entry.id", .loads, "has the same id in the library as in plugin.yaml"
    ) { plugin throws(Trouble) in
        let id = try described(plugin).id
        guard id != plugin.manifest.id else { return }
        throw .came(
            "the library says '\(Listing.some([id]))', plugin.yaml '\(plugin.manifest.id)'",
            remedy: "make them the same, and build again")
    }

    static let version = PluginTest(
        "entry.version", .loads, "has the same version in the library as in plugin.yaml"
    ) { plugin throws(Trouble) in
        let version = try described(plugin).version
        guard version != plugin.manifest.version else { return }
        throw .came(
            "the library says '\(Listing.some([version]))', plugin.yaml '\(plugin.manifest.version)'",
            remedy: "make them the same, and build again")
    }

    static let contract = PluginTest(
        "entry.contract", .loads, "has the same contract in the library as in plugin.yaml"
    ) { plugin throws(Trouble) in
        let contract = try described(plugin).contract
        guard contract != plugin.manifest.contract else { return }
        throw .came(
            "the library says \(contract), plugin.yaml \(plugin.manifest.contract)",
            remedy: "write RONDO_PLUGIN_CONTRACT in the library, and build again with the header you have")
    }

    static let capabilities = PluginTest(
        "entry.capabilities", .loads, "has the same capabilities in the library as in plugin.yaml, each once"
    ) { plugin throws(Trouble) in
        let said = try described(plugin).capabilities
        guard said.sorted() != plugin.capabilities.sorted() else { return }
        throw .came(
            "the library says " + (said.isEmpty ? "none" : Listing.some(said)) + "; plugin.yaml "
                + Listing.some(plugin.capabilities),
            remedy: "make the lists the same, and end the library's list with NULL")
    }

    static let largerHost = PluginTest(
        "entry.larger-host", .answers, "works with a host whose struct has members that it can't know of"
    ) { plugin throws(Trouble) in
        for size in [64, 256, 4_096] {
            var trial = Trial(steps: plugin.usualSteps)
            trial.hostSize = size
            let run = plugin.run(trial)
            guard run.outcome != .answered || run.answers.contains(where: { $0.end != .answered }) else { continue }
            throw .came(
                "with a struct of \(size) bytes: " + Endings.words(run),
                remedy: "read no member beyond those of your header, whatever 'size' says")
        }
    }

    static let olderHost = PluginTest(
        "entry.older-host", .loads, "returns NULL to a host that is too old for it"
    ) { plugin throws(Trouble) in
        var trial = Trial()
        trial.contract = 0
        let run = plugin.run(trial)
        if case .notAPlugin = run.outcome { return }
        throw .came(
            "a host of contract 0: " + Endings.words(run.outcome),
            remedy: "return NULL from rondo_plugin_entry where host->contract is less than RONDO_PLUGIN_CONTRACT")
    }

    static let newerHost = PluginTest(
        "entry.newer-host", .answers, "works with a host that speaks later contracts, too"
    ) { plugin throws(Trouble) in
        var trial = Trial(steps: plugin.usualSteps)
        trial.contract = 7
        trial.hostSize = 512
        let run = plugin.run(trial)
        guard run.outcome != .answered || run.answers.contains(where: { $0.end != .answered }) else { return }
        throw .came(
            "a host of contract 7: " + Endings.words(run),
            remedy:
                "host->contract is the highest that the host speaks; only a lower one than yours is a reason to refuse")
    }

    static let unknownCapability = PluginTest(
        "entry.unknown-capability", .loads, "refuses or fails when it is asked for something it doesn't have"
    ) { plugin throws(Trouble) in
        try refuses(plugin, ["", "rondo-check/1", "Rules/1", "rules", String(repeating: "x", count: 200)])
    }

    static let nextRevision = PluginTest(
        "entry.next-revision", .loads, "refuses or fails when it is asked for another revision of what it has"
    ) { plugin throws(Trouble) in
        try refuses(
            plugin,
            plugin.capabilities.flatMap { id -> [String] in
                let word = id.prefix { $0 != "/" }
                return ["\(word)/0", "\(word)/2", "\(word)/10", "\(word)/1 "]
            })
    }

    static let quietLoading = PluginTest(
        "entry.quiet", .loads, "prints nothing when it is loaded"
    ) { plugin throws(Trouble) in
        let words = plugin.run(Trial()).words
        guard !words.isEmpty else { return }
        throw .came(
            "it printed: " + Listing.excerpt(words.utf8),
            remedy: "leave out what prints in constructors and in the entry")
    }

    /// What the library says of itself.
    private static func described(_ plugin: PluginUnderTest) throws(Trouble) -> PluginIdentity {
        guard let identity = plugin.run(Trial()).identity else { throw .notForThisPlugin("it didn't describe itself") }
        return identity
    }

    private static func refuses(_ plugin: PluginUnderTest, _ names: [String]) throws(Trouble) {
        let known = plugin.capabilities[0]
        for name in names where !plugin.capabilities.contains(name) {
            let request = plugin.sample(known).value.with("capability", .text(name)).json
            let run = plugin.run(Trial(steps: [Trial.Step(capability: name, request: Array(request.utf8))]))
            guard run.outcome == .answered, let answer = run.answers.first else {
                throw .came(
                    "asked for '\(name)': " + Endings.words(run),
                    remedy: "compare the whole name, and return RONDO_REFUSED")
            }
            guard answer.end == .refused || answer.end == .failed else {
                throw .came(
                    "asked for '\(name)' it " + Endings.words(answer.end),
                    remedy: "compare the whole name, and return RONDO_REFUSED")
            }
        }
    }
}
