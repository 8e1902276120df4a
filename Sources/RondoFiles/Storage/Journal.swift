import RondoYAML

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What a save is about to do, in a file of the folder: whoever finds it finishes what a killed process began.
///
/// Where it stands in a plan's folder, every part was written and the new plan is decided upon.
struct Journal: Equatable {
    /// The name of the file.
    static let name = ".rondo-journal"

    /// The process that writes.
    var process = getpid()
    /// The name beside the folder under which the folder itself waits while a stand-in has its place; nil where there
    /// is no stand-in.
    var waiting: String?
    /// The documents, in the order in which they take their places.
    var parts: [Part] = []
    /// Files of others that also stand in the stand-in, by path and number.
    var guests: [String: UInt64] = [:]

    /// The journal in a folder, or nil where there is none that can be understood.
    ///
    /// - Parameter name: what the folder is called where it has its place.
    init?(in folder: String, called name: String) {
        guard let text = Journal.text(in: folder) else { return nil }
        self.init(text, ofFolder: name)
    }

    /// True where there is a journal that was written for a folder of another name.
    static func isAnother(in folder: String) -> Bool { text(in: folder)?.hasPrefix(heading + "\n") == true }

    private static let heading = "rondo save/1"

    private static func text(in folder: String) -> String? {
        let path = folder + "/" + Journal.name
        guard Standing(path)?.kind == .file, let bytes = FileAccess.read(path, limits: .plan).source?.bytes else {
            return nil
        }
        return String(validating: bytes, as: UTF8.self)
    }

    /// A journal for the parts.
    init(waiting: String?, parts: [Part]) {
        self.waiting = waiting
        self.parts = parts
    }

    /// Reads what `text` wrote; nil where a line is missing or names anything that no save of this folder makes.
    init?(_ text: String, ofFolder folder: String) {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
        guard lines.popFirst() == Journal.heading, let process = lines.popFirst().flatMap({ pid_t($0) }),
            let waiting = lines.popFirst(), lines.popLast() == "", lines.popLast() == "end"
        else { return nil }
        self.process = process
        if waiting != "." {
            guard StandIn.isName(waiting, of: folder) else { return nil }
            self.waiting = waiting
        }
        for line in lines {
            let words = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
            guard words.count == 3, let number = UInt64(words[1]) else { return nil }
            switch words[0] {
            case "part":
                guard let part = Part(path: words[2], number: number) else { return nil }
                parts.append(part)
            case "gone":
                guard let part = Part(path: words[2], number: number, isGone: true) else { return nil }
                parts.append(part)
            case "guest": guests[words[2]] = number
            default: return nil
            }
        }
    }

    /// One line each; names with line ends are left out by those who make journals.
    var text: String {
        var lines = [Journal.heading, String(process), waiting ?? "."]
        lines += parts.map { "\($0.isGone ? "gone" : "part") \($0.number) \($0.path)" }
        lines += guests.sorted { $0.key < $1.key }.map { "guest \($0.value) \($0.key)" }
        return (lines + ["end", ""]).joined(separator: "\n")
    }

    /// Writes it into a folder, whole or not at all.
    func write(in folder: String, _ disk: Disk) throws(FileFailure) {
        let path = folder + "/" + Journal.name
        let fault = disk.before(.write, path)
        guard fault == 0 else { throw .cannotWrite(path: path, reason: SafeFile.reason(fault)) }
        try SafeFile.write(Array(text.utf8), to: path, ownerOnly: true)
    }
}
