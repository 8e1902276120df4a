import RondoPluginKit

/// What a card's words on its time come to.
enum TimeReading: Equatable {
    /// Minutes from shortest to longest; the same twice where the card says one length.
    case minutes(Int, Int)
    /// Something else, with the reason in plain words.
    case unknown(String)

    private static let notPlain = "not a plain length in minutes or hours"

    /// Reads words such as `15 minutes`, `~1 hour`, `1–2 hours`, `30 minutes to one hour`.
    ///
    /// Only a whole statement counts: words that aren't understood, such as `per person` or `weeks`, leave it unknown.
    init(_ words: String, longest: Int) {
        var tokens = TimeReading.tokens(words)
        while let first = tokens.first, ["about", "approximately", "around", "ca", "~"].contains(first) {
            tokens.removeFirst()
        }
        guard let first = TimeReading.number(&tokens) else {
            self = .unknown(TimeReading.notPlain)
            return
        }
        let unit = TimeReading.unit(&tokens)
        guard let joint = tokens.first else {
            self = TimeReading.sound(first, first, unit, unit, longest)
            return
        }
        guard ["-", "to"].contains(joint) else {
            self = .unknown(TimeReading.notPlain)
            return
        }
        tokens.removeFirst()
        guard let second = TimeReading.number(&tokens), let last = TimeReading.unit(&tokens), tokens.isEmpty else {
            self = .unknown(TimeReading.notPlain)
            return
        }
        self = TimeReading.sound(first, second, unit ?? last, last, longest)
    }

    private static func sound(_ low: Double, _ high: Double, _ unit: Int?, _ last: Int?, _ longest: Int) -> TimeReading
    {
        guard let unit, let last else { return .unknown(notPlain) }
        let shortest = low * Double(unit)
        let most = high * Double(last)
        guard shortest > 0, shortest <= most else { return .unknown(notPlain) }
        guard most <= Double(longest) else { return .unknown("more than a session can give, \(longest) minutes") }
        // Rondo plans in steps of five minutes: the range grows to the next ones.
        return .minutes(Int(shortest / 5) * 5 == 0 ? 5 : Int(shortest / 5) * 5, Int((most / 5).rounded(.up)) * 5)
    }

    /// Words, numbers and signs, in lower case.
    private static func tokens(_ words: String) -> [String] {
        var tokens: [String] = []
        var word = ""
        for letter in words.lowercased() + " " {
            let isDigit = letter.isASCII && letter.isNumber
            let joins =
                word.last.map { ($0.isNumber == isDigit) || (isDigit && $0 == ".") || (letter == "." && $0.isNumber) }
                ?? true
            if isDigit || letter.isLetter || letter == ".", joins {
                word.append(letter)
                continue
            }
            if !word.isEmpty { tokens.append(word) }
            word = ""
            switch letter {
            case "–", "—", "-", "−": tokens.append("-")
            case "½": tokens.append("0.5")
            case _ where isDigit || letter.isLetter: word = String(letter)
            case _ where letter.isWhitespace || letter == ",": break
            default: tokens.append(String(letter))
            }
        }
        return tokens.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }.filter { !$0.isEmpty }
    }

    /// Takes a number, in digits or in words, off the front.
    private static func number(_ tokens: inout [String]) -> Double? {
        guard let first = tokens.first, let number = Double(first) ?? CountReading.word(first).map(Double.init),
            number.isFinite, number < 10_000
        else { return nil }
        tokens.removeFirst()
        return number
    }

    /// Takes a unit off the front: its minutes.
    private static func unit(_ tokens: inout [String]) -> Int? {
        guard let first = tokens.first else { return nil }
        let minutes: Int? =
            switch first {
            case "m", "min", "mins", "minute", "minutes": 1
            case "h", "hr", "hrs", "hour", "hours": 60
            default: nil
            }
        if minutes != nil { tokens.removeFirst() }
        return minutes
    }
}
