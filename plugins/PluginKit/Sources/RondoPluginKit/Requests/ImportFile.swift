/// A file that `rondo import` was pointed at.
public struct ImportFile: Sendable, Equatable {
    /// Its name, without folders.
    public var name: String
    /// Its text; nil where it isn't UTF-8.
    public var text: String?
    /// Its bytes in Base64 (RFC 4648), where it isn't UTF-8.
    public var base64: String?

    /// A file of text.
    public init(name: String, text: String) {
        self.name = name
        self.text = text
    }

    /// A file that isn't text.
    public init(name: String, base64: String) {
        self.name = name
        self.base64 = base64
    }
}

extension ImportFile: Shaped {
    static let blank = ImportFile(name: "", base64: nil)
    static let keys: [Key<ImportFile>] = [
        .must("name", \.name, .text), .may("text", \.text, .text), .may("base64", \.base64, .text),
    ]

    private init(name: String, base64: String?) {
        self.name = name
        self.base64 = base64
    }
}
