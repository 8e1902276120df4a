import Foundation
import Testing

@Suite("Comparing plans on the command line")
struct DiffCommandTests {
    @Test("The same plan is 0, another is 1, what can't be read is 2, whoever isn't there is 64")
    func exits() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let (one, two) = (folder.path + "/one", folder.path + "/two")
        #expect(try Run(["plan", Place.example("taster"), "--steps", "0", "--out", one]).code == 0)
        #expect(try Run(["plan", Place.example("taster"), "--steps", "0", "--seed", "9", "--out", two]).code == 0)
        let same = try Run(["diff", one + "/plan.json", one + "/plan.json"])
        #expect(same.code == 0)
        #expect(same.out.contains("Nothing changed."))
        for audience in ["facilitators", "participants", "public"] {
            let other = try Run(["diff", one + "/plan.json", two + "/plan.json", "--for", audience])
            #expect(other.code == 1)
            #expect(other.out.contains("What changed"))
            #expect(other.err.isEmpty)
            #expect(other.out.contains("\nScore\n") == (audience == "facilitators"))
        }
        let json = try Run(["diff", one + "/plan.json", two + "/plan.json", "--json"])
        #expect(json.code == 1)
        let object = try JSONSerialization.jsonObject(with: Data(json.out.utf8)) as? [String: Any]
        #expect(object?["same"] as? Bool == false)
        #expect((object?["changes"] as? [Any])?.isEmpty == false)
        #expect(try Run(["diff", one + "/plan.json", folder.path + "/nowhere.json"]).code == 2)
        #expect(try Run(["diff", one + "/plan.json", two + "/plan.json", "--person", "nobody"]).code == 64)
        #expect(try Run(["diff", one + "/plan.json"]).code == 64)
    }
}
