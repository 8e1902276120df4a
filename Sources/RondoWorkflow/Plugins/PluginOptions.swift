import RondoPluginHost

/// Where plugins lie, what runs them, and where their answers are kept. Nothing of it is opened unless a plugin is used.
public struct PluginOptions: Sendable, Equatable {
    /// True where no plugin is asked, whatever the workshop says.
    public var isOff = false
    /// Folders of plugins that were named, looked into first; each is used whether or not the workshop names it.
    public var named: [String] = []
    /// The workspace's folder; nil for that of the workshop, or the nearest above it that has a `rondo.lock`.
    public var workspace: String?
    /// The user's plugin folder.
    public var userFolder: String?
    /// The folder of the plugins that came with Rondo.
    public var ownFolder: String?
    /// Where answers are kept; nil where none are.
    public var cacheFolder: String?
    /// The program that runs plugins; nil where it isn't there.
    public var runner: String?
    /// Milliseconds that a plugin may take for an answer.
    public var patience = 10_000
    /// Bytes of memory that it may use meanwhile.
    public var memory = 1 << 30

    /// No place but the workspace, nothing kept, and nothing that could run a plugin.
    public init() {}

    /// What a machine has: folders by the XDG base directory specification, Rondo's own plugins in
    /// `share/rondo/plugins` beside the folder of the executable or in the `plugins` above it that has a `PluginKit`,
    /// and the runner beside the executable or in `libexec/rondo`.
    public init(
        executable: String?, home: String?, dataHome: String?, cacheHome: String?, ownFolder: String?
    ) {
        userFolder = PluginHome.plugins(dataHome: dataHome, home: home)
        cacheFolder = PluginHome.cache(cacheHome: cacheHome, home: home)
        self.ownFolder = ownFolder ?? executable.flatMap(PluginHome.own)
        runner = PluginRunner.beside()?.executable
    }

    /// The places for a workspace.
    func places(_ workspace: String) -> PluginPlaces {
        var places = PluginPlaces()
        places.named = named
        places.workspace = workspace
        places.user = userFolder
        places.own = ownFolder
        return places
    }

    /// The places for a workshop's file.
    func places(ofWorkshop file: String) -> PluginPlaces {
        places(workspace ?? Workspace.folder(ofWorkshop: file))
    }

    /// A host for some places. Its calls are not cancelled with a search: each ends within `patience`, and a plan that
    /// was stopped early has its plugins' review and documents too.
    func host(_ places: PluginPlaces) -> PluginHost {
        let runner = runner.map { PluginRunner(executable: $0) }
        var host = PluginHost(places, cache: cacheFolder.map { AnswerCache(folder: $0) }) { calls in
            guard let runner else {
                return calls.map { _ in PluginAnswer(.notStarted("rondo-plugin-runner is not there")) }
            }
            return runner.run(calls)
        }
        host.limits.milliseconds = patience
        host.limits.memory = memory
        return host
    }
}
