import RondoFiles

/// Names for people that are stable within a workspace and mean nothing outside it.
public struct Pseudonyms: Sendable, Equatable {
    /// Pairs sorted by pseudonym.
    private let pairs: [(pseudonym: String, person: String)]
    private let byPerson: [String: String]
    private let byPseudonym: [String: String]

    /// Pseudonyms of these people, by their ids, under a key of 32 bytes.
    public init(of people: [String], key: [UInt8]) {
        var byPerson: [String: String] = [:]
        var byPseudonym: [String: String] = [:]
        // In order of id, so that who gives way where two agree doesn't depend on the order of writing.
        for person in people.sorted() where byPerson[person] == nil {
            var round = 0
            var pseudonym = Pseudonyms.made(person, round, key)
            while byPseudonym[pseudonym] != nil {
                round += 1
                pseudonym = Pseudonyms.made(person, round, key)
            }
            byPerson[person] = pseudonym
            byPseudonym[pseudonym] = person
        }
        self.byPerson = byPerson
        self.byPseudonym = byPseudonym
        pairs = byPseudonym.map { ($0.key, $0.value) }.sorted { $0.pseudonym < $1.pseudonym }
    }

    /// Nobody.
    public static let none = Pseudonyms(of: [], key: [])

    /// A person's pseudonym, `p-` and 12 hexadecimal digits; nil for who isn't there.
    public func pseudonym(of person: String) -> String? { byPerson[person] }

    /// Who is behind a pseudonym.
    public func person(_ pseudonym: String) -> String? { byPseudonym[pseudonym] }

    /// A text in which known pseudonyms give way to names.
    ///
    /// - Parameter name: what a person is called, by id.
    public func turnedBack(_ text: String, _ name: (String) -> String) -> String {
        guard text.contains("p-") else { return text }
        let letters = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        var index = 0
        while index < letters.count {
            let end = index + 14
            if letters[index] == "p", end <= letters.count,
                let person = byPseudonym[String(String.UnicodeScalarView(letters[index..<end]))]
            {
                result.append(contentsOf: name(person).unicodeScalars)
                index = end
            } else {
                result.append(letters[index])
                index += 1
            }
        }
        return String(result)
    }

    /// People in the order of their pseudonyms, so that a list of them says nothing about the order of writing.
    public var people: [String] { pairs.map(\.person) }

    /// The same people under the same names.
    public static func == (a: Pseudonyms, b: Pseudonyms) -> Bool { a.byPerson == b.byPerson }

    private static func made(_ person: String, _ round: Int, _ key: [UInt8]) -> String {
        let message = Array("person".utf8) + [0] + Array(person.utf8) + (round > 0 ? [0, UInt8(round & 255)] : [])
        let digits = Array("0123456789abcdef".utf8)
        let code = MessageCode.bytes(of: message, key: key).prefix(6)
        return "p-" + String(decoding: code.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
