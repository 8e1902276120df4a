/// A plugin that looks at a finished plan (`review/1`). `rondo review` asks it, and so does `rondo plan` at its end.
public protocol ReviewPlugin: Plugin {
    /// What it has to say, at most 100 findings.
    func review(_ plan: Plan, _ request: Request<Settings>) throws -> [Finding]
}

extension Capability {
    static let review = Capability(id: RONDO_CAPABILITY_REVIEW) { plugin, json in
        try (plugin as? any ReviewPlugin.Type)?.reply(to: json)
    } isHad: {
        $0 is any ReviewPlugin.Type
    }
}

extension ReviewPlugin {
    static func reply(to json: JSON) throws -> [JSON.Member] {
        guard let plan = json["plan"] else { throw Refusal("it is missing", place: "plan") }
        let findings = try Self().review(within("plan") { try Plan(json: plan) }, Request(json: json))
        return [JSON.Member("findings", Codec.findings.write(findings))]
    }
}
