import RondoDiagnostics
import RondoYAML

/// Why a file can't be used: one error, which names the place and what would mend it.
struct Refusal: Error {
    var finding: Finding
}

/// A value of a JSON file that knows its way from the root, as in `sessions[2].blocks[0].length`.
struct Place: Sendable {
    /// The value.
    let node: Node
    private let source: SourceText
    private let way: Way

    private indirect enum Way: Sendable {
        case root
        case key(Way, String)
        case index(Way, Int)

        var text: String {
            switch self {
            case .root: ""
            case .key(.root, let key): key
            case .key(let way, let key): way.text + "." + key
            case .index(let way, let index): way.text + "[\(index)]"
            }
        }
    }

    /// The whole file.
    init(_ node: Node, in source: SourceText) {
        self.init(node, source, .root)
    }

    private init(_ node: Node, _ source: SourceText, _ way: Way) {
        self.node = node
        self.source = source
        self.way = way
    }

    /// The way from the root; `this file` for the root itself.
    var name: String { way.text.isEmpty ? "this file" : way.text }

    /// An error at this place: `what` goes on after the place's name.
    func refusal(_ code: String, _ what: String, remedy: String? = nil) -> Refusal {
        Refusal(finding: source.finding(.error, code, "\(name) \(what)", at: node.mark, remedy: remedy))
    }

    /// The values of a list, at most `most`.
    func list(most: Int = 5_000_000) throws(Refusal) -> [Place] {
        guard let items = node.items else { throw wrongForm("a list") }
        guard items.count <= most else {
            throw refusal("problem.size", "has \(items.count) entries, and \(most) are the most")
        }
        return items.enumerated().map { Place($1, source, .index(way, $0)) }
    }

    /// The keys of an object, all of which are known.
    func object(_ known: [String]) throws(Refusal) -> Members {
        guard let pairs = node.pairs else { throw wrongForm("an object") }
        for pair in pairs where !known.contains(pair.key) {
            throw Place(pair.value, source, .key(way, pair.key)).refusal(
                "problem.key", "is no key that is known here", remedy: "one of " + known.joined(separator: ", "))
        }
        return Members(place: self)
    }

    /// The value of a key of an object; nil where there is none.
    func member(_ key: String) -> Place? {
        node[key].map { Place($0, source, .key(way, key)) }
    }

    /// A whole number.
    func number(_ range: Range<Int>) throws(Refusal) -> Int {
        guard case .scalar(let text, plain: true) = node.content, let value = Int(text) else {
            throw wrongForm("a whole number")
        }
        guard range.contains(value) else {
            let remedy = range.isEmpty ? nil : "a number from \(range.lowerBound) to \(range.upperBound - 1)"
            throw refusal("problem.range", range.isEmpty ? "names what isn't there" : "is \(value)", remedy: remedy)
        }
        return value
    }

    /// `true` or `false`.
    func flag() throws(Refusal) -> Bool {
        switch node.content {
        case .scalar("true", plain: true): return true
        case .scalar("false", plain: true): return false
        default: throw wrongForm("true or false")
        }
    }

    /// A text.
    func text() throws(Refusal) -> String {
        guard case .scalar(let text, plain: false) = node.content else { throw wrongForm("a text") }
        return text
    }

    /// One of some words.
    func word<Value>(_ words: [(String, Value)]) throws(Refusal) -> Value {
        let text = try text()
        guard let found = words.first(where: { $0.0 == text }) else {
            throw refusal(
                "problem.word", "is a word that is not known here",
                remedy: "one of " + words.map(\.0).joined(separator: ", "))
        }
        return found.1
    }

    /// A list of whole numbers of one range.
    func numbers(_ range: Range<Int>, most: Int = 5_000_000) throws(Refusal) -> [Int] {
        try list(most: most).map { (place) throws(Refusal) in try place.number(range) }
    }

    /// A list of rows of whole numbers, each with a number of each range.
    func rows(_ ranges: Range<Int>...) throws(Refusal) -> [[Int]] { try rows(ranges) }

    /// A list of rows of whole numbers, each with a number of each range.
    func rows(_ ranges: [Range<Int>]) throws(Refusal) -> [[Int]] {
        try list().map { (place) throws(Refusal) in try place.row(ranges) }
    }

    /// A list of whole numbers, one of each range.
    func row(_ ranges: [Range<Int>]) throws(Refusal) -> [Int] {
        let items = try list()
        guard items.count == ranges.count else {
            throw refusal("problem.form", "has \(items.count) numbers", remedy: "\(ranges.count) numbers")
        }
        var row: [Int] = []
        for (item, range) in zip(items, ranges) { row.append(try item.number(range)) }
        return row
    }

    /// A set of numbers from 0 up to, not including, `count`, as bits.
    func bits(below count: Int) throws(Refusal) -> Int {
        try numbers(0..<count, most: 63).reduce(0) { $0 | 1 << $1 }
    }

    private func wrongForm(_ wanted: String) -> Refusal { refusal("problem.form", "is not \(wanted)") }
}

/// The values of an object by key.
struct Members: Sendable {
    /// The object.
    let place: Place

    /// The value of a key, or nil where it is left out.
    subscript(key: String) -> Place? { place.member(key) }

    /// The value of a key that must be there.
    func needed(_ key: String) throws(Refusal) -> Place {
        guard let value = place.member(key) else {
            throw place.refusal(
                "problem.missing", "lacks '\(key)'", remedy: "add it; docs/problem.md lists what it may hold")
        }
        return value
    }

    /// A whole number, or `otherwise` where the key is left out.
    func number(_ key: String, _ range: Range<Int>, or otherwise: Int) throws(Refusal) -> Int {
        try self[key]?.number(range) ?? otherwise
    }

    /// True or false; false where the key is left out.
    func flag(_ key: String) throws(Refusal) -> Bool { try self[key]?.flag() ?? false }

    /// A set as bits; empty where the key is left out.
    func bits(_ key: String, below count: Int) throws(Refusal) -> Int { try self[key]?.bits(below: count) ?? 0 }

    /// A list of whole numbers; empty where the key is left out.
    func numbers(_ key: String, _ range: Range<Int>) throws(Refusal) -> [Int] {
        try self[key]?.numbers(range) ?? []
    }

    /// The values of a list; empty where the key is left out.
    func list(_ key: String, most: Int = 5_000_000) throws(Refusal) -> [Place] { try self[key]?.list(most: most) ?? [] }
}

extension Place {
    /// Minutes on the grid of 5.
    func onGrid(_ range: Range<Int>) throws(Refusal) -> Int {
        let minutes = try number(range)
        guard minutes % 5 == 0 else {
            throw refusal(
                "problem.grid", "is not on the grid of 5 minutes",
                remedy: "\(minutes - minutes % 5) or \(minutes - minutes % 5 + 5)")
        }
        return minutes
    }
}
