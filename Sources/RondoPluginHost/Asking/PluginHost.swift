public import RondoDiagnostics
import RondoFiles
public import RondoModel

/// Finds the plugins of a run, compares them with what was accepted, and gets them ready to be asked.
public struct PluginHost: Sendable {
    /// Where plugins lie, and the workspace.
    public var places = PluginPlaces()
    /// Where answers are kept; nil where none are.
    public var cache: AnswerCache?
    /// Runs calls.
    public var run: PluginRun
    /// What each call may use.
    public var limits = CallLimits()

    /// A host that looks in some places.
    public init(_ places: PluginPlaces, cache: AnswerCache?, run: @escaping PluginRun) {
        self.places = places
        self.cache = cache
        self.run = run
    }

    /// Why nobody can be asked.
    public struct Failure: Error, Sendable {
        /// What is wrong; at least one is an error.
        public let findings: [Finding]
    }

    /// A conversation with the plugins that a workshop uses and those named on the command line.
    ///
    /// Who can't be asked has failed in it from the start. Errors are those of files that people write: the lock, and
    /// settings that the workshop states.
    ///
    /// - Parameters:
    ///   - only: where one thing alone will be asked; plugins that don't offer it are no part of the conversation.
    ///   - settings: what a plugin is told, as the workshop's file or a plan says; nil where something is wrong.
    public func conversation(
        _ uses: [PluginUse], of workshop: String, people: [String], seed: UInt64, language: String,
        only: PluginCapability? = nil,
        settings: (PluginUse, PluginManifest) -> (settings: DataValue?, findings: [Finding])
    ) throws(Failure) -> PluginConversation {
        let finder = PluginFinder(places)
        let check = try lockCheck()
        var ready: [ReadyPlugin] = []
        var failed: [PluginOutcome] = []
        var wrong: [Finding] = []
        for use in uses + unnamed(uses, finder) {
            if let only, let offered = finder.plugin(use, of: workshop)?.manifest?.capabilities, !offered.contains(only)
            {
                continue
            }
            switch prepared(use, of: workshop, finder, check, only, settings) {
            case .ready(let plugin): ready.append(plugin)
            case .failed(let outcome): failed.append(outcome)
            case .wrong(let findings): wrong += findings
            }
        }
        guard wrong.isEmpty else { throw Failure(findings: wrong) }
        let pseudonyms = pseudonyms(for: people, &ready, &failed)
        return PluginConversation(
            ready, failed: failed, frame: RequestFrame(seed: seed, language: language), pseudonyms: pseudonyms,
            asker: Asker(cache: cache, memo: memo, limits: limits, run: run))
    }

    var memo: HashMemo { HashMemo(folder: cache?.folder) }

    func lockCheck() throws(Failure) -> LockCheck {
        do throws(WorkspaceLock.Unreadable) {
            return LockCheck(lock: try WorkspaceLock(in: places.workspace).lock, memo: memo)
        } catch {
            throw Failure(findings: error.findings)
        }
    }

    /// What came of getting one plugin ready.
    enum Prepared {
        case ready(ReadyPlugin)
        case failed(PluginOutcome)
        case wrong([Finding])
    }

    func prepared(
        _ use: PluginUse, of workshop: String, _ finder: PluginFinder, _ check: LockCheck, _ only: PluginCapability?,
        _ settings: (PluginUse, PluginManifest) -> (settings: DataValue?, findings: [Finding])
    ) -> Prepared {
        let asked = only?.rawValue ?? ""
        guard let found = finder.plugin(use, of: workshop) else {
            return failed(use, PreparingText.missing(use, finder, workshop), for: asked)
        }
        guard let manifest = found.manifest else { return failed(use, PreparingText.manifest(found), for: asked) }
        guard manifest.id == use.id else { return failed(use, PreparingText.other(found, manifest), for: asked) }
        return prepared(use, found, manifest, check, for: asked, settings)
    }

    /// A plugin that was found, compared with the lock, with its settings; `capability` is what it will be asked, where
    /// that is one thing alone.
    func prepared(
        _ use: PluginUse, _ found: FoundPlugin, _ manifest: PluginManifest, _ check: LockCheck,
        for capability: String = "",
        _ settings: (PluginUse, PluginManifest) -> (settings: DataValue?, findings: [Finding])
    ) -> Prepared {
        let (state, image) = check.state(of: found, manifest)
        switch state {
        case .accepted: break
        case .unknown:
            return failed(
                use, LockText.unknown(found.folder, workspace: places.workspace), manifest.version, for: capability)
        case .changed(let part):
            let text = LockText.changed(part, found.folder, workspace: places.workspace)
            return failed(use, text, manifest.version, for: capability)
        case .unreadable(let clause):
            let trouble = PluginTrouble(code: "plugin.library", clause: "can't be used: \(clause)")
            return failed(use, trouble, manifest.version, for: capability)
        }
        let (told, findings) = settings(use, manifest)
        guard let told else { return .wrong(findings) }
        return .ready(plugin(found, manifest, told, use, check.lock[manifest.id], image))
    }

    private func failed(
        _ use: PluginUse, _ trouble: PluginTrouble, _ version: String = "", for capability: String = ""
    ) -> Prepared {
        var outcome = PluginOutcome(id: use.id)
        outcome.version = version
        outcome.isRequired = use.isRequired
        let text = OutcomeText(plugin: use.id, capability: capability, isRequired: use.isRequired)
        outcome.failure = text.finding(trouble)
        return .failed(outcome)
    }

    private func plugin(
        _ found: FoundPlugin, _ manifest: PluginManifest, _ settings: DataValue, _ use: PluginUse,
        _ entry: LockedPlugin?, _ image: LibraryImage?
    ) -> ReadyPlugin {
        var plugin = ReadyPlugin()
        plugin.id = manifest.id
        plugin.version = manifest.version
        plugin.folder = found.folder
        plugin.workspace = places.workspace
        plugin.library = manifest.library
        plugin.companions = manifest.companions
        plugin.sha256 = entry?.sha256 ?? ""
        plugin.manifestHash = manifest.sha256
        plugin.capabilities = manifest.capabilities
        // What was accepted and is still asked for; the two are the same unless somebody edited the lock.
        plugin.sees = manifest.sees.filter { entry?.sees.contains($0) ?? false }
        plugin.needs = manifest.needs.filter { entry?.needs.contains($0) ?? false }
        plugin.settings = settings
        plugin.isTrusted = entry?.isTrusted ?? false
        plugin.isRequired = use.isRequired
        // Large ones are read again when they are run, rather than all held at once.
        plugin.image = image.flatMap { $0.size <= 32 << 20 ? $0 : nil }
        return plugin
    }

    /// Plugins of the command line that the workshop doesn't speak of.
    private func unnamed(_ uses: [PluginUse], _ finder: PluginFinder) -> [PluginUse] {
        var more: [PluginUse] = []
        for found in finder.named().compactMap(\.plugin) where !(uses + more).contains(where: { $0.id == found.id }) {
            var use = PluginUse()
            use.id = found.id
            more.append(use)
        }
        return more
    }

    /// Pseudonyms where any plugin sees people; where there is no key, none of these is asked.
    private func pseudonyms(
        for people: [String], _ ready: inout [ReadyPlugin], _ failed: inout [PluginOutcome]
    ) -> Pseudonyms {
        guard ready.contains(where: \.seesPeople) else { return .none }
        do throws(WorkspaceKey.Refusal) {
            return Pseudonyms(of: people, key: try WorkspaceKey.read(in: places.workspace))
        } catch {
            for plugin in ready where plugin.seesPeople {
                var outcome = PluginOutcome(id: plugin.id)
                outcome.version = plugin.version
                outcome.isRequired = plugin.isRequired
                let text = OutcomeText(plugin: plugin.id, capability: "", isRequired: plugin.isRequired)
                outcome.failure = text.finding(
                    PluginTrouble(
                        code: error.finding.code,
                        clause: "can't be shown people under pseudonyms: \(error.finding.message)",
                        remedy: error.finding.remedy))
                failed.append(outcome)
            }
            ready.removeAll(where: \.seesPeople)
            return .none
        }
    }
}

extension LibraryImage {
    /// Bytes of all of it.
    var size: Int { library.count + companions.reduce(0) { $0 + $1.count } }
}
