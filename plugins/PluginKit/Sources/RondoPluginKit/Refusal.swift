/// Why a request can't be used: thrown by a plugin, shown to the facilitator with its place and its remedy.
///
/// ```swift
/// throw Refusal("the theme is empty", place: "settings.theme", remedy: "say in a few words what it is about")
/// ```
public struct Refusal: Error, Sendable, Equatable {
    /// What is wrong, in a plain sentence without names of people; at most 500 letters are shown.
    public var message: String
    /// Where, in plain words or as a path of keys such as `settings.theme`.
    public var place: String?
    /// What would mend it.
    public var remedy: String?

    /// A refusal.
    public init(_ message: String, place: String? = nil, remedy: String? = nil) {
        self.message = message
        self.place = place
        self.remedy = remedy
    }

    static func expected(_ what: String, _ json: JSON) -> Refusal {
        Refusal("\(what) is expected, and this is \(json.kind)")
    }

    /// The same, seen from one level further out.
    func inside(_ outer: String) -> Refusal {
        guard let place else { return Refusal(message, place: outer, remedy: remedy) }
        let path = place.hasPrefix("[") ? outer + place : "\(outer).\(place)"
        return Refusal(message, place: path, remedy: remedy)
    }
}

extension Refusal: Shaped {
    static var blank: Refusal { Refusal("") }
    static let keys: [Key<Refusal>] = [
        .may("place", \.place, .text), .must("message", \.message, .text), .may("remedy", \.remedy, .text),
    ]
}
