import RondoModel

/// A request to a plugin, as `rondo plan` would make it, about a workshop that is made up.
struct SampleRequest: Sendable {
    /// Such as `rules/1`.
    var capability: String
    /// What the manifest asks to see: `workshop`, `sessions`, `activities`, `roles`, `people`.
    var sees: [String]
    /// Needs of people that the manifest asks to see, by id.
    var needs: [String] = []
    /// The plugin's settings, with defaults filled in.
    var settings = DataValue.map([])
    /// The seed.
    var seed = 1
    /// BCP 47.
    var language = "en"
    /// Whom documents are for; `render/1` alone.
    var audience = "participants"
    /// How documents are set; `render/1` alone.
    var style = "standard"
    /// The file; `import/1` alone.
    var file = SampleFile.usual(for: [])
    /// What it speaks of.
    var world = SampleWorld.usual

    /// The request.
    var value: DataValue {
        var request = DataValue.object([
            "rondo": "request/1", "capability": .text(capability), "seed": .number(seed), "language": .text(language),
            "settings": settings,
        ])
        if capability == "render/1" {
            return request.with("audience", .text(audience)).with("style", .text(style)).with(
                "plan", world.printed(for: audience))
        }
        for part in ["workshop", "sessions", "activities", "roles", "people"] where sees.contains(part) {
            request = request.with(part, world.value(of: part, needs: needs))
        }
        if capability == "import/1" { request = request.with("file", file) }
        if capability == "review/1" { request = request.with("plan", world.plan(sees: sees)) }
        return request
    }

    /// Its bytes.
    var bytes: [UInt8] { Array(value.json.utf8) }
}
