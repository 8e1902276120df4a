/// What a plugin is called: `prompt-deck` in files, `PromptDeck` in Swift, `Prompt deck` for people.
struct PluginName: Sendable, Equatable {
    /// Lower-case letters, digits and hyphens.
    let id: String

    /// A name, or why it can't be one.
    init(_ id: String) throws(MakingFailure) {
        let words = id.split(separator: "-", omittingEmptySubsequences: false)
        let isRight =
            id.utf8.count <= 40 && id.first?.isLetter == true && words.allSatisfy { !$0.isEmpty }
            && id.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
        guard isRight else {
            throw .request(
                "a plugin's name has lower-case letters, digits and single hyphens, begins with a letter and is at "
                    + "most 40 long, such as 'prompt-deck'; '\(id)' is not like that")
        }
        self.id = id
    }

    /// For people.
    var title: String {
        let text = id.replacing("-", with: " ")
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    /// The name of its module and its type; never that of a module which comes with the toolchain or the kit.
    var module: String {
        let joined = id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        return Self.taken.contains(joined) ? joined + "Plugin" : joined
    }

    private static let taken: Set = [
        "Swift", "Foundation", "Testing", "Plugin", "Glibc", "Musl", "Synchronization", "Dispatch", "Distributed",
        "Observation", "Cxx", "Activity", "Request", "Finding", "Refusal", "Settings", "JSON", "String", "Int",
    ]
}
