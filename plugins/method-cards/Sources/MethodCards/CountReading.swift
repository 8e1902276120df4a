/// How many people a card speaks of.
enum CountReading {
    /// Finds `between six and 12 participants` or `6–12 people`; nil where the card has no such words.
    static func people(in text: String) -> ClosedRange<Int>? {
        let words = text.lowercased()
            .map { "–—-".contains($0) ? " – " : ".,;:()".contains($0) ? " " : String($0) }.joined()
            .split(whereSeparator: \.isWhitespace).map(String.init)
        for index in words.indices where ["participants", "people"].contains(words[index]) && index >= 3 {
            guard let most = count(words[index - 1]), let least = count(words[index - 3]), least <= most, least > 0
            else { continue }
            let joint = words[index - 2]
            let isBetween = joint == "and" && index >= 4 && words[index - 4] == "between"
            if isBetween || joint == "–" || joint == "to" { return least...most }
        }
        return nil
    }

    private static func count(_ text: String) -> Int? {
        guard let count = Int(text) ?? word(text), count <= 1_000 else { return nil }
        return count
    }

    /// A number in words.
    static func word(_ text: String) -> Int? {
        let words = [
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        ]
        return words.firstIndex(of: text).map { $0 + 1 }
    }
}
