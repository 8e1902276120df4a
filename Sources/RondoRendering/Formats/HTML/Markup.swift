import RondoDocuments

/// A piece of HTML in which every text is escaped: it can only be made from tags and texts.
struct Markup {
    /// The HTML.
    private(set) var html: String

    /// Nothing.
    static let none = Markup(html: "")

    /// A space between two elements of one line.
    static let space = Markup(html: " ")

    /// A text; what HTML would read in it is escaped.
    static func text(_ text: String) -> Markup { Markup(html: escaped(text)) }

    /// An element with its content.
    static func tag(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], _ content: Markup...)
        -> Markup
    {
        tag(name, attributes, content)
    }

    /// An element with its content.
    static func tag(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], _ content: [Markup])
        -> Markup
    {
        var html = "<\(name)"
        for (key, value) in attributes where !value.isEmpty { html += " \(key)=\"\(escaped(value))\"" }
        html += ">"
        for piece in content { html += piece.html }
        return Markup(html: html + "</\(name)>")
    }

    /// An element that has no content and no end.
    static func void(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>) -> Markup {
        var html = "<\(name)"
        for (key, value) in attributes { html += " \(key)=\"\(escaped(value))\"" }
        return Markup(html: html + ">")
    }

    /// A stylesheet of Rondo's own.
    static func style(_ css: StaticString...) -> Markup {
        Markup(html: "<style>\n" + css.map(\.description).joined(separator: "\n") + "\n</style>")
    }

    /// Pieces one after another, each on a line of its own.
    static func lines(_ pieces: [Markup]) -> Markup {
        Markup(html: pieces.map(\.html).filter { !$0.isEmpty }.joined(separator: "\n"))
    }

    /// Scalar by scalar: a mark that combines with a quote must not hide it.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in Clean.line(text).unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            // Word joiners keep a span of times on one line.
            case "–" where result.last?.isNumber == true: result += "&#8288;–&#8288;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
