import Testing

@testable import RondoFiles

@Suite("The journal of a save")
struct JournalTests {
    private var journal: Journal {
        get throws {
            var journal = Journal(
                waiting: ".out.12-0.rondo",
                parts: [
                    try #require(Part(path: "public/.a b.md.12-0.part", number: 7)),
                    try #require(Part(path: ".plan.json.12-0.part", number: 8)),
                ])
            journal.guests = ["photos of us.txt": 9, "public/x": 10]
            return journal
        }
    }

    @Test("What is written is read")
    func roundTrip() throws {
        #expect(Journal(try journal.text, ofFolder: "out") == (try journal))
        #expect(try journal.parts.map(\.document) == ["public/a b.md", "plan.json"])
        let inPlace = Journal(waiting: nil, parts: [])
        #expect(Journal(inPlace.text, ofFolder: "out") == inPlace)
    }

    @Test("A journal that is cut off, or of another folder, is none")
    func cutOff() throws {
        let text = try journal.text
        for count in 0..<text.count { #expect(Journal(String(text.prefix(count)), ofFolder: "out") == nil) }
        #expect(Journal(text, ofFolder: "other") == nil)
    }

    @Test("A journal leads nowhere but to unfinished files in its folder")
    func hostile() throws {
        let paths = [
            "../.plan.json.12-0.part", "/etc/.passwd.12-0.part", "a/b/.plan.json.12-0.part", "./.plan.json.12-0.part",
            "/.plan.json.12-0.part", "plan.json", "public/plan.json", "public/...12-0.part", "public/....12-0.part", "",
        ]
        for path in paths {
            #expect(Part(path: path, number: 1) == nil, "\(path)")
            #expect(Journal("rondo save/1\n12\n.\npart 1 \(path)\nend\n", ofFolder: "out") == nil, "\(path)")
        }
        for waiting in ["..", "/tmp", "../.out.12-0.rondo", ".out.rondo", ".out.12-0.rondo/..", "", ".other.1-0.rondo"]
        {
            #expect(Journal("rondo save/1\n12\n\(waiting)\nend\n", ofFolder: "out") == nil, "\(waiting)")
        }
        let words = ["part", "guest", "end", "1", "x", ".", "..", " ", "\n", "\n", ".a.1-0.part", "rondo save/1", "-"]
        var dice = Dice(11)
        for _ in 0..<3000 {
            let text = "rondo save/1\n" + dice.list(20) { dice, _ in dice.pick(words) }.joined()
            guard let journal = Journal(text, ofFolder: "out") else { continue }
            for part in journal.parts {
                #expect(!part.document.hasPrefix("/") && !part.document.split(separator: "/").contains(".."))
            }
        }
    }
}
