import RondoDiagnostics
import RondoFiles
import RondoPluginHost

/// What can be asked of plugins without planning.
extension Workflow {
    /// The plugins that a workspace finds, from their manifests alone; no library is loaded.
    public static func plugins(_ options: PluginOptions) throws(WorkflowFailure) -> PluginList {
        try PluginList(options.host(options.places))
    }

    /// All about one plugin, by its id or its folder; no library is loaded.
    public static func plugin(_ word: String, _ options: PluginOptions) throws(WorkflowFailure) -> PluginCard {
        try PluginCard(word, options.host(options.places))
    }

    /// What accepting a plugin would pin, by its id or its folder; nothing is written.
    public static func offer(
        plugin word: String, trusted: Bool, _ options: PluginOptions
    ) throws(WorkflowFailure) -> AcceptablePlugin {
        let host = options.host(options.places)
        do throws(OfferFailure) {
            return AcceptablePlugin(offer: try host.offer(try host.find(word), trusted: trusted))
        } catch {
            throw WorkflowFailure(error)
        }
    }

    /// Writes the lock of the workspace so that it accepts a plugin, and returns what to read next.
    public static func accept(
        _ plugin: AcceptablePlugin, look: TextLook = TextLook()
    ) throws(WorkflowFailure) -> String {
        var lock = try lock(plugin.offer.workspace)
        lock.accept(plugin.offer.entry)
        try write(lock)
        return plugin.next(lock.path, look)
    }

    /// Takes a plugin out of the workspace's lock, and returns what to read next; `request` where it isn't in it.
    public static func remove(plugin id: String, _ options: PluginOptions) throws(WorkflowFailure) -> String {
        var lock = try lock(options.places.workspace)
        guard lock.remove(id) else { throw .request("\(lock.path) has no plugin '\(id)'") }
        try write(lock)
        return "\(id) is no longer accepted: \(lock.path) doesn't name it any more. Its files are where they were; "
            + "a workshop that still names it is planned without it.\n"
    }

    static func lock(_ workspace: String) throws(WorkflowFailure) -> WorkspaceLock {
        do throws(WorkspaceLock.Unreadable) {
            return try WorkspaceLock(in: workspace)
        } catch {
            throw .input(error.findings)
        }
    }

    private static func write(_ lock: WorkspaceLock) throws(WorkflowFailure) {
        do throws(FileFailure) { try lock.write() } catch { throw WorkflowFailure(error) }
    }
}

extension PluginOptions {
    /// The places for the working folder, or for the workspace that was named.
    var places: PluginPlaces { places(workspace ?? Workspace.folder(from: ".")) }
}

extension WorkflowFailure {
    /// Why a plugin can't be accepted.
    init(_ failure: OfferFailure) {
        switch failure {
        case .missing(let sentence): self = .request(sentence)
        case .unusable(let findings): self = .input(findings)
        }
    }
}
