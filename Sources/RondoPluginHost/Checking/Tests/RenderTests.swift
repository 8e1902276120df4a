import RondoModel

/// Documents that a plugin makes.
enum RenderTests {
    private static let id = "render/1"

    static let all: [PluginTest] = [names, head, language, scripts, network, escaped, pictures, audiences, hidden]

    static let names = PluginTest(
        "render.names", .answers, of: [id],
        "names each file by letters, digits and hyphens, with one known ending, each once"
    ) { plugin throws(Trouble) in
        var seen: Set<String> = []
        for file in files(plugin) {
            let parts = file.name.split(separator: ".", omittingEmptySubsequences: false)
            let isRight =
                parts.count == 2 && !parts[0].isEmpty && file.name.utf8.count <= 100
                && parts[0].utf8.allSatisfy {
                    $0 == 0x2D || Character(Unicode.Scalar($0)).isLetter && $0 < 0x80 || (0x30...0x39).contains($0)
                }
                && ["html", "md", "txt", "csv", "json", "ics"].contains(parts[1])
            let shown = Listing.some([file.name])
            guard isRight else { throw .came("'\(shown)'", remedy: "such as 'handout.html'") }
            guard seen.insert(file.name.lowercased()).inserted else {
                throw .came("'\(shown)' comes twice", remedy: "make each name its own")
            }
        }
    }

    static let head = PluginTest(
        "render.html-head", .answers, of: [id], "begins HTML with <!doctype html><html …><head>"
    ) { plugin throws(Trouble) in
        for page in try pages(plugin) where HTMLText.afterHead(page.text) == nil {
            throw .came(
                "\(Listing.some([page.name])) begins with \(Listing.excerpt(page.text.utf8, most: 60))",
                remedy:
                    "Rondo puts its content security policy right behind <head>, so nothing else may stand before it")
        }
    }

    static let language = PluginTest(
        "render.language", .answers, of: [id], "says in HTML which language it is in, and has a title"
    ) { plugin throws(Trouble) in
        for page in try pages(plugin) {
            let text = page.text.lowercased()
            let opening = text.prefix { $0 != ">" } + text.drop { $0 != ">" }.dropFirst().prefix { $0 != ">" }
            guard opening.contains("lang=\"en\"") || opening.contains("lang='en'") || opening.contains("lang=en") else {
                throw .came(
                    "\(Listing.some([page.name])) doesn't say en",
                    remedy: "<html lang=\"…\"> with the request's language: screen readers go by it")
            }
            guard text.contains("<title>"), !text.contains("<title></title>") else {
                throw .came("\(Listing.some([page.name])) has no title", remedy: "<title>…</title> in the head")
            }
        }
    }

    static let scripts = PluginTest(
        "render.no-scripts", .answers, of: [id], "has no scripts in HTML"
    ) { plugin throws(Trouble) in
        for page in try pages(plugin) {
            guard let found = HTMLText.script(in: page.text) else { continue }
            throw .came(
                "\(Listing.some([page.name])) has \(Listing.excerpt(found.utf8, most: 40))",
                remedy: "scripts don't run in Rondo's documents; do it with HTML and CSS")
        }
    }

    static let network = PluginTest(
        "render.no-network", .answers, of: [id], "brings everything along that HTML shows"
    ) { plugin throws(Trouble) in
        for page in try pages(plugin) {
            guard let found = HTMLText.load(in: page.text) else { continue }
            throw .came(
                "\(Listing.some([page.name])) loads \(Listing.excerpt(found.utf8, most: 60))",
                remedy: "use inline SVG, data: URLs and a <style> in the page")
        }
    }

    static let escaped = PluginTest(
        "render.escapes", .answers, of: [id], "shows '<' and '&' of titles as they are written"
    ) { plugin throws(Trouble) in
        let request = plugin.sample(id, world: .otherLanguages)
        for page in try pages(plugin, request) where page.text.contains("<b>marked</b>") {
            throw .came(
                "a title with <b> in it became markup in \(Listing.some([page.name]))",
                remedy: "write &lt; for '<', &amp; for '&', &quot; for quotes")
        }
    }

    static let pictures = PluginTest(
        "render.pictures", .answers, of: [id], "says what each picture shows, or that it may be passed over"
    ) { plugin throws(Trouble) in
        for page in try pages(plugin) {
            guard let found = HTMLText.silentPicture(in: page.text) else { continue }
            throw .came(
                "\(Listing.some([page.name])): \(Listing.excerpt(found.utf8, most: 60))",
                remedy: "alt=\"…\" for img; role=\"img\" with aria-label or a title, or aria-hidden=\"true\", for svg")
        }
    }

    static let audiences = PluginTest(
        "render.audiences", .answers, of: [id], "copes with every audience and style"
    ) { plugin throws(Trouble) in
        for audience in ["facilitators", "participants", "public"] {
            for style in ["standard", "large-print", "easy-read"] {
                var request = plugin.sample(id)
                request.audience = audience
                request.style = style
                try Replies.mustCope(plugin, request, "\(audience), \(style)")
            }
        }
    }

    static let hidden = PluginTest(
        "render.gaps", .answers, of: [id], "copes with strands of which only the title may be known"
    ) { plugin throws(Trouble) in
        let request = plugin.sample(id)
        let bare = request.value.withOnly([
            "id", "title", "kind", "start", "end", "sessions", "blocks", "strands", "plan", "rondo", "capability",
            "settings", "seed", "language", "audience", "style",
        ])
        let run = plugin.run(Trial(steps: [Trial.Step(capability: id, request: Array(bare.json.utf8))]))
        guard run.outcome != .answered || run.answers.first?.end != .answered else { return }
        throw .came(
            "without spaces, texts and groups: " + Endings.words(run), remedy: "leave out what the request doesn't have"
        )
    }

    private static func files(
        _ plugin: PluginUnderTest, _ request: SampleRequest? = nil
    ) -> [(name: String, text: String)] {
        Replies.items(plugin, request ?? plugin.sample(id), "files").map {
            ($0["name"]?.asText ?? "", $0["text"]?.asText ?? "")
        }
    }

    private static func pages(
        _ plugin: PluginUnderTest, _ request: SampleRequest? = nil
    ) throws(Trouble) -> [(name: String, text: String)] {
        let pages = files(plugin, request).filter { $0.name.hasSuffix(".html") }
        guard !pages.isEmpty else { throw .notForThisPlugin("it makes no HTML") }
        return pages
    }
}
