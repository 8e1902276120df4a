/// Looks for a few things in HTML without reading all of it as a browser does: where in doubt, it finds too much.
enum HTMLText {
    /// What stands behind `<!doctype html><html …><head>`, or nil where it doesn't begin so.
    static func afterHead(_ html: String) -> Substring? {
        var rest = html[...]
        for opening in ["<!doctype html", "<html", "<head"] {
            rest = rest.drop { $0.isWhitespace }
            guard rest.prefix(opening.count).lowercased() == opening else { return nil }
            rest = rest.dropFirst(opening.count)
            guard let next = rest.first, next == ">" || next.isWhitespace, let end = rest.firstIndex(of: ">") else {
                return nil
            }
            rest = rest[rest.index(after: end)...]
        }
        return rest
    }

    /// A script, an event handler or a javascript: URL, or nil.
    static func script(in html: String) -> String? {
        for tag in tags(html) {
            let lower = tag.lowercased()
            if lower.hasPrefix("<script") || lower.contains("javascript:") { return tag }
            for attribute in attributes(lower) where attribute.name.hasPrefix("on") { return attribute.name + "=…" }
        }
        return nil
    }

    /// Something that a browser would fetch to show the page, or nil. Links to follow are no such thing.
    static func load(in html: String) -> String? {
        for tag in tags(html) {
            let lower = tag.lowercased()
            let isLink = lower.hasPrefix("<a ") || lower.hasPrefix("<a\n")
            if lower.hasPrefix("<base") || lower.hasPrefix("<iframe") || lower.hasPrefix("<object") { return tag }
            for attribute in attributes(lower) {
                let fetches =
                    ["src", "srcset", "poster", "data", "action", "background"].contains(attribute.name)
                    || ["href", "xlink:href"].contains(attribute.name) && !isLink
                let value = attribute.value
                guard fetches, !value.hasPrefix("data:"), !value.hasPrefix("#") else { continue }
                return "\(attribute.name)=\(value)"
            }
        }
        let lower = html.lowercased()
        for sign in ["@import", "url(http", "url(//", "url('http", "url(\"http"] where lower.contains(sign) {
            return sign
        }
        return nil
    }

    /// A picture without words for those who don't see it, or nil.
    static func silentPicture(in html: String) -> String? {
        let all = tags(html)
        for (index, tag) in all.enumerated() {
            let lower = tag.lowercased()
            let names = attributes(lower)
            if lower.hasPrefix("<img"), !names.contains(where: { $0.name == "alt" }) { return tag }
            guard lower.hasPrefix("<svg") else { continue }
            let isNamed = names.contains { ["aria-label", "aria-labelledby"].contains($0.name) && !$0.value.isEmpty }
            let isHidden = names.contains {
                $0.name == "aria-hidden" && $0.value == "true"
                    || $0.name == "role" && ["none", "presentation"].contains($0.value)
            }
            let hasTitle = index + 1 < all.count && all[index + 1].lowercased().hasPrefix("<title")
            if !isNamed, !isHidden, !hasTitle { return tag }
        }
        return nil
    }

    /// The opening tags, with their attributes.
    private static func tags(_ html: String) -> [String] {
        var tags: [String] = []
        var rest = html[...]
        while let start = rest.firstIndex(of: "<") {
            rest = rest[start...]
            var quote: Character?
            var end = rest.index(after: start)
            guard end < rest.endIndex, rest[end].isLetter else {
                rest = rest.dropFirst()
                continue
            }
            while end < rest.endIndex {
                let letter = rest[end]
                if let open = quote {
                    if letter == open { quote = nil }
                } else if letter == "\"" || letter == "'" {
                    quote = letter
                } else if letter == ">" {
                    break
                }
                end = rest.index(after: end)
            }
            tags.append(String(rest[start..<end]) + ">")
            rest = rest[end...]
        }
        return tags
    }

    private static func attributes(_ tag: String) -> [(name: String, value: String)] {
        var result: [(String, String)] = []
        var rest = tag.dropFirst().drop { !$0.isWhitespace && $0 != ">" && $0 != "/" }
        while true {
            rest = rest.drop { $0.isWhitespace || $0 == "/" || $0 == ">" }
            guard !rest.isEmpty else { return result }
            let name = rest.prefix { !$0.isWhitespace && $0 != "=" && $0 != ">" && $0 != "/" }
            guard !name.isEmpty else { return result }
            rest = rest.dropFirst(name.count).drop(while: \.isWhitespace)
            guard rest.first == "=" else {
                result.append((String(name), ""))
                continue
            }
            rest = rest.dropFirst().drop(while: \.isWhitespace)
            if let quote = rest.first, quote == "\"" || quote == "'" {
                let value = rest.dropFirst().prefix { $0 != quote }
                rest = rest.dropFirst(value.count + 1).dropFirst()
                result.append((String(name), String(value)))
            } else {
                let value = rest.prefix { !$0.isWhitespace && $0 != ">" }
                rest = rest.dropFirst(value.count)
                result.append((String(name), String(value)))
            }
        }
    }
}
