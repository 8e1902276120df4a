/// Something in a plan's folder that no save wrote.
struct Guest: Equatable {
    /// As seen from the plan's folder.
    let path: String
    let standing: Standing
    /// True where a stand-in can hold it under a further name; else it holds a link that leads to it.
    let isLinked: Bool

    /// What the folder holds beside documents, parts and journal; of the folders that hold documents, what is in them.
    static func all(in real: String, _ journal: Journal) -> [Guest] {
        let own = Set(journal.parts.map(\.document) + journal.parts.map(\.path) + journal.parts.folders)
        return ([""] + journal.parts.folders).flatMap { folder in
            let prefix = folder.isEmpty ? "" : folder + "/"
            return (FileAccess.allNames(in: "\(real)/\(folder)") ?? []).compactMap { name -> Guest? in
                let path = prefix + name
                guard !own.contains(path), path != Journal.name, let standing = Standing("\(real)/\(path)") else {
                    return nil
                }
                let isLinked = [.file, .link].contains(standing.kind) && !path.contains("\n")
                return Guest(path: path, standing: standing, isLinked: isLinked)
            }
        }
    }

    /// What a link says in a stand-in's folder so that it leads to the same thing in the folder that waits.
    func link(to waiting: String) -> String { Self.link(to: waiting, path) }

    /// The same for any path in the plan's folder.
    static func link(to waiting: String, _ path: String) -> String {
        (path.contains("/") ? "../../" : "../") + waiting + "/" + path
    }
}
