/// Something a plugin can be asked: its id, and how a request becomes a reply.
struct Capability: Sendable {
    /// Such as `rules/1`.
    let id: String
    /// The reply's members behind `rondo`; nil where the plugin doesn't have this capability.
    let reply: @Sendable (any Plugin.Type, JSON) throws -> [JSON.Member]?
    /// True where a plugin has it.
    let isHad: @Sendable (any Plugin.Type) -> Bool

    /// All of contract 1.
    static let all: [Capability] = [.activities, .vocabulary, .rules, .review, .render, .import]

    /// Those that a plugin has, in the contract's order.
    static func of(_ plugin: any Plugin.Type) -> [Capability] { all.filter { $0.isHad(plugin) } }
}

extension Shaped {
    /// The members of this value as an object.
    var members: [JSON.Member] {
        guard case .object(let members) = json else { return [] }
        return members
    }
}
