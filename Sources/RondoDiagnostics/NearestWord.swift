/// Finds the known word that someone most likely meant.
public enum NearestWord {
    /// The known word nearest to `word`, or nil where none is near enough to be worth suggesting.
    ///
    /// Distance is optimal string alignment (insert, delete, replace, swap of neighbours) on lower-case scalars; a
    /// third of the longer word's length may differ, at least one letter. Ties go to the word that comes first in
    /// alphabetical order.
    public static func to(_ word: String, in known: some Sequence<String>) -> String? {
        let asked = scalars(word)
        guard !asked.isEmpty, asked.count <= 64 else { return nil }
        var best: (distance: Int, word: String)?
        for candidate in known where candidate != word {
            let letters = scalars(candidate)
            let allowed = max(1, max(asked.count, letters.count) / 3)
            guard letters.count <= 64, abs(letters.count - asked.count) <= allowed else { continue }
            let found = distance(asked, letters)
            guard found <= allowed, found < max(asked.count, letters.count) else { continue }
            if let current = best, (current.distance, current.word) <= (found, candidate) { continue }
            best = (found, candidate)
        }
        return best?.word
    }

    /// The number of single-letter changes between two words.
    public static func distance(_ first: String, _ second: String) -> Int {
        distance(scalars(first), scalars(second))
    }

    private static func scalars(_ text: String) -> [Unicode.Scalar] {
        Array(text.lowercased().unicodeScalars)
    }

    private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
        var before: [Int] = []
        var previous = Array(0...b.count)
        for i in 0..<a.count {
            var row = [i + 1]
            row.reserveCapacity(b.count + 1)
            for j in 0..<b.count {
                let replaced = previous[j] + (a[i] == b[j] ? 0 : 1)
                var least = min(replaced, previous[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, before[j - 1] + 1) }
                row.append(least)
            }
            before = previous
            previous = row
        }
        return previous[b.count]
    }
}
