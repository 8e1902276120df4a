/// A plugin that makes documents (`render/1`). It is asked when documents are written.
public protocol RenderPlugin: Plugin {
    /// The documents for one audience, at most 50 files.
    func render(_ plan: Handout, _ request: Request<Settings>) throws -> RenderReply
}

/// Documents that a plugin made.
public struct RenderReply: Sendable, Equatable, ExpressibleByArrayLiteral {
    /// At most 50, with names that are unique among them.
    public var files: [RenderFile]
    /// What else is to be said.
    public var findings: [Finding]

    /// A reply.
    public init(_ files: [RenderFile], findings: [Finding] = []) {
        self.files = files
        self.findings = findings
    }
    /// A reply without findings.
    public init(arrayLiteral elements: RenderFile...) { self.init(elements) }
}

/// One document.
public struct RenderFile: Sendable, Equatable {
    /// Letters, digits and hyphens, and one ending: `html`, `md`, `txt`, `csv`, `json` or `ics`.
    public var name: String
    /// What it says. HTML begins with `<!doctype html><html …><head>`; it gets no script and nothing from the network,
    /// so pictures are inline SVG or `data:` URLs.
    public var text: String

    /// A file.
    public init(_ name: String, _ text: String) {
        self.name = name
        self.text = text
    }
}

extension RenderFile: Shaped {
    static let blank = RenderFile("", "")
    static let keys: [Key<RenderFile>] = [.must("name", \.name, .text), .must("text", \.text, .text)]
}

extension RenderReply: Shaped {
    static let blank = RenderReply([])
    static let keys: [Key<RenderReply>] = [
        .must("files", \.files, Codec.object.list), .may("findings", \.findings, .findings),
    ]
}

extension Capability {
    static let render = Capability(id: RONDO_CAPABILITY_RENDER) { plugin, json in
        try (plugin as? any RenderPlugin.Type)?.reply(to: json)
    } isHad: {
        $0 is any RenderPlugin.Type
    }
}

extension RenderPlugin {
    static func reply(to json: JSON) throws -> [JSON.Member] {
        guard let plan = json["plan"] else { throw Refusal("it is missing", place: "plan") }
        var handout = try within("plan") { try Handout(json: plan) }
        handout.audience = try within("audience") { try Codec.word.read(json["audience"] ?? .null) }
        handout.style = try within("style") { try json["style"].map(Codec.text.read) ?? handout.style }
        return try Self().render(handout, Request(json: json)).members
    }
}
