import RondoFiles

/// Makes a workspace to start from.
enum Starting {
    /// Writes `workshop.yaml` into a folder, which is made where it isn't there; nothing is overwritten.
    static func start(in folder: String) throws(WorkflowFailure) -> String {
        let base = folder.hasSuffix("/") && folder.count > 1 ? String(folder.dropLast()) : folder
        let path = base + "/workshop.yaml"
        do {
            try SafeFile.makeFolder(base)
            try SafeFile.writeNew(Array(StarterWorkshop.text(id: id(base)).utf8), to: path, ownerOnly: true)
        } catch {
            throw WorkflowFailure(error)
        }
        return path
    }

    /// The folder's name as an id; `my-workshop` where nothing of it can stand in one.
    static func id(_ folder: String) -> String {
        let name = folder.split(separator: "/").last.map { $0.lowercased() } ?? ""
        let words = name.split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
        let id = words.joined(separator: "-")
        guard let first = id.first, first.isLetter, id.count <= 40 else { return "my-workshop" }
        return id
    }
}
