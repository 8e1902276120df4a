import RondoFiles
import RondoModel

/// One request to a plugin as bytes, with what decides how it is treated.
struct MadeRequest: Sendable {
    /// What it is asked.
    var capability: PluginCapability { value.capability }
    /// The request, which says what an answer may name.
    let value: PluginRequest
    /// True where it shows what somebody needs; its answer is never kept.
    let showsNeeds: Bool
    /// JSON without spaces.
    let bytes: [UInt8]

    /// A request with what every request has, what the plugin may see of a workshop, and what only this capability has.
    ///
    /// - Parameters:
    ///   - view: the workshop; nil where the capability is shown nothing of it.
    ///   - fill: sets what only this capability has.
    init(
        _ capability: PluginCapability, to plugin: ReadyPlugin, _ frame: RequestFrame, seeing view: WorkshopView? = nil,
        fill: (inout PluginRequest) -> Void = { _ in }
    ) {
        var request = PluginRequest(capability)
        request.seed = frame.seed
        request.language = frame.language
        request.settings = plugin.settings
        let needs = plugin.seesPeople ? plugin.needs : []
        view?.show(&request, sees: plugin.sees, needs: needs)
        fill(&request)
        value = request
        showsNeeds = view != nil && !needs.isEmpty
        bytes = PluginRequests.encode(request)
    }
}

/// What every request of a run has in common.
struct RequestFrame: Sendable, Equatable {
    /// Seeds every random choice; below 2^53, so that it is a number in any language's JSON.
    var seed: UInt64
    /// BCP 47.
    var language: String

    init(seed: UInt64, language: String) {
        self.seed = seed & (1 << 53 - 1)
        self.language = language
    }
}
