/// Things that a card names.
enum Mentions {
    private static let things = [
        "sticky notes", "index cards", "note cards", "markers", "pens", "pencils", "paper", "flipchart", "whiteboard",
        "white board", "coloured stickers", "colored stickers", "stickers", "dots", "tape", "scissors", "glue", "timer",
        "camera", "recorder", "drawing materials", "clay", "string",
    ]

    /// Those that stand in the text as whole words, in the order in which they come, each once and as the card writes it.
    static func materials(in text: String) -> [String] {
        let words = text.lowercased().split { !$0.isLetter }.map(String.init)
        var found: [(at: Int, thing: String)] = []
        for thing in things {
            let parts = thing.split(separator: " ").map(String.init)
            guard let at = words.indices.first(where: { words[$0...].starts(with: parts) }) else { continue }
            found.append((at, thing))
        }
        // "stickers" within "colored stickers" is the same thing.
        let whole = found.filter { one in
            !found.contains { $0.thing != one.thing && $0.thing.hasSuffix(" " + one.thing) }
        }
        return whole.sorted { ($0.at, $0.thing) < ($1.at, $1.thing) }.map(\.thing)
    }
}
