public import RondoDiagnostics
import RondoYAML

extension InputsCollection {
    /// Where something of the workshop file is written, by the keys and 0-based positions that lead to it.
    ///
    /// Where the last of them isn't there, as for what is said by default, it is the place of what holds it; nil where
    /// there is no file, or nothing of the path is in it.
    public func place(of path: [String]) -> SourceLocation? {
        guard let file = workshopFile else { return nil }
        var node = file.root
        var place: SourceLocation?
        for part in path {
            if let pair = node.pair(part) {
                node = pair.value
                place = file.source.location(pair.mark)
            } else if let items = node.items, let index = Int(part), items.indices.contains(index) {
                node = items[index]
                place = file.source.location(node.mark)
            } else {
                break
            }
        }
        return place
    }
}
